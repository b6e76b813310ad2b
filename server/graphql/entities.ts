import type { AnyEntity, EntityClass } from '@mikro-orm/core'
import { Centre } from '../registry/centre/centre.entity.ts'
import { CentreMember } from '../registry/centre/centre-member.entity.ts'
import { CentrePerson } from '../registry/centre/centre-person.entity.ts'
import { JointSlot } from '../registry/centre/joint-slot.entity.ts'
import { LegalReference } from '../registry/centre/legal-reference.entity.ts'
import { OrderDocument } from '../registry/centre/order-document.entity.ts'
import { District } from '../registry/district/district.entity.ts'
import { Lao } from '../registry/lao/lao.entity.ts'
import { Province } from '../registry/province/province.entity.ts'
import { Photo } from '../registry/sign/photo.entity.ts'
import { SignInstallation } from '../registry/sign/sign-installation.entity.ts'
import { SavedView } from '../saved-views/saved-view.entity.ts'

/** What the unit of work may load and save. */
export const entities: readonly EntityClass<AnyEntity>[] = [
  Province,
  District,
  Lao,
  JointSlot,
  Centre,
  CentrePerson,
  CentreMember,
  OrderDocument,
  LegalReference,
  SignInstallation,
  Photo,
  SavedView,
]
