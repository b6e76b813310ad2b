import { known, mayAsk } from './oracle.ts'
import { isOwn } from './places.ts'
import { asAsked, type ReadMatrix } from './read-matrix.ts'
import type { Asker } from './somebodies.ts'
import { MASKS } from './words.ts'

/** A centre as an administrator sees it. */
interface Centre {
  readonly id: string
  readonly orderNumber: string | null
  readonly lao: { readonly id: string } | null
  readonly signInstallation: { readonly id: string } | null
  readonly people: readonly {
    readonly role: string
    readonly name: string | null
    readonly mobile: string | null
  }[]
}

/** A condition on a guarded field; `holds` says it of what is known of the centre. */
interface Probe {
  readonly coordinate: string
  readonly where: string
  readonly holds: (see: Seeing) => boolean
}

/** What somebody knows of one centre: each value as it may be seen; undefined where nothing may be known. */
interface Seeing {
  readonly orderNumber: string | null | undefined
  readonly people: readonly { role?: string; name?: string | null; mobile?: string | null }[] | undefined
}

const CENTRES = `{ centres(first: 1000) { nodes { id orderNumber lao { id } signInstallation { id } people { role name mobile } } } }`

/** How a condition can be wrapped, and whether the centre is then among the rows. */
const WRAPS: readonly (readonly [
  'filter' | 'filter under not' | 'filter under or',
  (where: string) => string,
  (holds: boolean) => boolean,
])[] = [
  ['filter', (where) => where, (holds) => holds],
  ['filter', (where) => `{ and: [${where}, { kind: ASSISTANCE }, ${where}] }`, (holds) => holds],
  ['filter under not', (where) => `{ not: ${where} }`, (holds) => !holds],
  ['filter under not', (where) => `{ not: { not: ${where} } }`, (holds) => holds],
  ['filter under not', (where) => `{ not: { or: [${where}, ${where}] } }`, (holds) => !holds],
  ['filter under or', (where) => `{ or: [${where}, { search: "no such centre" }] }`, (holds) => holds],
  ['filter under or', (where) => `{ or: [{ not: ${where} }, { search: "no such" }] }`, (holds) => !holds],
]

/** Ways to the centre from another noun: its list, the condition from there, and the id of that row. */
const RELATIONS: readonly (readonly [
  string,
  (where: string) => string,
  (centre: Centre) => string | undefined,
])[] = [
  ['laos', (where) => `{ assistanceCentre: ${where} }`, (centre) => centre.lao?.id],
  ['signInstallations', (where) => `{ centre: ${where} }`, (centre) => centre.signInstallation?.id],
  [
    'centres',
    (where) => `{ lao: { assistanceCentre: ${where} } }`,
    (centre) => (centre.lao ? centre.id : undefined),
  ],
  [
    'centres',
    (where) => `{ signInstallation: { centre: ${where} } }`,
    (centre) => (centre.signInstallation ? centre.id : undefined),
  ],
  [
    'laos',
    (where) => `{ assistanceCentre: { signInstallation: { centre: ${where} } } }`,
    (centre) => (centre.signInstallation ? centre.lao?.id : undefined),
  ],
]

function probesOf(centres: readonly Centre[]): Probe[] {
  const numbers = ['ลับ', '/2565', centres[0]?.orderNumber ?? '', centres.at(-1)?.orderNumber ?? '', 'no such']
  const mobiles = ['08', '0898765', 'xx', centres.flatMap(({ people }) => people)[1]?.mobile ?? '', 'no such']
  const text = (value: string) => JSON.stringify(value)
  const ofPeople = (
    field: 'role' | 'name' | 'mobile',
    value: string,
    holds: (seen: string) => boolean,
  ): Probe => ({
    coordinate: `CentrePersonFilter.${field}`,
    where: `{ people: { ${field}: ${value} } }`,
    holds: ({ people }) => people?.some((person) => holds(person[field] ?? '\0')) === true,
  })
  return [
    ...numbers.map((number) => ({
      coordinate: 'CentreFilter.orderNumber',
      where: `{ orderNumber: ${text(number)} }`,
      holds: ({ orderNumber }: Seeing) => orderNumber?.includes(number) === true,
    })),
    ...[true, false].map((has) => ({
      coordinate: 'CentreFilter.hasOrderNumber',
      where: `{ hasOrderNumber: ${has} }`,
      holds: ({ orderNumber }: Seeing) => orderNumber !== undefined && (orderNumber !== null) === has,
    })),
    {
      coordinate: 'CentreFilter.people',
      where: '{ people: { } }',
      holds: ({ people }) => (people?.length ?? 0) > 0,
    },
    {
      coordinate: 'CentrePersonFilter.role',
      where: '{ people: { and: [{ role: HEAD }], or: [{ role: HEAD }], not: { role: OFFICER } } }',
      holds: ({ people }) => people?.some(({ role }) => role === 'HEAD') === true,
    },
    ...['HEAD', 'COORDINATOR', 'OFFICER'].map((role) => ofPeople('role', role, (seen) => seen === role)),
    ...['ลับ', 'หัวหน้า', 'no such'].map((name) => ofPeople('name', text(name), (seen) => seen.includes(name))),
    ...mobiles.map((mobile) => ofPeople('mobile', text(mobile), (seen) => seen.includes(mobile))),
  ]
}

