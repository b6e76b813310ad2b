import { sortBySql } from '../read/sort.ts'
import { column, columns, defineSource, idOf } from '../read/source.ts'
import { administratorsOnly } from './administrators-only.ts'
import { settingChangePolicy } from './setting-change.policy.ts'

export const settingChangeSource = defineSource({
  name: 'SettingChange',
  prefix: 'setting',
  policy: settingChangePolicy,
  from: '(select id, seq, at happened_at, name, value_from, value_to from setting_change)',
  rows: administratorsOnly,
  fields: {
    id: idOf('setting'),
    at: column('happened_at'),
    ...columns('name'),
    from: column('value_from'),
    to: column('value_to'),
  },
  sorts: { LATEST: sortBySql(['at'], (a) => `-${a}.seq`) },
  defaultSort: ['LATEST'],
})
