import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { unitOfWork, type Writer } from '../../database/unit-of-work.ts'
import { parseGlobalId } from '../../read/global-id.ts'
import { valueOrNull } from '../../text/placeholder.ts'
import { permit, sentFields } from '../centre/permit.ts'
import { bangkokDay } from '../input/bangkok-day.ts'
import { Findings } from '../input/findings.ts'
import { answering, signedIn } from '../payloads/refusal.ts'
import { changedMeanwhile } from '../payloads/stale.ts'
import { loadSign, newSign } from './load-sign.ts'
import { readSignFields } from './read-sign-fields.ts'
import { removalDay } from './removal-day.ts'
import { ReplaceSignInput } from './replace-sign.input.ts'
import { SignPayload } from './sign.payload.ts'
import { signInstallationPolicy } from './sign-installation.policy.ts'
import { SignSaved } from './sign-saved.type.ts'

@Resolver()
export class ReplaceSignInstallationResolver {
  @Mutation(() => SignPayload, {
    description:
      'Put a new sign in the place of a standing one (เปลี่ยนป้าย), as when an LAO is upgraded or renamed.',
  })
  replaceSignInstallation(
    @Arg('input', () => ReplaceSignInput) input: ReplaceSignInput,
    @Ctx() writer: Writer,
  ): Promise<typeof SignPayload> {
    return answering(() => replace(input, writer))
  }
}

async function replace(input: ReplaceSignInput, writer: Writer): Promise<SignSaved> {
  const viewer = signedIn(writer)
  const id = parseGlobalId('sign', input.id)
  const reason = valueOrNull(input.reason)
  const { requestId, receivedAt } = writer

  return unitOfWork(writer.orm, viewer, { reason, requestId, receivedAt }, async (em) => {
    const old = await loadSign(em, id)
    const mark = await permit(em, viewer, old.centre, {
      policy: signInstallationPolicy,
      action: 'replace',
      fields: sentFields(input, ['id', 'version', 'reason']),
      reason,
    })

    if (input.version !== old.version || old.removedOn !== null) throw changedMeanwhile(old.version)
    const findings = new Findings()
    const values = readSignFields(input, findings)
    const removedOn = removalDay(input.removedOn, old.installedOn, bangkokDay(receivedAt), findings)
    findings.refuse()

    old.removedOn = removedOn
    await em.flush() // two signs never stand at once, not even for a moment
    const sign = Object.assign(newSign(old.centre, receivedAt), values, mark)
    em.persist(sign)
    return new SignSaved(sign.id)
  })
}
