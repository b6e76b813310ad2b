import type { EntityManager } from '@mikro-orm/postgresql'
import { v7 as uuidV7 } from 'uuid'
import { loadLocked, type Wanted } from '../../database/load-locked.ts'
import { NotFound } from '../../errors.ts'
import type { Centre } from '../centre/centre.entity.ts'
import { allowsOnBehalf } from '../centre/load-centre.ts'
import { SignInstallation } from './sign-installation.entity.ts'

const STANDING: Wanted = {
  condition: 'own.deleted_at is null and centre.deleted_at is null',
  relations: {
    centre: ['kind', 'lao_id', 'slot_id'],
    'centre.lao': ['type', 'full_name_th', 'province_id', 'district_id'],
    'centre.slot': ['province_id', 'district_id'],
  },
  beside: { 'centre.allowsOnBehalf': allowsOnBehalf('centre.subject_id') },
}

/**
 * The sign with what of its centre says where it lies, locked until the transaction ends: the sign alone, not its centre.
 * @throws NotFound
 */
export async function loadSign(em: EntityManager, id: string): Promise<SignInstallation> {
  const sign = await loadLocked(em, SignInstallation, id, STANDING)
  if (!sign) throw new NotFound('sign installation', id)
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
