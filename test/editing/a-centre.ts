import { aCountry } from '../support/country.ts'
import type { Values } from '../support/insert-row.ts'
import type { Office } from './support.ts'

let serial = 0

/** Global ids and uuids of one LAO with a correct centre and an installed sign, in province 30 and an open round (ข้อมูลจำลอง). */
export interface ACentre {
  readonly code: string
  readonly lao: string
  readonly province: string
  readonly district: string
  readonly centre: string
  readonly sign: string
}

/** A new LAO in the office's province, with its centre and sign; the first one opens the round that all then owe. */
export async function aCentre(office: Office, values: Values = {}): Promise<ACentre> {
  serial += 1
  const code = `0630${String(serial).padStart(4, '0')}`
  const builder = aCountry(office.pool)
    .province('30')
    .district('3001')
    .lao(code)
    .correctCentre(values)
    .installedSign()
  const { rowCount } = await office.pool.query('select from round')
  if (rowCount === 0) builder.round('letter', { due_at: '2037-01-01T00:00:00+07:00' })
  const country = await builder.build()
  return {
    code,
    lao: country.lao(code),
    province: country.province('30'),
    district: country.district('3001'),
    centre: `centre_${country.centre(code)}`,
    sign: `sign_${country.sign(code)}`,
  }
}
