import type { EntityManager } from '@mikro-orm/postgresql'
import type { Place } from '../../access/authorise.ts'
import { loadLocked } from '../../database/load-locked.ts'
import { NotFound } from '../../errors.ts'
import { Centre } from './centre.entity.ts'

/** The centre with the LAO or roster slot it belongs to, locked until the transaction ends. @throws NotFound */
export function loadCentre(em: EntityManager, id: string): Promise<Centre> {
  return load(em, id, 'own.deleted_at is null')
}

/** The same of a centre that was deleted. @throws NotFound */
export function loadDeletedCentre(em: EntityManager, id: string): Promise<Centre> {
  return load(em, id, 'own.deleted_at is not null')
}

async function load(em: EntityManager, id: string, condition: string): Promise<Centre> {
  const centre = await loadLocked(em, Centre, id, condition, ['lao', 'slot'])
  if (!centre) throw new NotFound('centre', id)
  return centre
}

/** Where the centre lies: its LAO, or the district of its roster slot. */
export function placeOf(centre: Pick<Centre, 'lao' | 'slot'>): Place {
  const { lao, slot } = centre
  if (lao)
    return { provinceId: lao.province.id, districtId: lao.district.id, laoId: lao.id, laoType: lao.type }
  return {
    ...{ provinceId: slot?.province.id ?? null, districtId: slot?.district.id ?? null },
    ...{ laoId: null, laoType: null },
  }
}
