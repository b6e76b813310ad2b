import { columns, defineSource, idOf, value } from '../read/source.ts'
import { savedViewPolicy } from './saved-view.policy.ts'

export const savedViewSource = defineSource({
  name: 'SavedView',
  prefix: 'view',
  policy: savedViewPolicy,
  from: 'saved_view',
  rows: (a, statement) => {
    const { bind, viewer } = statement
    const shared = viewer.grants.map(
      ({ role, areaId }) =>
        `(${a}.role = ${bind(role)} and (${a}.audience = 'ROLE' or ${a}.area_id is not distinct from ${bind(areaId)}::uuid))`,
    )
    const withMe = `(${a}.audience <> 'ME' and ${a}.removed_at is null and (${shared.join(' or ') || 'false'}))`
    return [`(${a}.owner_id = ${bind(viewer.id)}::uuid or ${withMe})`]
  },
  fields: {
    id: idOf('view'),
    ...columns('owner_name', 'screen', 'name', 'address', 'audience', 'version', 'updated_at'),
    columns: value((a) => `to_json(${a}.columns)`),
    mine: {
      kind: 'computed',
      compile: (statement, row) => `${row.alias}.owner_id = ${statement.bind(statement.viewer.id)}::uuid`,
    },
  },
})
