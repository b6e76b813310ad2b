import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql'
import { unitOfWork, type Writer } from '../../database/unit-of-work.ts'
import { NotFound } from '../../errors.ts'
import { parseGlobalId } from '../../read/global-id.ts'
import { answering, signedIn } from '../../registry/payloads/refusal.ts'
import { clientOf } from '../rounds/sql-client.ts'
import { ContactsPayload, ContactsSaved } from './contacts.payload.ts'

@Resolver()
export class WithdrawContactsResolver {
  @Mutation(() => ContactsPayload, { description: "Take back one's own notes (ถอนบันทึกการติดต่อ)." })
  withdrawContacts(
    @Arg('ids', () => [ID]) ids: string[],
    @Ctx() writer: Writer,
  ): Promise<typeof ContactsPayload> {
    return answering(() => withdraw(ids, writer))
  }
}

async function withdraw(ids: readonly string[], writer: Writer): Promise<ContactsSaved> {
  const viewer = signedIn(writer)
  const notes = [...new Set(ids.map((id) => parseGlobalId('contact', id)))]
  const { requestId, receivedAt } = writer
  return unitOfWork(writer.orm, viewer, { requestId, receivedAt }, async (em) => {
    const { rows } = await clientOf(em).query<{ id: string }>(
      `update contact_note set withdrawn_at = moment() where id = any($1) and noted_by_id = $2 and withdrawn_at is null
       returning id`,
      [notes, viewer.id],
    )
    if (rows.length !== notes.length) throw new NotFound('contact note')
    return new ContactsSaved(rows.map(({ id }) => id))
  })
}
