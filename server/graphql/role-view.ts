import { MapperKind, mapSchema, pruneSchema } from '@graphql-tools/utils'
import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
} from 'graphql'
import { opens } from '../access/policy.ts'
import type { Role, Scope, Viewer } from '../access/viewer.ts'
import { completenessPolicy, mayNameFigure } from '../completeness/measure/completeness.policy.ts'
import { mayName } from '../read/policy-column.ts'
import { allSources, type Source, sourceOf } from '../read/source.ts'
import { checkInputs } from './check-inputs.ts'
import { isOpenType } from './open-types.ts'
import { type Audience, districtRoots, roots } from './roots.policy.ts'

const COMPOSING = new Set(['and', 'or', 'not'])

/**
 * The schema of somebody with these roles: only what they may ever touch. What is forbidden does not exist here, in
 * introspection and validation alike. No roles is the schema of somebody who is not signed in; `scopes` are those of a
 * partner's token; `records`: a district officer who records on behalf.
 */
export function roleView(
  schema: GraphQLSchema,
  roles: readonly Role[],
  scopes?: readonly Scope[],
  records = false,
): GraphQLSchema {
  const viewer = aViewerWith(roles, scopes)
  const isOpen = (type: GraphQLOutputType) => opens(viewer, { scope: scopeOf(type) })
  const cut = mapSchema(schema, {
    [MapperKind.ROOT_FIELD]: (field, name, root) =>
      (mayCall(audienceOf(root, name), roles) || (records && districtRoots.has(name))) && isOpen(field.type)
        ? field
        : null,
    [MapperKind.OBJECT_FIELD]: (field, name, typeName) => {
      const source = sourceOf(typeName)
      if (typeName === completenessPolicy.noun && !mayNameFigure(name, viewer)) return null
      const type = schema.getType(typeName) as GraphQLObjectType
      return isOpen(type) && isOpen(field.type) && (!source || mayName(source, [name], viewer)) ? field : null
    },
    [MapperKind.INPUT_OBJECT_FIELD]: (field, name, typeName) => {
      const source = ending(typeName, 'Filter')
      if (!source || COMPOSING.has(name)) return field
      return mayName(source, filterOf(source, name).reads, viewer) ? field : null
    },
    [MapperKind.ENUM_VALUE]: (value, typeName, _schema, name) => {
      const source = ending(typeName, 'OrderField')
      return !source || mayName(source, sortOf(source, String(name)).reads, viewer) ? value : null
    },
  })
  return pruneSchema(cut)
}

/** @throws Error for anything nobody has said who may see: roots, types, filters, orders. */
export function checkEveryPosition(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue
    if (isObjectType(type) && !(type.name in roots) && !sourceOf(type.name) && !isOpenType(type.name)) {
      throw new Error(`${type.name} has neither a policy nor a line among the open types`)
    }
    if (isObjectType(type) && type.name === completenessPolicy.noun) checkFigures(type)
  }
  checkInputs(schema)
  allSources().forEach(checkReads)
  roleView(schema, [])
}

/** The parts of a figure are no columns of a source. */
function checkFigures(type: GraphQLObjectType): void {
  const stray = Object.keys(type.getFields()).find((name) => !(name in completenessPolicy.fields))
  if (stray) throw new Error(`${type.name}.${stray} has no line in its policy`)
}

/** A misspelt field would only take the filter or order away from everybody. */
function checkReads(source: Source): void {
  for (const [name, { reads }] of [...source.filters, ...source.sorts]) {
    const stray = reads.find((field) => !source.policy.fields[field])
    if (stray) throw new Error(`${source.name}.${name} tells about ${stray}, which has no line in the policy`)
  }
}

/** The token scope that opens a type, its pages included. */
function scopeOf(type: GraphQLOutputType): Scope | undefined {
  const noun = getNamedType(type).name.replace(/(Connection|Edge)$/, '')
  const policy = /^(Completeness|RuleCount)$/.test(noun) ? completenessPolicy : sourceOf(noun)?.policy
  return policy?.scope
}

function aViewerWith(roles: readonly Role[], scopes?: readonly Scope[]): Viewer {
  const grants = roles.map((role) => ({ role, areaId: null }))
  return { id: '', name: '', kind: 'PERSON', grants, ...(scopes ? { scopes } : {}) }
}

function audienceOf(root: string, field: string): Audience {
  const audience = roots[root as keyof typeof roots]?.[field]
  if (!audience) throw new Error(`${root}.${field} has no line in the policy of the roots`)
  return audience
}

function mayCall(audience: Audience, roles: readonly Role[]): boolean {
  return audience === 'ANYONE' || audience.some((role) => roles.includes(role))
}

function ending(typeName: string, suffix: string): Source | undefined {
  return typeName.endsWith(suffix) ? sourceOf(typeName.slice(0, -suffix.length)) : undefined
}

function filterOf(source: Source, name: string) {
  const filter = source.filters.get(name)
  if (!filter) throw new Error(`nothing says what the filter ${source.name}.${name} tells about`)
  return filter
}

function sortOf(source: Source, name: string) {
  const sort = source.sorts.get(name)
  if (!sort) throw new Error(`nothing says what the order ${source.name}.${name} tells about`)
  return sort
}
