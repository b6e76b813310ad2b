import type { AnyEntity, EntityClass } from '@mikro-orm/core'
import { Centre } from './centre/centre.entity.ts'
import { CentreMember } from './centre/centre-member.entity.ts'
import { CentrePerson } from './centre/centre-person.entity.ts'
import { JointSlot } from './centre/joint-slot.entity.ts'
import { District } from './district/district.entity.ts'
import { Lao } from './lao/lao.entity.ts'
import { Province } from './province/province.entity.ts'
import { Photo } from './sign/photo.entity.ts'
import { SignInstallation } from './sign/sign-installation.entity.ts'

/** What the unit of work may write; give it to `openOrm`. */
export const registryEntities: readonly EntityClass<AnyEntity>[] = [
  Province,
  District,
  Lao,
  JointSlot,
  Centre,
  CentrePerson,
  CentreMember,
  SignInstallation,
  Photo,
]
