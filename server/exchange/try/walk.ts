import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { importCentres } from '../import/centres/import-centres.ts'
import type { Receipt } from '../import/receipt/receipt.ts'
import { importRegister } from '../import/register/import-register.ts'
import { importSigns } from '../import/signs/import-signs.ts'
import { type Ask, askList, giveNumber } from './ask.ts'
import { compareFigures, compareLists, compareRegister } from './compare.ts'
import { expectedStates, type Inputs } from './expected.ts'
import { type Place, placesOf } from './places.ts'
import { type PlainLao, plainRegister } from './plain-register.ts'
import { figuresTable, measured } from './print.ts'
import { type SheetLine, sampleCentres, sampleSigns, sheetText } from './sample-rows.ts'

/** What the walk is given: a migrated database with provinces and districts and nothing else, and the API on it. */
export interface World {
  pool: pg.Pool
  ask: Ask
  /** Makes and opens the round of the letter. @returns its code */
  openRound(): Promise<string>
  say(line: string): void
}

/** Provinces whose centres and signs are recorded; the first three of the file where it has none of these. */
const RECORDED = ['นครราชสีมา', 'ตาก', 'ภูเก็ต']

/**
 * The main job from end to end: register in, the letter's round opened, centres and signs of some provinces recorded with
 * known defects (ข้อมูลจำลอง), who has not recorded, one record corrected, the number moves, the rest.
 *
 * @returns the differences between what the API says and what a plain computation over the input files says; none is right
 */
export async function walk(world: World, registerFile: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lcr-try-'))
  try {
    return await walked(world, registerFile, folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function walked(
  { pool, ask, openRound, say }: World,
  registerFile: string,
  folder: string,
): Promise<string[]> {
  say('1. นำเข้าทะเบียน อปท. · importing the register')
  say(measured(await timed(pool, (client) => importRegister(client, { path: registerFile }))))
  const laos = await plainRegister(registerFile)
  const differences = await compareRegister(pool, laos)

  say('2. เปิดรอบตามหนังสือ · opening the round of the letter')
  const round = await openRound()
  say(`   ${round}`)

  const places = await placesOf(pool)
  const chosen = chosenPlaces(laos, places)
  say(
    `3. บันทึกศูนย์และป้ายของ ${chosen.map(({ name }) => name).join(' ')} (ข้อมูลจำลอง) · recording centres and signs, with known defects`,
  )
  const centres = chosen.flatMap((place) => sampleCentres(laos, place))
  const signs = chosen.flatMap((place) => sampleSigns(laos, place))
  const file = async (name: string, lines: readonly SheetLine[]) => {
    const path = join(folder, name)
    await writeFile(path, sheetText(lines))
    return { path }
  }
  const centreFile = await file('centres.csv', centres)
  const signFile = await file('signs.csv', signs)
  say(measured(await timed(pool, (client) => importCentres(client, centreFile))))
  say(measured(await timed(pool, (client) => importSigns(client, signFile))))
  const inputs: Inputs = { laos, places, centres, signs, photographed: await photograph(pool, signs) }

  say('4. ใครยังไม่บันทึก · who has not recorded')
  const before = await compareFigures(ask, round, inputs)
  say(figuresTable(before.assistance, chosen))
  differences.push(...before.differences, ...(await compareLists(ask, round, inputs, chosen)))

  say('5. แก้ไขหนึ่งระเบียน · correcting one record')
  differences.push(...(await correctOne(ask, round, inputs, chosen, say)))

  say('6. ที่เหลือ · the rest')
  const [place] = chosen
  const rest = place
    ? await askList(ask, round, {
        kind: 'ASSISTANCE',
        item: 'BASIC',
        province: place.code,
        state: ['NOT_RECORDED'],
      })
    : []
  say(`   ${place?.name}: ${rest.length} แห่งยังไม่บันทึกข้อมูลพื้นฐาน · have not recorded basic data`)
  for (const { code, name } of rest.slice(0, 10)) say(`   ${code} ${name}`)
  if (rest.length > 10) say(`   … และอีก ${rest.length - 10} แห่ง · and ${rest.length - 10} more`)
  return differences
}

/** Fills in the one thing a record lacks, and sees the number move by one. */
async function correctOne(
  ask: Ask,
  round: string,
  inputs: Inputs,
  chosen: readonly Place[],
  say: World['say'],
): Promise<string[]> {
  for (const place of chosen) {
    const states = expectedStates(inputs, place, 'ASSISTANCE', 'BASIC')
    const where = { kind: 'ASSISTANCE', item: 'BASIC', province: place.code, state: ['INCOMPLETE'] }
    const unit = (await askList(ask, round, where)).find(
      ({ missing, centreId }) => missing.length === 1 && missing[0]?.includes('โทรศัพท์') && centreId,
    )
    if (!unit?.centreId) continue
    say(`   ${unit.code} ${unit.name}: ${unit.missing.join(', ')}`)
    const number = '070999999'
    await giveNumber(ask, unit.centreId, number)
    const centres = inputs.centres.map((line) =>
      line['รหัส อปท.'] === unit.code ? { ...line, โทรศัพท์: number } : line,
    )
    const after = await compareFigures(ask, round, { ...inputs, centres })
    const now = expectedStates({ ...inputs, centres }, place, 'ASSISTANCE', 'BASIC').get(unit.code)
    say(`   ${states.get(unit.code)} → ${now}`)
    say(figuresTable(after.assistance, [place]))
    return [...after.differences, ...(now === 'INCOMPLETE' ? [`${unit.code} did not move`] : [])]
  }
  return ['no record that lacks only a telephone number was found']
}

/** Photo metadata for two of three signs that stand: photos come through the console, not through files. */
async function photograph(pool: pg.Pool, signs: readonly SheetLine[]): Promise<Set<string>> {
  const standing = signs.filter((line) => line.สถานะป้าย === 'ติดตั้งแล้ว')
  const codes = standing.filter((_, at) => at % 3 !== 2).map((line) => line['รหัส อปท.'] as string)
  await pool.query(
    `insert into photo (sign_id, sha256, content_type, width, height, bytes, storage_key)
     select s.id, encode(sha256(l.code::bytea), 'hex'), 'image/jpeg', 1600, 1200, 180000, 'ข้อมูลจำลอง/' || l.code
     from sign_installation s join centre c on c.id = s.centre_id join lao l on l.id = c.lao_id where l.code = any($1)`,
    [codes],
  )
  return new Set(codes)
}

function chosenPlaces(laos: readonly PlainLao[], places: readonly Place[]): Place[] {
  const present = new Set(laos.map(({ province }) => province))
  const inFile = places.filter(({ name }) => present.has(name))
  const known = inFile.filter(({ name }) => RECORDED.includes(name))
  return known.length > 0 ? known : inFile.slice(0, RECORDED.length)
}

async function timed(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<Receipt>,
): Promise<{ receipt: Receipt; ms: number }> {
  const client = await pool.connect()
  const since = performance.now()
  try {
    const receipt = await work(client)
    if (receipt.outcome !== 'ACCEPTED')
      throw new Error(`${receipt.kind}: ${receipt.outcome}, ${JSON.stringify(receipt.groups[0]?.samples[0])}`)
    return { receipt, ms: performance.now() - since }
  } finally {
    client.release()
  }
}
