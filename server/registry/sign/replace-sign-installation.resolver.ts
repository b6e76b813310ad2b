import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { unitOfWork, type Writer } from '../../database/unit-of-work.ts'
import { Conflict } from '../../errors.ts'
import { parseGlobalId } from '../../read/global-id.ts'
import { valueOrNull } from '../../text/placeholder.ts'
import { permit, sentFields } from '../centre/permit.ts'
import { bangkokDay } from '../input/bangkok-day.ts'
import { date } from '../input/date-field.ts'
import { Findings } from '../input/findings.ts'
import { answering, type ConflictDetails, signedIn } from '../payloads/refusal.ts'
import { loadSign, newSign } from './load-sign.ts'
import { checkRemoval, readSignFields } from './read-sign-fields.ts'
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

    if (input.version !== old.version || old.removedOn !== null) throw gone(old.version)
    const findings = new Findings()
    const values = readSignFields(input, findings)
    const removedOn = removalDay(input, bangkokDay(receivedAt), findings)
    checkRemoval('removedOn', old.installedOn, removedOn, findings)
    findings.refuse()

    old.removedOn = removedOn
    await em.flush() // two signs never stand at once, not even for a moment
    const sign = Object.assign(newSign(old.centre, receivedAt), values, mark)
    em.persist(sign)
    return new SignSaved(sign.id)
  })
}

function removalDay({ removedOn }: ReplaceSignInput, today: string, findings: Findings): string {
  const day = date(removedOn ?? null, 'removedOn', findings) ?? today
  if (day > today) {
    findings.add('removedOn', 'IN_FUTURE', { th: 'วันที่รื้อถอนยังมาไม่ถึง', en: 'This day has not come yet.' })
  }
  return day
}

/** The sign was edited or replaced meanwhile: what stands now must be looked at first. */
function gone(currentVersion: number): Conflict {
  return new Conflict(undefined, { currentVersion, fields: [] } satisfies ConflictDetails)
}
