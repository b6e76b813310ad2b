import type { Receipt } from '../../../server/exchange/import/receipt/receipt.ts'
import type { TestDatabase } from '../../support/database.ts'
import { linesOf } from './importing.ts'

/** Code → `id type name` of every active LAO. */
export async function activeLaos({ pool }: TestDatabase): Promise<Map<string, string>> {
  const { rows } = await pool.query<{ code: string; who: string }>(
    `select code, id || ' ' || type || ' ' || name_th who from lao where ended_on is null`,
  )
  return new Map(rows.map(({ code, who }) => [code, who]))
}

/** Code → id of every active LAO. */
export async function activeIds(database: TestDatabase): Promise<Map<string, string>> {
  return new Map([...(await activeLaos(database))].map(([code, who]) => [code, who.split(' ')[0] as string]))
}

/** What an LAO was called from when to when, the oldest first. */
export async function versionsOf({ pool }: TestDatabase, id: string | undefined) {
  const { rows } = await pool.query(
    'select code, type, name_th, valid::text from lao_version where lao_id = $1 order by valid',
    [id],
  )
  return rows
}

/** What the import asks, by code, with the answers it offers. */
export async function questionsOf(database: TestDatabase, receipt: Receipt) {
  return (await linesOf(database, receipt, 'QUESTION'))
    .sort((a, b) => String(a.subject).localeCompare(String(b.subject)))
    .map(({ subject, code, details }) => ({
      subject,
      code,
      candidates: (details.candidates as { answer: string }[]).map(({ answer }) => answer),
    }))
}
