import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { v7 as uuidV7 } from 'uuid'
import { unitOfWork, type Writer } from '../../database/unit-of-work.ts'
import { parseGlobalId } from '../../read/global-id.ts'
import { valueOrNull } from '../../text/placeholder.ts'
import { bangkokDay } from '../input/bangkok-day.ts'
import { Findings } from '../input/findings.ts'
import { answering, signedIn } from '../payloads/refusal.ts'
import { unlessTaken } from '../payloads/unless-taken.ts'
import { Centre } from './centre.entity.ts'
import { CentrePayload } from './centre.payload.ts'
import { centrePolicy } from './centre.policy.ts'
import { changeCentre, readCentre } from './centre-change.ts'
import { CentreSaved } from './centre-saved.type.ts'
import { CreateCentreInput } from './create-centre.input.ts'
import { checkExpected, checkSubject, newCentre } from './new-centre.ts'
import { permit, sentFields } from './permit.ts'
import { keyOf } from './references.ts'

const STEERING = ['lao', 'slot', 'reason']
const NOTHING = { people: [], members: [] }

@Resolver()
export class CreateCentreResolver {
  @Mutation(() => CentrePayload, { description: 'Record a centre for the first time (บันทึกข้อมูลพื้นฐานของศูนย์).' })
  createCentre(
    @Arg('input', () => CreateCentreInput) input: CreateCentreInput,
    @Ctx() writer: Writer,
  ): Promise<typeof CentrePayload> {
    return answering(() =>
      unlessTaken(
        'centre_one_per_subject',
        () => create(input, writer),
        () => standingVersion(input, writer),
      ),
    )
  }
}

async function create(input: CreateCentreInput, writer: Writer): Promise<CentreSaved> {
  const viewer = signedIn(writer)
  checkSubject(input)
  const id = uuidV7()
  const reason = valueOrNull(input.reason)
  const { requestId, receivedAt } = writer
  const today = bangkokDay(receivedAt)

  await unitOfWork(writer.orm, viewer, { reason, requestId, receivedAt }, async (em) => {
    const centre = await newCentre(em, id, input, receivedAt)
    const mark = await permit(em, viewer, centre, {
      policy: centrePolicy,
      action: 'create',
      fields: sentFields(input, STEERING),
      reason,
    })
    checkExpected(centre)

    const findings = new Findings()
    const wanted = await readCentre(em, centre, NOTHING, input, today, findings)
    findings.refuse()

    em.persist(Object.assign(centre, mark))
    await changeCentre(em, centre, NOTHING, wanted, { mark, at: receivedAt, today })
  })
  return new CentreSaved(id)
}

/** The version of the centre that stands there already. */
function standingVersion({ lao, slot }: CreateCentreInput, writer: Writer): Promise<number | undefined> {
  return unitOfWork(writer.orm, signedIn(writer), {}, async (em) => {
    const subject = lao ? { lao: keyOf('lao', lao) } : { slot: parseGlobalId('slot', slot ?? '') }
    const centre = await em.findOne(Centre, { ...subject, deletedAt: null }, { fields: ['version'] })
    return centre?.version
  })
}
