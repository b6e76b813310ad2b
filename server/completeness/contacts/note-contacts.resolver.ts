import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { authorise } from '../../access/authorise.ts'
import { unitOfWork, type Writer } from '../../database/unit-of-work.ts'
import { NotFound } from '../../errors.ts'
import { parseGlobalId } from '../../read/global-id.ts'
import { date } from '../../registry/input/date-field.ts'
import { Findings } from '../../registry/input/findings.ts'
import { text } from '../../registry/input/text-field.ts'
import { answering, signedIn } from '../../registry/payloads/refusal.ts'
import { clientOf } from '../rounds/sql-client.ts'
import { contactPolicy } from './contact.policy.ts'
import { ContactsPayload, ContactsSaved } from './contacts.payload.ts'
import { NoteContactsInput } from './note-contacts.input.ts'

const MOST = 500

interface Unit {
  round_id: string
  subject_id: string
  province_id: string
  district_id: string | null
  lao_id: string | null
  lao_type: string | null
}

@Resolver()
export class NoteContactsResolver {
  @Mutation(() => ContactsPayload, {
    description: 'Note what came of calling units about what they owe (บันทึกการติดต่อ).',
  })
  noteContacts(
    @Arg('input', () => NoteContactsInput) input: NoteContactsInput,
    @Ctx() writer: Writer,
  ): Promise<typeof ContactsPayload> {
    return answering(() => note(input, writer))
  }
}

async function note(input: NoteContactsInput, writer: Writer): Promise<ContactsSaved> {
  const viewer = signedIn(writer)
  const { requestId, receivedAt } = writer
  const findings = new Findings()
  if (input.obligations.length === 0 || input.obligations.length > MOST) {
    findings.add('obligations', 'BAD_NUMBER', {
      th: `เลือกได้ 1 ถึง ${MOST} แถว`,
      en: `Choose 1 to ${MOST} rows.`,
    })
  }
  const remark = text(500)(input.remark ?? null, 'remark', findings)
  const nextOn = date(input.nextOn ?? null, 'nextOn', findings)
  findings.refuse()
  const wanted = [...new Set(input.obligations.map((id) => parseGlobalId('obligation', id)))]

  return unitOfWork(writer.orm, viewer, { requestId, receivedAt }, async (em) => {
    const client = clientOf(em)
    const { rows: found } = await client.query<Unit & { n: number }>(
      `select o.round_id, o.subject_id, coalesce(l.province_id, s.province_id) province_id,
         coalesce(l.district_id, s.district_id) district_id, l.id lao_id, l.type lao_type, count(*)::int n
       from obligation o left join lao l on l.id = o.lao_id left join joint_slot s on s.id = o.slot_id
       where o.id = any($1) group by 1, 2, 3, 4, 5, 6`,
      [wanted],
    )
    if (found.reduce((sum, { n }) => sum + n, 0) !== wanted.length) throw new NotFound('obligation')
    for (const unit of found) {
      const place = {
        ...{ provinceId: unit.province_id, districtId: unit.district_id },
        ...{ laoId: unit.lao_id, laoType: unit.lao_type },
      }
      authorise(viewer, contactPolicy, 'note', place)
    }
    const { rows } = await client.query<{ id: string }>(
      `insert into contact_note (round_id, subject_id, outcome, remark, next_on, noted_by_id, noted_by)
       select u.round_id, u.subject_id, $3, $4, $5, $6, $7 from unnest($1::uuid[], $2::uuid[]) u (round_id, subject_id)
       returning id`,
      [
        found.map((unit) => unit.round_id),
        found.map((unit) => unit.subject_id),
        ...[input.outcome, remark, nextOn, viewer.id, viewer.name],
      ],
    )
    return new ContactsSaved(rows.map(({ id }) => id))
  })
}
