import type { ClientBase } from 'pg'
import { authorise, type Permit, type Place } from '../../../access/authorise.ts'
import type { Policy } from '../../../access/policy.ts'
import type { Viewer } from '../../../access/viewer.ts'
import { Conflict, Forbidden, NotFound } from '../../../errors.ts'
import { centrePolicy } from '../../../registry/centre/centre.policy.ts'
import { signInstallationPolicy } from '../../../registry/sign/sign-installation.policy.ts'
import { readReceipt } from '../receipt/read-receipt.ts'
import type { Receipt } from '../receipt/receipt.ts'
import { storeReceipt } from '../receipt/store-receipt.ts'
import { begin } from '../run/begin.ts'
import type { ImportJob } from '../run/import-job.ts'
import type { ImportOptions } from '../run/import-options.ts'
import { lockInOrder } from '../run/lock-in-order.ts'
import { applyUndo } from './apply-undo.ts'
import { outcomesOfUndo, planUndo } from './plan-undo.ts'
import { NOT_THE_REGISTER, TAKEN_BACK } from './reason-against-undo.ts'

export interface UndoOptions extends ImportOptions {
  viewer: Viewer
}

/**
 * Takes a whole import of centres or signs back, as one transaction with a receipt of its own. What others changed since is
 * listed and keeps its centre as it is; that refuses the undo, unless `skipRefused`.
 *
 * @throws NotFound; Conflict when there is nothing to take back, or it was taken back before
 */
export async function undoImport(client: ClientBase, id: string, options: UndoOptions): Promise<Receipt> {
  const undone = await readReceipt(client, id, null, 0)
  refuseUnfit(undone)
  const job: ImportJob = {
    kind: undone.kind,
    columns: [],
    strictHeadings: true,
    staged: { centre_id: 'uuid' },
    subject: 'null',
    options: { undoes: id },
    read: () => null,
    judge: () => Promise.resolve(),
    apply: applyUndo,
    facts: () => Promise.resolve({}),
  }
  const source = { path: '', name: undone.file.name }
  try {
    const run = await begin(client, job, source, options)
    await lockInOrder(client)
    await refuseTwice(client, id)
    await planUndo(client, id)
    await checkRights(client, options.viewer, undone.kind)
    const refused = await mustRefuse(client, options)
    if (!refused) {
      await outcomesOfUndo(client)
      await client.query('savepoint planned')
      await applyUndo(client)
      await client.query('set constraints all immediate')
      if (options.dryRun) await client.query('rollback to savepoint planned')
    }
    const outcome = refused ? 'REFUSED' : 'ACCEPTED'
    await storeReceipt(client, job, source, { ...run, undoes: id }, { outcome, file: null, rowsRead: 0 })
    await client.query('commit')
    return await readReceipt(client, run.receiptId, options.viewer)
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  }
}

function refuseUnfit({ id, kind, outcome, dryRun, undoes }: Receipt): void {
  if (kind === 'REGISTER') throw new Conflict(NOT_THE_REGISTER)
  if (outcome !== 'ACCEPTED' || dryRun || undoes !== null) throw new NotFound('import to take back', id)
}

async function refuseTwice(client: ClientBase, id: string): Promise<void> {
  const { rows } = await client.query(
    `select from import_receipt where undoes = $1 and outcome = 'ACCEPTED' and not dry_run`,
    [id],
  )
  if (rows.length > 0) throw new Conflict(TAKEN_BACK)
}

async function mustRefuse(client: ClientBase, { skipRefused }: UndoOptions): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>(
    `select exists (select from import_finding where level = 'REFUSED') found`,
  )
  return rows[0]?.found === true && !skipRefused
}

/** Whoever takes an import back must be allowed to write those records today. */
async function checkRights(client: ClientBase, viewer: Viewer, kind: Receipt['kind']): Promise<void> {
  const policy: Policy<string, string> = kind === 'SIGNS' ? signInstallationPolicy : centrePolicy
  const { rows } = await client.query<{
    row: number
    kind: 'ASSISTANCE' | 'JOINT'
    provinceId: string
    districtId: string
    laoId: string | null
    laoType: string | null
  }>(
    `select row_no "row", kind, province_id "provinceId", district_id "districtId", lao_id "laoId", lao_type "laoType"
     from undo_centre`,
  )
  const judged = rows.map((centre) => ({ ...centre, permit: permitOf(viewer, policy, centre) }))
  const forbidden = judged.filter(({ permit }) => permit === null)
  const onBehalf = judged.filter(({ permit, kind: of }) => permit?.onBehalf && of === 'ASSISTANCE')
  await client.query(REFUSED, [forbidden.map(({ row }) => row), onBehalf.map(({ row }) => row)])
}

function permitOf(
  viewer: Viewer,
  policy: Policy<string, string>,
  centre: Place & { kind: 'ASSISTANCE' | 'JOINT' },
): Permit | null {
  try {
    return authorise(viewer, policy, 'update', centre, centre.kind)
  } catch (error) {
    if (error instanceof Forbidden) return null
    throw error
  }
}

/** The same three refusals as of rows of a file: $1 centres that may not be written, $2 those written on behalf of an LAO. */
const REFUSED = `
  insert into import_finding (row_no, subject, title, level, code)
  select u.row_no, u.subject, u.title, 'REFUSED', refusal.code
  from undo_centre u join centre c on c.id = u.id
  cross join lateral (
    select case when u.row_no = any($1) then 'ROW_FORBIDDEN' when c.subject_id in (select closed_subjects(array(select x.subject_id from centre x join undo_centre y on y.id = x.id))) then 'RECORD_CLOSED'
      when u.row_no = any($2) and not (
        select coalesce(bool_or(r.allows_on_behalf), true) from obligation o join round r on r.id = o.round_id
        where o.subject_id = c.subject_id and (r.closes_at is null or moment() < r.closes_at)) then 'NOT_ON_BEHALF' end code) refusal
  where refusal.code is not null`
