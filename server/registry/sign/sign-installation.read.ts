import { sortBy, sortBySql } from '../../read/sort.ts'
import { columns, defineSource, extendSource, idOf, reading, value } from '../../read/source.ts'
import { equals, related } from '../../read/where.ts'
import { centreSource } from '../centre/centre.read.ts'
import { photoPolicy } from './photo.policy.ts'
import { signInstallationPolicy } from './sign-installation.policy.ts'

const area = {
  province: (a: string) => `${a}.province_id`,
  district: (a: string) => `${a}.seat_district_id`,
  lao: (a: string) => `${a}.place_lao_id`,
}

export const photoSource = defineSource({
  name: 'Photo',
  policy: photoPolicy,
  history: 'photo',
  from: `(select x.*, place.province_id, place.seat_district_id, place.lao_id place_lao_id
  from photo x left join sign_installation s on s.id = x.sign_id left join centre_place place on place.centre_id = s.centre_id)`,
  rows: (a) => [`${a}.deleted_at is null`],
  area,
  fields: {
    id: idOf('photo'),
    ...columns('content_type', 'width', 'height', 'bytes', 'taken_at', 'taken_lat', 'taken_lon', 'caption'),
    ...columns('position', 'recorded_by', 'on_behalf', 'version', 'created_at'),
    url: value((a) => `'/files/photo/' || ${a}.id`),
    thumbnailUrl: value((a) => `'/files/photo/' || ${a}.id || '/thumbnail'`),
  },
})

export const signInstallationSource = defineSource({
  name: 'SignInstallation',
  prefix: 'sign',
  policy: signInstallationPolicy,
  history: 'sign_installation',
  from: `(select x.*, place.province_id, place.seat_district_id, place.lao_id place_lao_id, place.subject_id
  from sign_installation x left join centre_place place on place.centre_id = x.centre_id)`,
  rows: (a) => [
    `${a}.deleted_at is null`,
    `not exists (select from centre gone where gone.id = ${a}.centre_id and gone.deleted_at is not null)`,
  ],
  area,
  fields: {
    id: idOf('sign'),
    ...columns('status', 'position', 'position_other', 'installed_on', 'size', 'material', 'wording'),
    ...columns('reason_not_installed', 'planned_on', 'removed_on', 'remarks', 'recorded_by', 'on_behalf'),
    ...columns('version', 'created_at', 'updated_at'),
    centre: { kind: 'one', target: () => centreSource, on: (c, s) => `${c}.id = ${s}.centre_id` },
    sharedWith: {
      kind: 'list',
      target: () => centreSource,
      on: (c, s) => `${c}.id in (select o.centre_id from sign_installation o
        where o.physical_sign_id = ${s}.physical_sign_id and o.id <> ${s}.id and o.removed_on is null and o.deleted_at is null)`,
      sort: (c) => `${c}.id`,
    },
    photos: {
      kind: 'list',
      target: () => photoSource,
      on: (p, s) => `${p}.sign_id = ${s}.id`,
      sort: (p) => `${p}.position, ${p}.created_at, ${p}.id`,
    },
  },
  filters: {
    status: equals('status'),
    position: equals('position'),
    standing: reading(
      ['removedOn'],
      (_, row, standing: boolean) => `${row.alias}.removed_on is ${standing ? 'null' : 'not null'}`,
    ),
    centre: related(
      'centre',
      () => centreSource,
      (c, s) => `${c}.id = ${s}.centre_id`,
    ),
  },
  sorts: {
    UPDATED_AT: sortBy('updatedAt'),
    INSTALLED_ON: sortBy('installedOn'),
    PROVINCE: sortBySql(
      ['centre'],
      (a) => `(select p.name_th from province p where p.id = ${a}.province_id) collate "th-x-icu"`,
    ),
  },
  unless: { standing: (a) => `${a}.removed_on is null` },
  defaultSort: ['UPDATED_AT'],
  subjects: {
    of: (a) => `${a}.subject_id`,
    among: (a, subjects) =>
      `${a}.centre_id = any(array(select id from centre where subject_id = any(${subjects}) and deleted_at is null))`,
  },
})

extendSource(centreSource, {
  fields: {
    signInstallation: {
      kind: 'one',
      target: () => signInstallationSource,
      on: (s, c) => `${s}.centre_id = ${c}.id and ${s}.removed_on is null`,
    },
    signInstallations: {
      kind: 'list',
      target: () => signInstallationSource,
      on: (s, c, args) =>
        `${s}.centre_id = ${c}.id${args.includeRemoved === true ? '' : ` and ${s}.removed_on is null`}`,
      sort: (s) => `${s}.removed_on desc nulls first, ${s}.created_at desc`,
    },
  },
  filters: {
    signInstallation: related(
      'signInstallation',
      () => signInstallationSource,
      (s, c) => `${s}.centre_id = ${c}.id and ${s}.removed_on is null`,
    ),
    hasSign: reading(['signInstallation'], (statement, row, has: boolean) => {
      const some = statement.exists(
        signInstallationSource,
        {},
        (s) => `${s}.centre_id = ${row.alias}.id and ${s}.removed_on is null`,
        null,
      )
      return has ? some : `not ${some}`
    }),
  },
})
