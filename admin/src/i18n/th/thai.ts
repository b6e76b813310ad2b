import { audit } from './audit.ts'
import { centre } from './centre.ts'
import { common } from './common.ts'
import { completeness } from './completeness.ts'
import { contact } from './contact.ts'
import { home } from './home.ts'
import { legal } from './legal.ts'
import { lifecycle } from './lifecycle.ts'
import { list } from './list.ts'
import { order } from './order.ts'
import { people } from './people.ts'
import { photo } from './photo.ts'
import { pin } from './pin.ts'
import { reactAdmin } from './react-admin.ts'
import { register } from './register.ts'
import { roster } from './roster.ts'
import { round } from './round.ts'
import { sheets } from './sheets.ts'
import { shell } from './shell.ts'
import { signIn } from './sign-in.ts'
import { view } from './view.ts'
import { words } from './words.ts'
import { workflow } from './workflow.ts'

export const thai = {
  ...common,
  ...shell,
  ...words,
  ...workflow,
  ...people,
  ...audit,
  ...sheets,
  ...legal,
  ...lifecycle,
  signIn,
  completeness,
  list,
  centre,
  home,
  order,
  photo,
  pin,
  register,
  roster,
  round,
  view,
  contact,
  ra: reactAdmin,
}
