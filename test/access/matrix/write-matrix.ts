import { type GraphQLInputField, type GraphQLInputObjectType, isInputObjectType } from 'graphql'
import type { CountryIds } from '../../support/country-ids.ts'
import { mayCall } from './oracle.ts'
import { isOwn, type Place } from './places.ts'
import type { ReadMatrix } from './read-matrix.ts'
import { sampleOf } from './samples-of.ts'
import type { Asker } from './somebodies.ts'

/** A record, or a place for one, that somebody tries to write at. */
interface Target {
  readonly kind: 'ASSISTANCE' | 'JOINT'
  readonly place: Place
  /** Input fields that name it, of each mutation. */
  readonly naming: Readonly<Record<string, string>>
}

/** What only steers a mutation, or names its record. */
const STEERING = ['id', 'version', 'base', 'merge', 'reason', 'lao', 'slot', 'centreId']
const INPUTS: Readonly<Record<string, string>> = {
  ...{ createCentre: 'CreateCentreInput', updateCentre: 'UpdateCentreInput' },
  ...{ recordSignInstallation: 'RecordSignInput', updateSignInstallation: 'UpdateSignInput' },
  replaceSignInstallation: 'ReplaceSignInput',
}
/** Who writes for others and says why. */
const DEPARTMENT = ['DLA_ADMIN', 'DLA_EDITOR']

/** Records in the own area and elsewhere, of both kinds; each stands already, so that an edit that may be made is stale. */
export function targetsOf(matrix: ReadMatrix, ids: CountryIds): Target[] {
  const targets: Target[] = []
  for (const [subject, kind] of [
    ...([
      ['06300101', 'ASSISTANCE'],
      ['06300201', 'ASSISTANCE'],
      ['06310101', 'ASSISTANCE'],
    ] as const),
    ...([
      ['3001/ที่หนึ่ง', 'JOINT'],
      ['3101/ที่หนึ่ง', 'JOINT'],
    ] as const),
  ]) {
    const centre = `centre_${ids.centre(subject)}`
    const owner = kind === 'JOINT' ? `slot: "slot_${ids.slot(subject)}"` : `lao: "lao_${ids.lao(subject)}"`
    const sign = `id: "sign_${ids.sign(subject)}", version: 0`
    targets.push({
      kind,
      place: matrix.comparison.placeOf({ id: centre }, null) as Place,
      naming: {
        ...{ createCentre: owner, updateCentre: `id: "${centre}", version: 0` },
        ...{ recordSignInstallation: `centreId: "${centre}"`, updateSignInstallation: sign },
        replaceSignInstallation: sign,
      },
    })
  }
  return targets
}

function mayWrite(who: Asker, { kind, place }: Target): boolean {
  return who.grants.some((grant) => {
    if (DEPARTMENT.includes(grant.role)) return true
    if (grant.role === 'PROVINCE_OFFICER') return isOwn(grant, place)
    return grant.role === 'LAO_STAFF' && kind === 'ASSISTANCE' && isOwn(grant, place)
  })
}

/** Write: every input field of every mutation of the register, in the own area and elsewhere, of both kinds. */
export async function checkWriting(
  matrix: ReadMatrix,
  who: Asker,
  targets: readonly Target[],
  only: (mutation: string) => boolean = () => true,
): Promise<void> {
  const roles = who.grants.map(({ role }) => role)
  for (const [mutation, input] of Object.entries(INPUTS)) {
    if (!only(mutation)) continue
    const type = matrix.asking.schema.getType(input)
    if (!isInputObjectType(type)) throw new Error(`there is no input ${input}`)
    for (const target of targets) {
      const allowed = mayWrite(who, target)
      // Field by field at the first place; everywhere else all fields at once, since one that is forbidden refuses them all.
      const fields = Object.values(type.getFields()).filter((field) => !STEERING.includes(field.name))
      const calls = target === targets[0] ? fields.map((field) => [field]) : [fields]
      if (mayCall(mutation, roles)) await callEach(matrix, who, mutation, type, target, calls, allowed)
      if (allowed) await withoutReason(matrix, who, mutation, target)
    }
  }
}

async function callEach(
  { asking, ledger, samples }: ReadMatrix,
  who: Asker,
  mutation: string,
  type: GraphQLInputObjectType,
  target: Target,
  calls: readonly (readonly GraphQLInputField[])[],
  allowed: boolean,
): Promise<void> {
  const aliased = calls.map((fields, at) => {
    const values = fields.map((field) => `${field.name}: ${sampleOf(field.type, field.name, samples, 1)}`)
    const given = [target.naming[mutation], 'reason: "ตรวจสอบสิทธิ์"', ...values].join(', ')
    return `c${at}: ${mutation}(input: { ${given} }) { __typename ... on Forbidden { field } }`
  })
  const { data, errors } = await asking.ask(who.viewer, `mutation { ${aliased.join('\n')} }`)
  for (const [at, fields] of calls.entries()) {
    const payload = data?.[`c${at}`] as { __typename: string; field?: string | null } | undefined
    const found = payload?.__typename
    const expected = allowed ? ['Conflict', 'InvalidInput'] : ['Forbidden']
    const ok = found !== undefined && expected.includes(found) && !payload?.field
    for (const field of fields)
      ledger.check('write', who.name, `${type.name}.${field.name}`, ok, () => ({
        mutation,
        target,
        payload,
        errors,
      }))
  }
}

/** Whoever writes for another unit, and in no other right, says why. */
async function withoutReason(
  { asking, ledger }: ReadMatrix,
  who: Asker,
  mutation: string,
  target: Target,
): Promise<void> {
  const call = `${mutation}(input: { ${target.naming[mutation]} }) { __typename ... on InvalidInput { fields { code } } }`
  const { data } = await asking.ask(who.viewer, `mutation { ${call} }`)
  const asked = JSON.stringify(data).includes('REASON_REQUIRED')
  const owed = who.grants.every(({ role }) => DEPARTMENT.includes(role))
  ledger.check('write', who.name, `Mutation.${mutation}`, asked === owed, () => ({ target, data }))
}
