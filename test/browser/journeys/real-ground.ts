import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createLetterRound, letterRound } from '../../../server/completeness/rounds/letter-round.ts'
import { openRound } from '../../../server/completeness/rounds/open-round.ts'
import { inTransaction } from '../../../server/database/connect.ts'
import { importCentres } from '../../../server/exchange/import/centres/import-centres.ts'
import { importRegister } from '../../../server/exchange/import/register/import-register.ts'
import { placesOf } from '../../../server/exchange/try/places.ts'
import { plainRegister } from '../../../server/exchange/try/plain-register.ts'
import { sampleCentres, sheetText } from '../../../server/exchange/try/sample-rows.ts'
import { onClient } from '../../exchange/support/importing.ts'
import { REFERENCE_DATA } from '../../reference/reference-data.ts'
import { aDatabase, type TestDatabase } from '../../support/database.ts'
import { aFolder } from '../../support/folder.ts'
import { addPerson, openConsole } from '../support/open-console.ts'
import type { Ground } from './ground.ts'

/** The province whose centres are recorded for the journeys, with known defects (ข้อมูลจำลอง). */
const PROVINCE = 'ตาก'

/** On the Department's published register: every LAO, the letter's round, and what one province has recorded. */
export async function realGround(): Promise<Ground> {
  const db = await aDatabase({ places: true })
  const path = `${REFERENCE_DATA}/dlads_05_01.csv`
  await onClient(db, (client) => importRegister(client, { path }))
  await inTransaction(db.pool, async (client) => openRound(client, await createLetterRound(client)))
  await recordCentres(db, path)
  const { lao, ...place } = await placeOf(db)
  await addPerson(db.pool, 'analyst', { role: 'DLA_ANALYST', areaId: null })
  await addPerson(db.pool, 'officer', { role: 'PROVINCE_OFFICER', areaId: place.province.id })
  await addPerson(db.pool, 'staff', { role: 'LAO_STAFF', areaId: lao.id })
  return { console: await openConsole(db), round: letterRound.code, ...place, lao }
}

async function recordCentres(db: TestDatabase, register: string): Promise<void> {
  const place = (await placesOf(db.pool)).find(({ name }) => name === PROVINCE)
  if (!place) throw new Error(`the register has no province ${PROVINCE}`)
  const folder = aFolder()
  const path = join(folder.path, 'centres.csv')
  await writeFile(path, sheetText(sampleCentres(await plainRegister(register), place)))
  await onClient(db, (client) => importCentres(client, { path }))
  folder.remove()
}

interface Named {
  id: string
  code: string
  name: string
}

/** The first LAO of the province whose basic data lack the telephone and nothing else. */
async function placeOf({ pool }: TestDatabase): Promise<Record<'province' | 'district' | 'lao', Named>> {
  const named = (table: string, name: string) =>
    `json_build_object('id', ${table}.id, 'code', ${table}.code, 'name', ${table}.${name})`
  const { rows } = await pool.query<Record<'province' | 'district' | 'lao', Named>>(
    `select ${named('p', 'name_th')} province, ${named('d', 'name_th')} district, ${named('l', 'short_name_th')} lao
     from obligation_status s join obligation o on o.id = s.obligation_id and o.item = 'BASIC'
     join lao l on l.id = o.lao_id join district d on d.id = l.district_id join province p on p.id = l.province_id
     where p.name_th = $1 and s.state = 'INCOMPLETE' and s.missing = '{basic.phone}' and s.errors || s.queries = '{}'
     order by l.code limit 1`,
    [PROVINCE],
  )
  const [place] = rows
  if (!place) throw new Error(`nobody in ${PROVINCE} lacks a telephone number alone`)
  return place
}
