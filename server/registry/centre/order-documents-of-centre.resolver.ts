import type { GraphQLResolveInfo } from 'graphql'
import { FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { fromDoor } from '../../read/from-door.ts'
import { Centre } from './centre.entity.ts'
import { OrderDocument } from './order-document.entity.ts'

@Resolver(() => Centre)
export class OrderDocumentsOfCentreResolver {
  @FieldResolver(() => [OrderDocument], {
    nullable: true,
    description: 'Its establishing order as files (ไฟล์คำสั่งจัดตั้ง); null to whom they are not shown.',
  })
  orderDocuments(@Root() centre: Centre, @Info() info: GraphQLResolveInfo): unknown {
    return fromDoor(centre, info)
  }
}
