import { InvalidInput, NotFound } from '../../errors.ts'
import { parseGlobalId, splitGlobalId } from '../../read/global-id.ts'
import { keyOf } from '../../registry/centre/references.ts'
import type { RoundUnitsInput } from './round-units.input.ts'
import type { SqlClient } from './sql-client.ts'

const MOST = 500

/** Part of a round, as uuids; all null is the whole round. */
export interface Units {
  readonly roundId: string
  readonly provinceId: string | null
  readonly laoId: string | null
  readonly slotId: string | null
  readonly obligationIds: readonly string[] | null
}

/** What names a part of a round. */
export interface NamedUnits extends RoundUnitsInput {
  readonly obligations?: readonly string[] | null
}

/** @throws NotFound; InvalidInput when more than one part is named */
export async function unitsOf(client: SqlClient, input: NamedUnits): Promise<Units> {
  const { province, lao, slot, obligations } = input
  if ([province, lao, slot, obligations].filter(Boolean).length > 1) throw new InvalidInput([ONE_PART])
  const { rows } = await client.query<{ id: string; open: boolean }>(
    'select id, opened_at is not null open from round where code = $1 and deleted_at is null',
    [input.round],
  )
  const [round] = rows
  if (!round) throw new NotFound('round', input.round)
  if (!round.open) throw new InvalidInput([NOT_OPEN])
  return {
    roundId: round.id,
    provinceId: province ? await provinceNamed(client, province) : null,
    laoId: lao ? await laoNamed(client, lao) : null,
    slotId: slot ? parseGlobalId('slot', slot) : null,
    obligationIds: obligations ? await obligationsNamed(client, round.id, obligations) : null,
  }
}

/** @throws NotFound where one is of another round */
async function obligationsNamed(
  client: SqlClient,
  roundId: string,
  given: readonly string[],
): Promise<string[]> {
  if (given.length === 0 || given.length > MOST) throw new InvalidInput([HOW_MANY])
  const wanted = [...new Set(given.map((id) => parseGlobalId('obligation', id)))]
  const { rows } = await client.query<{ n: number }>(
    'select count(*)::int n from obligation where round_id = $1 and id = any($2::uuid[])',
    [roundId, wanted],
  )
  if (rows[0]?.n !== wanted.length) throw new NotFound('obligation')
  return wanted
}

async function provinceNamed(client: SqlClient, given: string): Promise<string> {
  const parts = splitGlobalId(given)
  const { rows } = await client.query<{ id: string }>(
    'select id from province where id = $1::uuid or code = $2',
    [parts?.noun === 'province' ? parts.uuid : null, given.trim()],
  )
  if (!rows[0]) throw new NotFound('province', given)
  return rows[0].id
}

async function laoNamed(client: SqlClient, given: string): Promise<string> {
  const { id = null, code = null } = keyOf('lao', given)
  const { rows } = await client.query<{ id: string }>(
    'select id from lao where id = $1::uuid or code = $2 order by ended_on nulls first limit 1',
    [id, code],
  )
  if (!rows[0]) throw new NotFound('LAO', given)
  return rows[0].id
}

const ONE_PART = {
  field: 'province',
  code: 'ONE_PART',
  th: 'เลือกจังหวัด หรือ อปท. สถานที่กลาง หรือแถวของรายการ อย่างใดอย่างหนึ่ง',
  en: 'Name a province, an LAO, a place in the roster or rows of a list, one of them.',
}
const HOW_MANY = {
  field: 'obligations',
  code: 'BAD_NUMBER',
  th: `เลือกได้ 1 ถึง ${MOST} แถว`,
  en: `Choose 1 to ${MOST} rows.`,
}
const NOT_OPEN = {
  field: 'round',
  code: 'NOT_OPEN',
  th: 'รอบนี้ยังไม่เปิด จึงยังไม่มีภาระให้เปลี่ยน',
  en: 'This round is not open: nothing is owed in it yet.',
}
