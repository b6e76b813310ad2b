import { columns, defineSource, extendSource, idOf, type ReadField, value } from '../../read/source.ts'
import { laoSource } from '../lao/lao.read.ts'
import { deletedCentrePolicy } from './deleted-centre.policy.ts'
import { jointSlotSource } from './joint-slot.read.ts'

const deletion = (column: string) =>
  value(
    (a) => `(select h.${column} from change h where h.record_id = ${a}.id and h.action = 'DELETED'
      order by h.seq desc limit 1)`,
  )

const deletedCentreSource = defineSource({
  name: 'DeletedCentre',
  policy: deletedCentrePolicy,
  from: `(select x.*, place.province_id, place.seat_district_id, place.lao_id place_lao_id
    from centre x join centre_place place on place.centre_id = x.id)`,
  rows: (a) => [`${a}.deleted_at is not null`],
  area: {
    province: (a) => `${a}.province_id`,
    district: (a) => `${a}.seat_district_id`,
    lao: (a) => `${a}.place_lao_id`,
  },
  fields: {
    id: idOf('centre'),
    ...columns('name', 'deleted_at'),
    deletedBy: deletion('actor'),
    reason: deletion('reason'),
  },
})

const deletedCentres: ReadField = {
  kind: 'list',
  target: () => deletedCentreSource,
  on: (c, subject) => `${c}.subject_id = ${subject}.id`,
  sort: (c) => `${c}.deleted_at desc, ${c}.id`,
}

extendSource(laoSource, { fields: { deletedCentres } })
extendSource(jointSlotSource, { fields: { deletedCentres } })
