import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { seesValue } from '../../access/authorise.ts'
import { unitOfWork, type Writer } from '../../database/unit-of-work.ts'
import { NotFound } from '../../errors.ts'
import { parseGlobalId } from '../../read/global-id.ts'
import { valueOrNull } from '../../text/placeholder.ts'
import { answering, signedIn } from '../payloads/refusal.ts'
import { changedMeanwhile } from '../payloads/stale.ts'
import type { Centre } from './centre.entity.ts'
import { centrePolicy } from './centre.policy.ts'
import { loadCentre, placeOf } from './load-centre.ts'
import { OrderDocument } from './order-document.entity.ts'
import { OrderDocumentPayload } from './order-document.payload.ts'
import { orderDocumentPolicy } from './order-document.policy.ts'
import { OrderDocumentSaved } from './order-document-saved.type.ts'
import { permit } from './permit.ts'
import { RemoveOrderDocumentInput } from './remove-order-document.input.ts'

@Resolver()
export class RemoveOrderDocumentResolver {
  @Mutation(() => OrderDocumentPayload, {
    description:
      'Take a file of the establishing order away (ลบไฟล์คำสั่ง); the history keeps that it was there.',
  })
  removeOrderDocument(
    @Arg('input', () => RemoveOrderDocumentInput) input: RemoveOrderDocumentInput,
    @Ctx() writer: Writer,
  ): Promise<typeof OrderDocumentPayload> {
    return answering(() => remove(input, writer))
  }
}

async function remove(input: RemoveOrderDocumentInput, writer: Writer): Promise<OrderDocumentSaved> {
  const viewer = signedIn(writer)
  const id = parseGlobalId('order', input.id)
  const reason = valueOrNull(input.reason)
  const { requestId, receivedAt } = writer
  return unitOfWork(writer.orm, viewer, { reason, requestId, receivedAt }, async (em) => {
    const { document, centre } = await loadOrderDocument(em, id)
    // Who may not see that it is there is not told so by being forbidden to remove it.
    if (!seesValue(viewer, centrePolicy.fields.orderDocuments, placeOf(centre))) throw notFound(id)
    const act = { policy: orderDocumentPolicy, action: 'remove', fields: [], reason } as const
    const mark = await permit(em, viewer, centre, act)
    if (input.version !== document.version) throw changedMeanwhile(document.version)
    Object.assign(document, mark, { deletedAt: receivedAt })
    return new OrderDocumentSaved(centre.id, null)
  })
}

/** The document with its centre, which is locked first, as by every edit. @throws NotFound */
async function loadOrderDocument(
  em: EntityManager,
  id: string,
): Promise<{ document: OrderDocument; centre: Centre }> {
  const found = await em.findOne(OrderDocument, { id, deletedAt: null }, { fields: ['centre'] })
  if (!found) throw notFound(id)
  const centre = await loadCentre(em, found.centre.id)
  const locked = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const
  const document = await em.findOne(OrderDocument, { id, deletedAt: null }, locked)
  if (!document) throw notFound(id)
  return { document, centre }
}

const notFound = (id: string) => new NotFound('order document', id)
