import type pg from 'pg'
import { type Ask, askFigures, askList, type Stream } from './ask.ts'
import { expectedStates, type Figures, figuresOf, type Inputs } from './expected.ts'
import type { Place } from './places.ts'
import type { PlainLao } from './plain-register.ts'

const STREAMS: readonly Stream[] = [
  { kind: 'ASSISTANCE', item: 'BASIC' },
  { kind: 'ASSISTANCE', item: 'SIGN' },
  { kind: 'JOINT', item: 'BASIC' },
  { kind: 'JOINT', item: 'SIGN' },
]

/** The register against the file, LAO for LAO: code, province and district. */
export async function compareRegister(pool: pg.Pool, laos: readonly PlainLao[]): Promise<string[]> {
  const { rows } = await pool.query<{ line: string }>(`
    select l.code || ' ' || l.name_th || ' ' || p.name_th || ' ' || d.name_th line
    from lao l join province p on p.id = l.province_id join district d on d.id = l.district_id where l.ended_on is null`)
  const stored = new Set(rows.map(({ line }) => line))
  const written = laos.map(({ code, name, province, district }) => `${code} ${name} ${province} ${district}`)
  return [
    ...written.filter((line) => !stored.has(line)).map((line) => `in the file, not in the register: ${line}`),
    ...(stored.size === written.length
      ? []
      : [`the register has ${stored.size} LAOs, the file ${written.length}`]),
  ]
}

/** All figures of all provinces and streams against the plain computation. */
export async function compareFigures(
  ask: Ask,
  round: string,
  inputs: Inputs,
): Promise<{ differences: string[]; assistance: ReadonlyMap<string, Figures> }> {
  const differences: string[] = []
  let assistance: ReadonlyMap<string, Figures> = new Map()
  for (const stream of STREAMS) {
    const said = await askFigures(ask, round, stream)
    if (stream.kind === 'ASSISTANCE' && stream.item === 'BASIC') assistance = said
    for (const place of inputs.places) {
      const expected = JSON.stringify(figuresOf(expectedStates(inputs, place, stream.kind, stream.item)))
      const found = JSON.stringify(said.get(place.code) ?? null)
      if (found !== expected && expected !== NOTHING) {
        differences.push(`${stream.kind} ${stream.item} ${place.name}: API ${found}, computed ${expected}`)
      }
    }
  }
  return { differences, assistance }
}

const NOTHING = JSON.stringify(figuresOf(new Map()))

/** The lists behind the numbers of these provinces, name for name. */
export async function compareLists(
  ask: Ask,
  round: string,
  inputs: Inputs,
  places: readonly Place[],
): Promise<string[]> {
  const differences: string[] = []
  for (const stream of STREAMS) {
    for (const place of places) {
      const states = expectedStates(inputs, place, stream.kind, stream.item)
      const where = { ...stream, province: place.code, state: ['NOT_RECORDED'] }
      const listed = (await askList(ask, round, where)).map(({ code }) => code).sort()
      const expected = [...states]
        .filter(([, state]) => state === 'NOT_RECORDED')
        .map(([code]) => code)
        .sort()
      if (listed.join() !== expected.join()) {
        differences.push(
          `${stream.kind} ${stream.item} ${place.name}: the list has ${listed.length} names, computed ${expected.length}`,
        )
      }
    }
  }
  return differences
}
