import type { GraphQLResolveInfo } from 'graphql'
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import type { Reader } from '../../read/read.ts'
import { readOne } from '../../read/read-one.ts'
import { Centre } from './centre.entity.ts'
import { OrderDocument } from './order-document.entity.ts'
import { OrderDocumentSaved } from './order-document-saved.type.ts'

@Resolver(() => OrderDocumentSaved)
export class OrderDocumentSavedResolver {
  @FieldResolver(() => Centre, { description: 'Its centre as it is now.' })
  centre(
    @Root() saved: OrderDocumentSaved,
    @Ctx() reader: Reader,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readOne(reader, 'Centre', saved.centreId, info)
  }

  @FieldResolver(() => OrderDocument, {
    nullable: true,
    description: 'The document as it is now; null where it was removed.',
  })
  orderDocument(
    @Root() saved: OrderDocumentSaved,
    @Ctx() reader: Reader,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> | null {
    return saved.documentId === null ? null : readOne(reader, 'OrderDocument', saved.documentId, info)
  }
}
