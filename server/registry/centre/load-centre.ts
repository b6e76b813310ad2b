import type { EntityManager } from '@mikro-orm/postgresql'
import type { Place } from '../../access/authorise.ts'
import { loadLocked, type Wanted } from '../../database/load-locked.ts'
import { NotFound } from '../../errors.ts'
import { Centre } from './centre.entity.ts'

/** Whether a round that is still written to allows recording on behalf; without a round it is allowed. SQL over the subject's id. */
export const allowsOnBehalf = (subject: string) => `(
  select coalesce(bool_or(r.allows_on_behalf), true) from obligation o join round r on r.id = o.round_id
  where o.subject_id = ${subject} and (r.closes_at is null or moment() < r.closes_at))`

const place = {
  relations: {
    lao: ['type', 'full_name_th', 'province_id', 'district_id'],
    slot: ['province_id', 'district_id'],
  },
  beside: { allowsOnBehalf: allowsOnBehalf('own.subject_id') },
}
const STANDING: Wanted = { condition: 'own.deleted_at is null', ...place }
const DELETED: Wanted = { condition: 'own.deleted_at is not null', ...place }

/** The centre with where it lies, locked until the transaction ends. @throws NotFound */
export function loadCentre(em: EntityManager, id: string): Promise<Centre> {
  return load(em, id, STANDING)
}

/** The same of a centre that was deleted. @throws NotFound */
export function loadDeletedCentre(em: EntityManager, id: string): Promise<Centre> {
  return load(em, id, DELETED)
}

async function load(em: EntityManager, id: string, wanted: Wanted): Promise<Centre> {
  const centre = await loadLocked(em, Centre, id, wanted)
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
