import { columns, defineSource, idOf, value } from '../../read/source.ts'
import { contains, equals } from '../../read/where.ts'
import { laoSource } from '../lao/lao.read.ts'
import { centreMemberPolicy } from './centre-member.policy.ts'
import { centrePersonPolicy } from './centre-person.policy.ts'
import { legalReferencePolicy } from './legal-reference.policy.ts'
import { orderDocumentPolicy } from './order-document.policy.ts'

/** People and members lie where their centre lies; the columns come with them so that own area needs no second look. */
const withPlace = (
  table: string,
) => `(select x.*, place.province_id, place.seat_district_id, place.lao_id place_lao_id
  from ${table} x left join centre_place place on place.centre_id = x.centre_id)`

const area = {
  province: (a: string) => `${a}.province_id`,
  district: (a: string) => `${a}.seat_district_id`,
  lao: (a: string) => `${a}.place_lao_id`,
}

export const centrePersonSource = defineSource({
  name: 'CentrePerson',
  prefix: 'person',
  policy: centrePersonPolicy,
  history: 'centre_person',
  from: withPlace('centre_person'),
  rows: (a) => [`${a}.deleted_at is null`],
  area,
  fields: {
    id: idOf('person'),
    ...columns(
      'role',
      'name',
      'job_title',
      'duty',
      'office_phone',
      'mobile',
      'email',
      'line',
      'position',
      'version',
    ),
  },
  filters: { role: equals('role'), name: contains('name'), mobile: contains('mobile') },
})

export const centreMemberSource = defineSource({
  name: 'CentreMember',
  prefix: 'member',
  policy: centreMemberPolicy,
  history: 'centre_member',
  from: 'centre_member',
  fields: {
    id: idOf('member'),
    lao: { kind: 'one', target: () => laoSource, on: (l, m) => `${l}.id = ${m}.lao_id` },
    from: value((a) => `lower(${a}.valid)`),
    to: value((a) => `upper(${a}.valid)`),
  },
})

export const orderDocumentSource = defineSource({
  name: 'OrderDocument',
  prefix: 'order',
  policy: orderDocumentPolicy,
  history: 'order_document',
  from: withPlace('order_document'),
  rows: (a) => [`${a}.deleted_at is null`],
  area,
  fields: {
    id: idOf('order'),
    ...columns(
      'file_name',
      'sha256',
      'content_type',
      'bytes',
      'pages',
      'recorded_by',
      'on_behalf',
      'version',
      'created_at',
    ),
    url: value((a) => `'/files/order/' || ${a}.id`),
  },
})

export const legalReferenceSource = defineSource({
  name: 'LegalReference',
  prefix: 'legal',
  policy: legalReferencePolicy,
  history: 'legal_reference',
  from: 'legal_reference',
  rows: (a) => [`${a}.deleted_at is null`],
  fields: {
    id: idOf('legal'),
    ...columns('centre_kind', 'kind', 'title_th', 'number', 'issued_on', 'clause', 'url', 'version'),
    from: value((a) => `lower(${a}.valid)`),
    to: value((a) => `upper(${a}.valid)`),
  },
})
