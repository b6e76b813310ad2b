import type { EntityManager } from '@mikro-orm/postgresql'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { v7 as uuidV7 } from 'uuid'
import type { Viewer } from '../access/viewer.ts'
import { unitOfWork } from '../database/unit-of-work.ts'
import { InvalidInput } from '../errors.ts'
import { parseGlobalId } from '../read/global-id.ts'
import type { Centre } from '../registry/centre/centre.entity.ts'
import { loadCentre } from '../registry/centre/load-centre.ts'
import { OrderDocument } from '../registry/centre/order-document.entity.ts'
import { OrderDocumentPayload } from '../registry/centre/order-document.payload.ts'
import { orderDocumentPolicy } from '../registry/centre/order-document.policy.ts'
import { OrderDocumentSaved } from '../registry/centre/order-document-saved.type.ts'
import { type Mark, permit, sentFields } from '../registry/centre/permit.ts'
import { answering, signedIn } from '../registry/payloads/refusal.ts'
import { valueOrNull } from '../text/placeholder.ts'
import { AttachOrderDocumentInput } from './attach-order-document.input.ts'
import { documentName } from './document-name.ts'
import { orderKey } from './file-keys.ts'
import type { FileWriter } from './file-writer.ts'
import { NOT_UPLOADED } from './not-uploaded.ts'
import { readOrderPdf } from './order-pdf.ts'
import { dropUpload, uploadedBytes } from './upload.ts'

/** An order, its amendments and what came with them. */
const MOST_DOCUMENTS = 5

@Resolver()
export class AttachOrderDocumentResolver {
  @Mutation(() => OrderDocumentPayload, {
    description: 'Make an uploaded PDF the file of the establishing order of a centre (แนบไฟล์คำสั่งจัดตั้ง).',
  })
  attachOrderDocument(
    @Arg('input', () => AttachOrderDocumentInput) input: AttachOrderDocumentInput,
    @Ctx() writer: FileWriter,
  ): Promise<typeof OrderDocumentPayload> {
    return answering(() => attach(input, writer))
  }
}

/** Asks first whether the viewer may, then looks the file over outside of any transaction, keeps it, and last writes the row. */
async function attach(input: AttachOrderDocumentInput, writer: FileWriter): Promise<OrderDocumentSaved> {
  const { files } = writer
  const viewer = signedIn(writer)
  const centreId = parseGlobalId('centre', input.centreId)
  const key = { accountId: viewer.id, sha256: input.upload.toLowerCase() }

  const before = await inTransaction(input, writer, viewer, centreId, (em, centre) =>
    sentBefore(em, centre, key.sha256),
  )
  if (before) {
    await dropUpload(files, key)
    return new OrderDocumentSaved(centreId, before.id)
  }
  const bytes = await uploadedBytes(files, key)
  if (bytes === null) throw new InvalidInput([NOT_UPLOADED])
  const { pages } = await readOrderPdf(bytes)
  const id = uuidV7()
  const storageKey = orderKey(id)
  await files.store.keep(storageKey, bytes, PDF)

  const at = { createdAt: writer.receivedAt, updatedAt: writer.receivedAt, deletedAt: null, version: 1 }
  const file = { fileName: documentName(input.fileName), sha256: key.sha256, contentType: PDF }
  const row = { id, ...file, bytes: bytes.length, pages, storageKey, ...at }
  const documentId = await inTransaction(input, writer, viewer, centreId, save(row))
  await dropUpload(files, key)
  return new OrderDocumentSaved(centreId, documentId)
}

const PDF = 'application/pdf'

/** One unit of work on the centre, by somebody who may attach orders to it. */
function inTransaction<T>(
  input: AttachOrderDocumentInput,
  writer: FileWriter,
  viewer: Viewer,
  centreId: string,
  work: (em: EntityManager, centre: Centre, mark: Mark) => Promise<T>,
): Promise<T> {
  const reason = valueOrNull(input.reason)
  const { requestId, receivedAt } = writer
  return unitOfWork(writer.orm, viewer, { reason, requestId, receivedAt }, async (em) => {
    const centre = await loadCentre(em, centreId)
    const fields = sentFields(input, ['centreId', 'reason'])
    const act = { policy: orderDocumentPolicy, action: 'attach', fields, reason } as const
    return work(em, centre, await permit(em, viewer, centre, act))
  })
}

function sentBefore(em: EntityManager, centre: Centre, sha256: string): Promise<OrderDocument | null> {
  return em.findOne(OrderDocument, { centre, sha256, deletedAt: null })
}

type NewDocument = Partial<OrderDocument> & Pick<OrderDocument, 'id' | 'sha256'>

function save(row: NewDocument) {
  return async (em: EntityManager, centre: Centre, mark: Mark): Promise<string> => {
    const again = await sentBefore(em, centre, row.sha256)
    if (again) return again.id
    if ((await em.count(OrderDocument, { centre, deletedAt: null })) >= MOST_DOCUMENTS) {
      throw new InvalidInput([TOO_MANY_DOCUMENTS])
    }
    em.persist(Object.assign(new OrderDocument(), row, mark, { centre }))
    return row.id
  }
}

const TOO_MANY_DOCUMENTS = {
  field: 'upload',
  code: 'TOO_MANY_DOCUMENTS',
  th: `ศูนย์หนึ่งมีไฟล์คำสั่งได้ไม่เกิน ${MOST_DOCUMENTS} ไฟล์ ลบไฟล์ที่ไม่ใช้ก่อน`,
  en: `A centre has at most ${MOST_DOCUMENTS} files of its order: remove one first.`,
}
