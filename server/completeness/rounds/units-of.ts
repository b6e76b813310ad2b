import { InvalidInput, NotFound } from '../../errors.ts'
import { parseGlobalId, splitGlobalId } from '../../read/global-id.ts'
import { keyOf } from '../../registry/centre/references.ts'
import type { RoundUnitsInput } from './round-units.input.ts'
import type { SqlClient } from './sql-client.ts'

/** Part of a round, as uuids; all null is the whole round. */
export interface Units {
  readonly roundId: string
  readonly provinceId: string | null
  readonly laoId: string | null
  readonly slotId: string | null
}

/** @throws NotFound; InvalidInput when more than one part is named */
export async function unitsOf(client: SqlClient, input: RoundUnitsInput): Promise<Units> {
  if ([input.province, input.lao, input.slot].filter(Boolean).length > 1) throw new InvalidInput([ONE_PART])
  const { rows } = await client.query<{ id: string; open: boolean }>(
    'select id, opened_at is not null open from round where code = $1',
    [input.round],
  )
  const [round] = rows
  if (!round) throw new NotFound('round', input.round)
  if (!round.open) throw new InvalidInput([NOT_OPEN])
  return {
    roundId: round.id,
    provinceId: input.province ? await provinceNamed(client, input.province) : null,
    laoId: input.lao ? await laoNamed(client, input.lao) : null,
    slotId: input.slot ? parseGlobalId('slot', input.slot) : null,
  }
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
  th: 'เลือกจังหวัด หรือ อปท. หรือสถานที่กลาง อย่างใดอย่างหนึ่ง',
  en: 'Name a province, an LAO or a place in the roster, one of them.',
}
const NOT_OPEN = {
  field: 'round',
  code: 'NOT_OPEN',
  th: 'รอบนี้ยังไม่เปิด จึงยังไม่มีภาระให้เปลี่ยน',
  en: 'This round is not open: nothing is owed in it yet.',
}
