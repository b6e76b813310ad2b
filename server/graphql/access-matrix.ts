import { writeFileSync } from 'node:fs'
import type { ActionRule, FieldRule, Reach } from '../access/policy.ts'
import { ROLES } from '../access/viewer.ts'
import { allPolicies } from './policies.ts'
import { roots } from './roots.policy.ts'
import { wholeSchema } from './schema.ts'

/** The access matrix as people read it, printed from the policies: docs/access-matrix.md. */
export function accessMatrix(): string {
  const nouns = allPolicies().map((policy) =>
    [
      `## ${policy.noun}`,
      table(
        'field',
        Object.entries(policy.fields).map(([field, rule]) => [field, ...cells(rule)]),
      ),
      ...actionLines(policy.actions),
    ].join('\n\n'),
  )
  return `${[HEAD, ...nouns, rootTable('Query'), rootTable('Mutation')].join('\n\n')}\n`
}

const HEAD = `# Who may see and do what

Printed from the policies beside the nouns; do not edit. Each cell is the level inside the role's own area and, after the
slash, elsewhere: **V** value, **M** masked, **P** presence only, **–** hidden. A field hidden everywhere from a role is not in
its schema at all (\`schema/views/\`). Districts record where \`LCR_DISTRICT_RECORDS\` lets them; their own area takes in the types of LAO that
\`LCR_DISTRICT_LAO_TYPES\` names.`

const SIGN: Readonly<Record<Reach['own'], string>> = { HIDDEN: '–', PRESENCE: 'P', MASKED: 'M', VALUE: 'V' }

function cells(rule: FieldRule): string[] {
  return ROLES.map((role) => {
    const { own, elsewhere } = rule.reach[role]
    return own === elsewhere ? SIGN[own] : `${SIGN[own]} / ${SIGN[elsewhere]}`
  })
}

function actionLines(actions: Readonly<Record<string, ActionRule>>): string[] {
  return Object.entries(actions).map(([action, rule]) => {
    const roles = rule.roles.map((role) => {
      const kinds = rule.kinds?.[role]
      const notes = [
        ...(kinds ? [kinds.join(', ')] : []),
        ...(rule.onBehalf?.includes(role) ? ['on behalf'] : []),
        ...(rule.reasonFrom?.includes(role) ? ['with a reason'] : []),
      ]
      return notes.length > 0 ? `${role} (${notes.join('; ')})` : role
    })
    if (rule.districts) roles.push('DISTRICT_OFFICER (ASSISTANCE; on behalf; where districts record)')
    const withheld = rule.districts && rule.writes?.filter((field) => !rule.districts?.includes(field))
    return [
      `**${action}**: ${roles.join(', ')}`,
      ...(rule.writes ? [`writes: ${rule.writes.join(', ')}`] : []),
      ...(withheld && withheld.length > 0 ? [`not by districts: ${withheld.join(', ')}`] : []),
    ].join('\n\n')
  })
}

function rootTable(kind: 'Query' | 'Mutation'): string {
  const rows = Object.entries(roots[kind]).map(([root, audience]) => [
    root,
    ...ROLES.map((role) => (audience === 'ANYONE' || audience.includes(role) ? '✓' : '–')),
  ])
  return `## ${kind} roots\n\n${table(kind.toLowerCase(), rows)}`
}

function table(first: string, rows: readonly (readonly string[])[]): string {
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`
  return [line([first, ...ROLES]), line([first, ...ROLES].map(() => '---')), ...rows.map(line)].join('\n')
}

await wholeSchema() // every policy is known once the schema stands
writeFileSync('docs/access-matrix.md', accessMatrix())
