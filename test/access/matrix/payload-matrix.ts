import { isObjectType } from 'graphql'
import type { CountryIds } from '../../support/country-ids.ts'
import type { ReadMatrix } from './read-matrix.ts'
import { mayOf } from './read-matrix.ts'
import { leavesOf } from './selection.ts'
import type { Asker } from './somebodies.ts'

const RECORDERS = ['DLA_ADMIN', 'DLA_EDITOR', 'PROVINCE_OFFICER', 'LAO_STAFF']

/**
 * Payload: whoever records is shown the record after it as the words say, and where the edit was stale, the values that stand
 * there now as far as they may be seen. These edits are real, so they come last.
 */
export async function checkPayloads(matrix: ReadMatrix, who: Asker, ids: CountryIds): Promise<void> {
  if (!who.grants.some(({ role }) => RECORDERS.includes(role))) return
  const may = mayOf(who)
  const everything = () => true
  const centre = `centre_${ids.centre('06300101')}`
  const sign = `sign_${ids.sign('06300101')}`
  const calls = [
    {
      mutation: 'updateCentre',
      input: `id: "${centre}", remarks: "บันทึกโดย ${who.name}"`,
      saved: 'CentreSaved',
      record: (may: Mention) =>
        `centre { ${all(matrix, 'Centre', may)} people { ${all(matrix, 'CentrePerson', may)} } }`,
      read: (body: string) => `{ ${body.replace('centre', `centre(id: "${centre}")`)} }`,
      version: `centre(id: "${centre}") { version }`,
    },
    {
      mutation: 'updateSignInstallation',
      input: `id: "${sign}", remarks: "บันทึกโดย ${who.name}"`,
      saved: 'SignSaved',
      record: (may: Mention) => `signInstallation { ${all(matrix, 'SignInstallation', may)} }`,
      read: (body: string) => `{ ${body.replace('signInstallation', `signInstallation(id: "${sign}")`)} }`,
      version: `signInstallation(id: "${sign}") { version }`,
    },
  ]
  for (const { mutation, input, saved, record, read, version } of calls) {
    const found = await matrix.asking.ask(matrix.admin.viewer, `{ at: ${version} }`)
    const { at } = found.data as { at: { version: number } }
    const call = (given: string, body: string) =>
      `mutation { payload: ${mutation}(input: { ${input}, ${given}, reason: "ตรวจสอบสิทธิ์" }) { __typename ${body} } }`
    const answer = await matrix.asking.ask(
      who.viewer,
      call(`version: ${at.version}`, `... on ${saved} { ${record(may)} }`),
    )
    const truth = await matrix.asking.ask(matrix.admin.viewer, read(record(everything)))
    const { __typename, ...payload } = (answer.data?.payload ?? {}) as Record<string, unknown>
    matrix.ledger.check('payload', who.name, `Mutation.${mutation}`, __typename === saved, () => answer)
    matrix.comparison.compare('payload', who, payload, truth.data)
    await checkConflict(matrix, who, mutation, call)
  }
}

type Mention = (type: string, field: string) => boolean

function all({ asking }: ReadMatrix, noun: string, may: Mention): string {
  const type = asking.schema.getType(noun)
  if (!isObjectType(type)) throw new Error(`the schema has no ${noun}`)
  return ['__typename', ...leavesOf(type).filter((leaf) => may(noun, leaf))].join(' ')
}

/** A recorder sees its own record whole, so every field that differs is shown with both values. */
async function checkConflict(
  { asking, ledger }: ReadMatrix,
  who: Asker,
  mutation: string,
  call: (given: string, body: string) => string,
): Promise<void> {
  const stale = `version: 0, ${mutation === 'updateCentre' ? 'name: "อื่น", people: []' : 'size: "อื่น"'}`
  const expected = mutation === 'updateCentre' ? ['name', 'people'] : ['size']
  const document = call(stale, '... on Conflict { fields { field yours theirs } }').replace(
    'บันทึก',
    'บันทึกอีกครั้ง',
  )
  const { data } = await asking.ask(who.viewer, document)
  const conflict = data?.payload as { fields?: { field: string; theirs: string | null }[] } | undefined
  const shown = conflict?.fields?.map(({ field }) => field).sort()
  const alike = shown?.join() === [...expected, 'remarks'].sort().join()
  ledger.check('conflict', who.name, `Mutation.${mutation}`, alike, () => conflict)
}
