import { openPool } from '../../server/database/connect.ts'
import { openOrm } from '../../server/database/orm.ts'
import { unitOfWork } from '../../server/database/unit-of-work.ts'
import { anApi } from '../support/api.ts'
import { anAdmin } from '../support/viewers.ts'

/**
 * Run in a process of its own with a time zone of its own: makes records correct at instants around the due date, as the
 * server does when it receives an edit, and prints what becomes of them. Arguments: database URL, then `<centre uuid>
 * <lao code> <instant>` for each record.
 */
const [url = '', ...rest] = process.argv.slice(2)
const pool = openPool(url, { max: 2 })
const orm = await openOrm(pool, [])
const api = await anApi({ url, served: url, pool, drop: async () => undefined })

const TIMELINESS = `query ($lao: String!, $before: DateTime!, $due: DateTime!) {
  now: obligations(round: "r", where: { lao: $lao, item: BASIC }) { nodes { timeliness daysLate } }
  atDue: obligations(round: "r", where: { lao: $lao, item: BASIC }, atDue: true) { nodes { state timeliness } }
  before: obligations(round: "r", where: { lao: $lao, item: BASIC }, asOf: $before) { nodes { timeliness } }
  due: obligations(round: "r", where: { lao: $lao, item: BASIC }, asOf: $due) { nodes { timeliness } }
}`
const answers: unknown[] = []
for (let i = 0; i < rest.length; i += 3) {
  const [centre, lao, instant = ''] = rest.slice(i, i + 3)
  await unitOfWork(orm, anAdmin(), { receivedAt: new Date(instant) }, (em) =>
    em.execute("update centre set order_number = '1/2565' where id = ?", [centre]),
  )
  const variables = { lao, before: '2023-03-24T16:59:59.999Z', due: '2023-03-24T17:00:00Z' }
  answers.push(await api.ask(anAdmin(), TIMELINESS, variables))
}
const { rows } = await pool.query<{ zone: string }>(`select current_setting('TimeZone') zone`)
const day = new Date('2023-03-24T17:00:00Z').getDate()
process.stdout.write(JSON.stringify({ answers, databaseZone: rows[0]?.zone, day }))
await api.close()
await orm.close()
await pool.end()
