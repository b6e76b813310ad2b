import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { unitOfWork, type Writer } from '../../database/unit-of-work.ts'
import { parseGlobalId } from '../../read/global-id.ts'
import { valueOrNull } from '../../text/placeholder.ts'
import { permit, sentFields } from '../centre/permit.ts'
import { bangkokDay } from '../input/bangkok-day.ts'
import { Findings } from '../input/findings.ts'
import { answering, signedIn } from '../payloads/refusal.ts'
import { changedMeanwhile } from '../payloads/stale.ts'
import { loadSign } from './load-sign.ts'
import { removalDay } from './removal-day.ts'
import { RemoveSignInput } from './remove-sign.input.ts'
import { SignPayload } from './sign.payload.ts'
import { signInstallationPolicy } from './sign-installation.policy.ts'
import { SignSaved } from './sign-saved.type.ts'

@Resolver()
export class RemoveSignInstallationResolver {
  @Mutation(() => SignPayload, {
    description:
      'Take a sign down without a new one (รื้อถอนป้าย): its centre has no sign recorded from then on.',
  })
  removeSignInstallation(
    @Arg('input', () => RemoveSignInput) input: RemoveSignInput,
    @Ctx() writer: Writer,
  ): Promise<typeof SignPayload> {
    return answering(() => remove(input, writer))
  }
}

function remove(input: RemoveSignInput, writer: Writer): Promise<SignSaved> {
  const viewer = signedIn(writer)
  const id = parseGlobalId('sign', input.id)
  const reason = valueOrNull(input.reason)
  const { requestId, receivedAt } = writer

  return unitOfWork(writer.orm, viewer, { reason, requestId, receivedAt }, async (em) => {
    const sign = await loadSign(em, id)
    const mark = await permit(em, viewer, sign.centre, {
      policy: signInstallationPolicy,
      action: 'remove',
      fields: sentFields(input, ['id', 'version', 'reason']),
      reason,
    })
    if (input.version !== sign.version || sign.removedOn !== null) throw changedMeanwhile(sign.version)
    const findings = new Findings()
    const removedOn = removalDay(input.removedOn, sign.installedOn, bangkokDay(receivedAt), findings)
    findings.refuse()

    Object.assign(sign, mark, { removedOn })
    return new SignSaved(id)
  })
}
