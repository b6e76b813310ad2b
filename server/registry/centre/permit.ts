import type { EntityManager } from '@mikro-orm/postgresql'
import { authorise } from '../../access/authorise.ts'
import type { Policy } from '../../access/policy.ts'
import type { Viewer } from '../../access/viewer.ts'
import { WITH_THE_NEXT } from '../../database/together.ts'
import { RECORD_CLOSED } from '../../database/unit-of-work.ts'
import { Forbidden, InvalidInput } from '../../errors.ts'
import type { Centre } from './centre.entity.ts'
import { allowsOnBehalf, placeOf } from './load-centre.ts'

/** How the record is marked. */
export interface Mark {
  readonly recordedBy: string
  readonly onBehalf: boolean
}

/** An act on a centre or on something of it. */
export interface CentreAct<Action extends string> {
  readonly policy: Policy<string, Action>
  readonly action: Action
  /** Input fields sent. */
  readonly fields: readonly string[]
  readonly reason: string | null
}

/** For whom the viewer acts, as the history names it. */
const ON_BEHALF = `${WITH_THE_NEXT}select set_config('app.on_behalf_of', ?, true)`

/**
 * Lets the viewer act on the centre, and has the history name the LAO when the provincial office acts for it.
 * @throws Forbidden; InvalidInput when a reason is owed
 */
export async function permit<Action extends string>(
  em: EntityManager,
  viewer: Viewer,
  centre: Pick<Centre, 'kind' | 'lao' | 'slot' | 'allowsOnBehalf'>,
  { policy, action, fields, reason }: CentreAct<Action>,
): Promise<Mark> {
  const granted = authorise(viewer, policy, action, placeOf(centre), centre.kind, fields)
  const onBehalf = granted.onBehalf && centre.kind === 'ASSISTANCE'
  if (onBehalf && centre.lao) {
    const allowed = centre.allowsOnBehalf ?? (await isAllowedOnBehalf(em, centre.lao.id))
    if (!allowed) throw new Forbidden(null, NOT_ON_BEHALF)
    await em.execute(ON_BEHALF, [centre.lao.fullNameTh])
  }
  if (granted.reasonRequired && reason === null) throw new InvalidInput([REASON_REQUIRED])
  return { recordedBy: viewer.name, onBehalf }
}

async function isAllowedOnBehalf(em: EntityManager, subject: string): Promise<boolean> {
  const [answer] = await em.execute<{ allowed: boolean }[]>(`select ${allowsOnBehalf('?')} allowed`, [
    subject,
  ])
  return answer?.allowed === true
}

/** Of what stands beside the records the database guards itself. @throws Forbidden once every round that asked has closed */
export async function refuseClosed(em: EntityManager, subject: string): Promise<void> {
  const [held] = await em.execute<{ fast: boolean }[]>('select is_closed(?::uuid) fast', [subject])
  if (held?.fast === true) throw new Forbidden(null, RECORD_CLOSED)
}

/** The input fields that are written: everything sent besides what only steers the mutation. */
export function sentFields(input: object, steering: readonly string[]): string[] {
  return Object.entries(input).flatMap(([field, value]) =>
    value === undefined || steering.includes(field) ? [] : [field],
  )
}

const REASON_REQUIRED = {
  field: 'reason',
  code: 'REASON_REQUIRED',
  th: 'กรุณาระบุเหตุผลของการแก้ไขนี้',
  en: 'Say why this is changed.',
}

const NOT_ON_BEHALF = {
  th: 'รอบการบันทึกนี้ไม่เปิดให้บันทึกแทน อปท.',
  en: 'This round lets nobody record for an LAO.',
}
