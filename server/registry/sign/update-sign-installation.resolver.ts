import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Viewer } from '../../access/viewer.ts'
import { unitOfWork, type Writer } from '../../database/unit-of-work.ts'
import { parseGlobalId } from '../../read/global-id.ts'
import { valueOrNull } from '../../text/placeholder.ts'
import { placeOf } from '../centre/load-centre.ts'
import { permit, sentFields } from '../centre/permit.ts'
import { Findings } from '../input/findings.ts'
import { answering, signedIn } from '../payloads/refusal.ts'
import { differing, mayMerge, type StaleEdit, staleEdit } from '../payloads/stale.ts'
import { loadSign } from './load-sign.ts'
import { readSignFields, type SignValues } from './read-sign-fields.ts'
import { checkRemoval } from './removal-day.ts'
import { SignPayload } from './sign.payload.ts'
import type { SignInstallation } from './sign-installation.entity.ts'
import { signInstallationPolicy } from './sign-installation.policy.ts'
import { SignSaved } from './sign-saved.type.ts'
import { UpdateSignInput } from './update-sign.input.ts'

@Resolver()
export class UpdateSignInstallationResolver {
  @Mutation(() => SignPayload, { description: 'Correct or complete a sign (แก้ไขข้อมูลการติดตั้งป้าย).' })
  updateSignInstallation(
    @Arg('input', () => UpdateSignInput) input: UpdateSignInput,
    @Ctx() writer: Writer,
  ): Promise<typeof SignPayload> {
    return answering(() => update(input, writer))
  }
}

async function update(input: UpdateSignInput, writer: Writer): Promise<SignSaved> {
  const viewer = signedIn(writer)
  const id = parseGlobalId('sign', input.id)
  const reason = valueOrNull(input.reason)
  const { requestId, receivedAt } = writer

  return unitOfWork(writer.orm, viewer, { reason, requestId, receivedAt }, async (em) => {
    const sign = await loadSign(em, id)
    const mark = await permit(em, viewer, sign.centre, {
      policy: signInstallationPolicy,
      action: 'update',
      fields: sentFields(input, ['id', 'version', 'base', 'merge', 'reason']),
      reason,
    })

    const findings = new Findings()
    const wanted = readSignFields(input, findings)
    const stale = input.version !== sign.version
    if (stale) {
      const edit = lateEdit(viewer, sign, wanted, input)
      if (input.merge !== true || !mayMerge(edit)) throw staleEdit(edit)
    }
    if (wanted.installedOn) checkRemoval('installedOn', wanted.installedOn, sign.removedOn, findings)
    findings.refuse()

    const changed = differing(wanted, { ...sign })
    if (Object.keys(changed).length > 0) Object.assign(sign, changed, mark)
    return new SignSaved(id, stale)
  })
}

function lateEdit(
  viewer: Viewer,
  sign: SignInstallation,
  yours: SignValues,
  { base }: UpdateSignInput,
): StaleEdit {
  return {
    viewer,
    policy: signInstallationPolicy,
    place: placeOf(sign.centre),
    currentVersion: sign.version,
    yours,
    theirs: { ...sign },
    base: base ? readSignFields(base, new Findings()) : {},
  }
}
