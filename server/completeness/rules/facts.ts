import type { Item } from './rule.ts'

/**
 * The facts behind one obligation, as SQL: what conditions may name, and when anything counts as recorded at all.
 * A value equal to the register's was copied from there and does not count.
 */
export interface Facts {
  readonly from: string
  /** Columns that `from` itself looks at, by the alias of an edited record: of the centre, of the sign. */
  readonly joinedBy: { readonly c: readonly string[]; readonly s: readonly string[] }
  /** Each by itself makes the record recorded. */
  readonly recorded: readonly string[]
  readonly signStatus: string
  readonly physicalSign: string
}

/** Asked once for all obligations together: planned for a few of them, it would else be asked once for each, of all of them. */
const once = (sql: string) => `(with once as materialized (${sql}) select * from once)`

const subject = `
  left join centre c on c.subject_id = o.subject_id and c.deleted_at is null
  left join lao l on l.id = o.lao_id
  left join district d on d.id = c.district_id
  left join province p on p.id = o.province_id
  left join ${once(`
    select a.obligation_id, assurance_of(a.act, a.field, a.record, record_of(x.item, y.id)) = 'RETURNED' standing
    from assurance_act a join asked x on x.id = a.obligation_id
    left join centre y on y.subject_id = x.subject_id and y.deleted_at is null
    where a.superseded_at is null and a.act = 'RETURNED'`)} returned on returned.obligation_id = o.id`

/** What finds a centre's obligations, LAO and district. */
const SUBJECT_COLUMNS = ['id', 'kind', 'lao_id', 'slot_id', 'subject_id', 'district_id', 'deleted_at']

export const facts: Readonly<Record<Item, Facts>> = {
  BASIC: {
    from: `${subject}
  left join ${once(`
    select x.centre_id,
      bool_or(x.role in ('HEAD', 'COORDINATOR') and not is_blank(x.name) and not is_blank(x.job_title)) responsible,
      bool_or(not is_blank(x.name)) named
    from centre_person x where x.centre_id in (select id from touched) and x.deleted_at is null
    group by x.centre_id`)} people on people.centre_id = c.id
  left join ${once(`
    select x.centre_id, count(*) standing
    from centre_member x where x.centre_id in (select id from touched) and upper_inf(x.valid)
    group by x.centre_id`)} members on members.centre_id = c.id
  cross join crowded`,
    joinedBy: { c: [...SUBJECT_COLUMNS, 'phone_numbers'], s: [] },
    recorded: [
      'not is_blank(c.name) and c.name is distinct from l.full_name_th',
      'not is_blank(c.address_no) and c.address_no is distinct from l.address_no',
      'not is_blank(c.moo) and c.moo is distinct from l.moo',
      'not is_blank(c.road)',
      'not is_blank(c.subdistrict)',
      'not is_blank(c.postcode) and c.postcode is distinct from l.postcode',
      'c.lat is not null and not (c.lat = 0 and c.lon = 0) and (c.lat, c.lon) is distinct from (l.lat, l.lon)',
      'exists (select from unnest(c.phone_numbers) n where not is_blank(n))',
      'not is_blank(c.fax)',
      'not is_blank(c.email)',
      'not is_blank(c.website) and c.website is distinct from l.website',
      'not is_blank(c.line)',
      'not is_blank(c.facebook)',
      'not is_blank(c.hotline)',
      'not is_blank(c.opening_hours)',
      'c.established_on is not null',
      'not is_blank(c.order_number)',
      'c.order_date is not null',
      'cardinality(c.help_fields) > 0',
      'cardinality(c.confirmed_none) > 0',
      'c.host_lao_id is not null',
      'not is_blank(c.host_place)',
      'coalesce(people.named, false)',
      'coalesce(members.standing, 0) > 0',
    ],
    signStatus: 'null::text',
    physicalSign: 'null::uuid',
  },
  SIGN: {
    from: `${subject}
  left join sign_installation s on s.centre_id = c.id and s.removed_on is null and s.deleted_at is null
  left join ${once(`
    select t.id sign_id, count(distinct x.id) count, bool_or(z.id is not null) elsewhere,
      bool_or(resembles_another(x.dhash, x.sha256, t.centre_id, t.physical_sign_id)) resembling,
      min((x.taken_at at time zone 'Asia/Bangkok')::date) earliest,
      max(case when h.lat = 0 and h.lon = 0 then null
        else distance_km(x.taken_lat, x.taken_lon, coalesce(h.lat, r.lat), coalesce(h.lon, r.lon)) end) farthest
    from sign_installation t join photo x on x.sign_id = t.id and x.deleted_at is null
    join centre h on h.id = t.centre_id left join lao r on r.id = h.lao_id
    left join (photo y join sign_installation z on z.id = y.sign_id and z.deleted_at is null
      join centre e on e.id = z.centre_id and e.deleted_at is null)
      on y.sha256 = x.sha256 and y.deleted_at is null
      and z.centre_id <> t.centre_id and z.physical_sign_id <> t.physical_sign_id
    where t.centre_id in (select id from touched)
    group by t.id`)} photos on photos.sign_id = s.id`,
    joinedBy: {
      c: [...SUBJECT_COLUMNS, 'lat', 'lon'],
      s: ['id', 'centre_id', 'physical_sign_id', 'status', 'removed_on', 'deleted_at'],
    },
    recorded: [
      's.status is not null',
      's.position is not null',
      'not is_blank(s.position_other)',
      's.installed_on is not null',
      'not is_blank(s.size)',
      'not is_blank(s.material)',
      'not is_blank(s.wording)',
      'not is_blank(s.reason_not_installed)',
      's.planned_on is not null',
      'coalesce(photos.count, 0) > 0',
    ],
    signStatus: 's.status',
    physicalSign: 's.physical_sign_id',
  },
}
