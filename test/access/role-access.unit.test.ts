import 'reflect-metadata'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { type GraphQLSchema, graphql, isObjectType } from 'graphql'
import { ACTIONS } from '../../admin/src/access/thai/actions.ts'
import { thaiField } from '../../admin/src/access/thai/field-words.ts'
import { NOUNS } from '../../admin/src/access/thai/nouns.ts'
import { thai } from '../../admin/src/i18n/th/thai.ts'
import { ROLES, type Role } from '../../server/access/viewer.ts'
import { roleAccess } from '../../server/graphql/role-access.ts'
import { roleView } from '../../server/graphql/role-view.ts'
import { wholeSchema } from '../../server/graphql/schema.ts'

const SOURCE = `query ($role: Role!) { roleAccess(role: $role) { role queries mutations
  nouns { noun description levels { field description own elsewhere } actions { action allowed kinds writes } } } }`

interface Answer {
  queries: string[]
  nouns: {
    noun: string
    levels: { field: string; description: string | null; own: string; elsewhere: string }[]
    actions: { action: string; allowed: boolean; kinds: string[]; writes: string[] }[]
  }[]
}

describe('what a role may see', () => {
  let schema: GraphQLSchema
  beforeAll(async () => {
    schema = await wholeSchema()
  })

  async function ask(asker: Role, role: Role) {
    const view = roleView(schema, [asker])
    return askBehind(view, asker, role)
  }

  /** The same question to any schema, whoever asks. */
  async function askBehind(view: GraphQLSchema, asker: Role, role: Role) {
    const { data, errors } = await graphql({
      schema: view,
      source: SOURCE,
      variableValues: { role },
      contextValue: {
        viewer: { id: '', name: '', kind: 'PERSON', grants: [{ role: asker, areaId: null }] },
        accounts: { settings: { districts: { laoTypes: [], records: false } } },
      },
    })
    return { access: data?.roleAccess as Answer | undefined, errors }
  }

  it.each(ROLES)(
    '%s: a field is said to be hidden exactly when it is not in the schema of the role',
    async (role) => {
      const view = roleView(schema, [role])
      const { access, errors } = await ask('DLA_ADMIN', role)
      expect(errors).toBeUndefined()
      expect(access?.nouns.length).toBeGreaterThan(15)
      const wrong = (access?.nouns ?? []).flatMap(({ noun, levels }) => {
        const there = fieldsOf(view, noun)
        // A noun that nothing of this role leads to has no type in its view: nothing to compare with.
        if (there === null) return []
        return levels
          .filter(({ field }) => fieldsOf(schema, noun)?.has(field))
          .filter(({ field, own, elsewhere }) => {
            const hidden = own === 'HIDDEN' && elsewhere === 'HIDDEN'
            return hidden === there.has(field)
          })
          .map(({ field }) => `${noun}.${field}`)
      })
      expect(wrong).toEqual([])
    },
  )

  it('names what a role may write, and for which kind of centre', () => {
    const centre = roleAccess('LAO_STAFF').nouns.find(({ noun }) => noun === 'Centre')
    const update = centre?.actions.find(({ action }) => action === 'update')
    expect(update).toMatchObject({ allowed: true, kinds: ['ASSISTANCE'], onBehalf: false })
    expect(update?.writes).toContain('name')
    const partner = roleAccess('PARTNER').nouns.flatMap(({ actions }) => actions)
    expect(partner.filter(({ allowed }) => allowed)).toEqual([])
  })

  it('names what districts do where they record, and nothing of it where they do not', () => {
    const allowed = (records: boolean) => {
      const { nouns, mutations } = roleAccess('DISTRICT_OFFICER', records)
      const acts = nouns.flatMap(({ noun, actions }) => actions.map((act) => ({ noun, ...act })))
      return { mutations, acts: acts.filter((act) => act.allowed) }
    }
    const [none, some] = [allowed(false), allowed(true)]
    expect(none.mutations).not.toContain('updateCentre')
    expect(some.mutations).toContain('updateCentre')
    expect(none.acts.filter(({ noun }) => noun === 'Centre')).toEqual([])
    const update = some.acts.find(({ noun, action }) => noun === 'Centre' && action === 'update')
    expect(update).toMatchObject({ kinds: ['ASSISTANCE'], onBehalf: true, reasonRequired: false })
    expect(update?.writes).toContain('name')
    expect(update?.writes).not.toContain('people')
    expect(roleAccess('LAO_STAFF', true)).toEqual(roleAccess('LAO_STAFF'))
  })

  it('leaves no noun out, figures included', () => {
    const nouns = roleAccess('PARTNER').nouns.map(({ noun }) => noun)
    expect(nouns).toEqual(expect.arrayContaining(['Account', 'Centre', 'Completeness']))
  })

  it('says what a field is', async () => {
    const { access } = await ask('DLA_ADMIN', 'DLA_ANALYST')
    const described = access?.nouns.flatMap(({ levels }) => levels).filter(({ description }) => description)
    expect(described?.length).toBeGreaterThan(50)
  })

  it('has Thai for every noun, field and action, and for nothing else', () => {
    const forms: Record<string, Record<string, string>> = {
      ...{ Centre: thai.field, SignInstallation: thai.field, CentrePerson: thai.person },
    }
    const { nouns } = roleAccess('DLA_ADMIN')
    const inEnglishOnly = nouns.flatMap(({ noun, levels, actions }) => [
      ...levels
        .filter(({ field }) => thaiField(noun, field, forms[noun]?.[field] ?? null) === null)
        .map(({ field }) => `${noun}.${field}`),
      ...actions.filter(({ action }) => !(action in ACTIONS)).map(({ action }) => `${noun} ${action}`),
    ])
    expect(inEnglishOnly).toEqual([])
    expect(Object.keys(NOUNS).sort()).toEqual(nouns.map(({ noun }) => noun).sort())
  })

  it('refuses whoever gets behind the view', async () => {
    const { access, errors } = await askBehind(schema, 'DLA_EDITOR', 'DLA_ADMIN')
    expect(access).toBeUndefined()
    expect(errors?.[0]?.extensions?.code ?? errors?.[0]?.originalError?.name).toMatch(/forbidden/i)
  })

  it.each(ROLES.filter((role) => role !== 'DLA_ADMIN'))('does not exist for %s', async (role) => {
    const { errors } = await ask(role, role)
    expect(errors?.[0]?.message).toMatch(/Cannot query field "roleAccess"|Unknown type/)
  })
})

function fieldsOf(schema: GraphQLSchema, noun: string): Set<string> | null {
  const type = schema.getType(noun)
  return isObjectType(type) ? new Set(Object.keys(type.getFields())) : null
}
