import { columns, defineSource, idOf } from '../../read/source.ts'
import { contactPolicy } from './contact.policy.ts'

export const contactSource = defineSource({
  name: 'Contact',
  policy: contactPolicy,
  from: 'contact_now',
  fields: {
    id: idOf('contact'),
    ...columns('outcome', 'remark', 'next_on', 'noted_by', 'noted_at'),
  },
})
