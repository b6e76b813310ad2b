import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { unitOfWork, type Writer } from '../../database/unit-of-work.ts'
import { parseGlobalId } from '../../read/global-id.ts'
import { valueOrNull } from '../../text/placeholder.ts'
import { loadCentre } from '../centre/load-centre.ts'
import { permit, sentFields } from '../centre/permit.ts'
import { Findings } from '../input/findings.ts'
import { answering, signedIn } from '../payloads/refusal.ts'
import { unlessTaken } from '../payloads/unless-taken.ts'
import { newSign } from './load-sign.ts'
import { readSignFields } from './read-sign-fields.ts'
import { RecordSignInput } from './record-sign.input.ts'
import { SignPayload } from './sign.payload.ts'
import { SignInstallation } from './sign-installation.entity.ts'
import { signInstallationPolicy } from './sign-installation.policy.ts'
import { SignSaved } from './sign-saved.type.ts'

@Resolver()
export class RecordSignInstallationResolver {
  @Mutation(() => SignPayload, {
    description: 'Record the sign of a centre that has none standing (บันทึกข้อมูลการติดตั้งป้าย).',
  })
  recordSignInstallation(
    @Arg('input', () => RecordSignInput) input: RecordSignInput,
    @Ctx() writer: Writer,
  ): Promise<typeof SignPayload> {
    return answering(() =>
      unlessTaken(
        'sign_one_standing',
        () => record(input, writer),
        () => standingVersion(input, writer),
      ),
    )
  }
}

async function record(input: RecordSignInput, writer: Writer): Promise<SignSaved> {
  const viewer = signedIn(writer)
  const centreId = parseGlobalId('centre', input.centreId)
  const reason = valueOrNull(input.reason)
  const { requestId, receivedAt } = writer

  return unitOfWork(writer.orm, viewer, { reason, requestId, receivedAt }, async (em) => {
    const centre = await loadCentre(em, centreId)
    const mark = await permit(em, viewer, centre, {
      policy: signInstallationPolicy,
      action: 'record',
      fields: sentFields(input, ['centreId', 'reason']),
      reason,
    })

    const findings = new Findings()
    const values = readSignFields(input, findings)
    findings.refuse()

    const sign = Object.assign(newSign(centre, receivedAt), values, mark)
    em.persist(sign)
    return new SignSaved(sign.id)
  })
}

/** The version of the sign that stands there already. */
function standingVersion({ centreId }: RecordSignInput, writer: Writer): Promise<number | undefined> {
  return unitOfWork(writer.orm, signedIn(writer), {}, async (em) => {
    const standing = { centre: parseGlobalId('centre', centreId), removedOn: null, deletedAt: null }
    const sign = await em.findOne(SignInstallation, standing, { fields: ['version'] })
    return sign?.version
  })
}