/** Filters on guarded fields find exactly the rows on which this somebody knows the value, and as they know it. */
export async function checkGuardedFilters(
  matrix: ReadMatrix,
  who: Asker,
  only: (position: string) => boolean = () => true,
): Promise<void> {
  const roles = who.grants.map(({ role }) => role)
  const centres = await centresOf(matrix)
  for (const probe of probesOf(centres)) {
    const positions = [probe.coordinate, ...(probe.where.includes('people') ? ['CentreFilter.people'] : [])]
    if (!only(probe.coordinate) || !positions.every((position) => mayAsk(position, roles))) continue
    const hits = new Map(centres.map((centre) => [centre.id, probe.holds(seeing(matrix, who, centre))]))
    for (const [position, wrap, among] of WRAPS) {
      const only = wrap(probe.where).includes('ASSISTANCE')
      const expected = centres
        .filter((centre) => among(hits.get(centre.id) === true) && (!only || centre.lao))
        .map(({ id }) => id)
      const at = probe.coordinate.includes('has') && position === 'filter' ? 'presence' : position
      await rowsAre(matrix, who, at, probe.coordinate, 'centres', wrap(probe.where), expected)
    }
    for (const [root, across, idOf] of RELATIONS) {
      const expected = centres.flatMap((centre) => (hits.get(centre.id) ? [idOf(centre)] : []))
      await rowsAre(
        matrix,
        who,
        'filter across a relation',
        probe.coordinate,
        root,
        across(probe.where),
        expected,
      )
    }
  }
}

async function centresOf({ asking, admin, truths }: ReadMatrix): Promise<readonly Centre[]> {
  if (!truths.has(CENTRES)) truths.set(CENTRES, (await asking.ask(admin.viewer, CENTRES)).data)
  return (truths.get(CENTRES) as { centres: { nodes: Centre[] } }).centres.nodes
}

function seeing({ comparison }: ReadMatrix, who: Asker, centre: Centre): Seeing {
  const place = comparison.placeOf(centre, null)
  const grants = who.grants.map((grant) => [grant.role, isOwn(grant, place)] as const)
  const seen = (noun: string, field: string, value: string | null): string | null | undefined => {
    const level = known(noun, field, grants)
    if (level === 'NOTHING') return undefined
    return level === 'ALL' || value === null ? value : (MASKS[`${noun}.${field}`]?.(value) ?? null)
  }
  const people = centre.people.map((person) => {
    const entries = Object.entries(person).map(
      ([field, value]) => [field, seen('CentrePerson', field, value)] as const,
    )
    return Object.fromEntries(entries)
  })
  return {
    orderNumber: seen('Centre', 'orderNumber', centre.orderNumber),
    people: known('Centre', 'people', grants) === 'NOTHING' ? undefined : people,
  }
}

async function rowsAre(
  { asking, ledger }: ReadMatrix,
  who: Asker,
  position: 'filter' | 'filter under not' | 'filter under or' | 'filter across a relation' | 'presence',
  coordinate: string,
  root: string,
  where: string,
  expected: readonly (string | undefined)[],
): Promise<void> {
  const document = `{ ${root}(first: 1000, where: ${where}) { totalCount nodes { id } } }`
  const { data, errors } = await asking.ask(who.viewer, asAsked(who, document))
  const page = data?.[root] as { totalCount: number; nodes: { id: string }[] } | undefined
  const wanted = [...new Set(expected.filter((id) => id !== undefined))].sort()
  const found = page?.nodes.map(({ id }) => id).sort() ?? []
  const alike = !errors && found.join() === wanted.join() && page?.totalCount === wanted.length
  ledger.check(position, who.name, coordinate, alike, () => ({
    document,
    errors: errors?.map(({ message }) => message),
    found: found.length,
    expected: wanted.length,
  }))
}
