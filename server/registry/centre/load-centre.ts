import { type EntityManager, type FilterQuery, LockMode } from '@mikro-orm/postgresql'
import type { Place } from '../../access/authorise.ts'
import { NotFound } from '../../errors.ts'
import { Centre } from './centre.entity.ts'

/** The centre with the LAO or roster slot it belongs to, locked until the transaction ends. @throws NotFound */
export function loadCentre(em: EntityManager, id: string): Promise<Centre> {
  return load(em, { id, deletedAt: null })
}

/** The same of a centre that was deleted. @throws NotFound */
export function loadDeletedCentre(em: EntityManager, id: string): Promise<Centre> {
  return load(em, { id, deletedAt: { $ne: null } })
}

async function load(em: EntityManager, which: FilterQuery<Centre> & { id: string }): Promise<Centre> {
  const centre = await em.findOne(Centre, which, {
    populate: ['lao', 'slot'],
    strategy: 'joined',
    lockMode: LockMode.PESSIMISTIC_WRITE,
    lockTableAliases: ['c0'],
  })
  if (!centre) throw new NotFound('centre', which.id)
  return centre
}

/** Where the centre lies: its LAO, or the district of its roster slot. */
export function placeOf(centre: Pick<Centre, 'lao' | 'slot'>): Place {
  const { lao, slot } = centre
  if (lao) return { provinceId: lao.province.id, districtId: lao.district.id, laoId: lao.id }
  return { provinceId: slot?.province.id ?? null, districtId: slot?.district.id ?? null, laoId: null }
}
