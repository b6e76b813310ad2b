import { type GraphQLSchema, isNonNullType, isObjectType } from 'graphql'
import type { FieldRule } from '../access/policy.ts'
import { fromDoor } from '../read/from-door.ts'
import { sourceOf } from '../read/source.ts'

/** Types whose values the one statement makes beside those of the sources. */
const MADE_BY_THE_DOOR = new Set(['Phone', 'Completeness', 'RuleCount', 'Movement', 'PageInfo'])

/** Objects from the door are keyed by response key; and a field nothing says how to read, or who may see, stops the server. */
export function readFromDoor(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue
    if (!isOfTheDoor(type)) continue
    const source = sourceOf(type.name)
    for (const field of Object.values(type.getFields())) {
      field.resolve = (root, _args, _context, info) => fromDoor(root, info)
      if (!source) continue
      const rule = source.policy.fields[field.name]
      if (!rule) throw new Error(`${type.name}.${field.name} has no line in its policy`)
      if (isNonNullType(field.type) && !alwaysShown(rule)) {
        throw new Error(
          `${type.name}.${field.name} may be hidden from some viewer, so its type must be nullable`,
        )
      }
      if (!source.fields.has(field.name))
        throw new Error(`nothing says how to read ${type.name}.${field.name}`)
    }
  }
}

/** Whether every value of the type is made by the one statement. */
export function isOfTheDoor({ name }: { readonly name: string }): boolean {
  return sourceOf(name) !== undefined || MADE_BY_THE_DOOR.has(name) || /(Connection|Edge)$/.test(name)
}

/** Whoever finds the field in its schema sees its value on every row. */
function alwaysShown(rule: FieldRule): boolean {
  return Object.values(rule.reach).every(
    ({ own, elsewhere }) => own === elsewhere && (own === 'VALUE' || own === 'HIDDEN'),
  )
}
