import { centrePolicy } from '../../../registry/centre/centre.policy.ts'
import { PERSON_STAGED, PLAIN_FIELDS } from '../centres/centre.staged.ts'
import { NONEABLE } from '../centres/read-centre-row.ts'
import type { Guarded } from './check-rights.ts'

const camel = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** Columns of the centres template as the API's inputs. */
export const GUARDED_CENTRES: Guarded = {
  policy: centrePolicy,
  inputs: {
    ...Object.fromEntries([...Object.keys(PLAIN_FIELDS), ...NONEABLE].map((field) => [field, camel(field)])),
    district: 'district',
    host_lao_code: 'hostLao',
    member_codes: 'members',
    ...Object.fromEntries(PERSON_STAGED.map((field) => [field, 'people'])),
  },
  action: `case when s.centre_id is null then 'create' else 'update' end`,
}
