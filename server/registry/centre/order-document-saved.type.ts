import { ObjectType } from 'type-graphql'

/** Its `centre` and `orderDocument` are read through the door after the commit. */
@ObjectType({ description: 'The order documents of the centre are saved (บันทึกไฟล์คำสั่งแล้ว).' })
export class OrderDocumentSaved {
  /** uuids of the centre and of the document; null where one was removed. No fields of the type. */
  constructor(
    readonly centreId: string,
    readonly documentId: string | null,
  ) {}
}
