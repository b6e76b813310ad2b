import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import { v7 as uuidV7 } from 'uuid'
import { NotFound } from '../../errors.ts'
import type { Centre } from '../centre/centre.entity.ts'
import { SignInstallation } from './sign-installation.entity.ts'

/** The sign with its centre and what that belongs to, locked until the transaction ends. @throws NotFound */
export async function loadSign(em: EntityManager, id: string): Promise<SignInstallation> {
  const sign = await em.findOne(
    SignInstallation,
    { id, deletedAt: null },
    {
      populate: ['centre.lao', 'centre.slot'],
      strategy: 'joined',
      lockMode: LockMode.PESSIMISTIC_WRITE,
      lockTableAliases: ['s0'],
    },
  )
  if (!sign || sign.centre.deletedAt !== null) throw new NotFound('sign installation', id)
  return sign
}

/** An empty sign of the centre, not stored yet. */
export function newSign(centre: Centre, at: Date): SignInstallation {
  const id = uuidV7()
  return Object.assign(new SignInstallation(), {
    ...{ id, physicalSignId: id, centre, version: 1, removedOn: null, deletedAt: null },
    ...{ createdAt: at, updatedAt: at },
  })
}
