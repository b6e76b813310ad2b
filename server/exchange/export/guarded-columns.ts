import { seesValue } from '../../access/authorise.ts'
import type { FieldRule } from '../../access/policy.ts'
import type { Viewer } from '../../access/viewer.ts'
import { globalId } from '../../read/global-id.ts'
import { sourceOf } from '../../read/source.ts'
import type { Asked, Asking, Variables } from './asking.ts'
import { documentOf } from './document-of.ts'
import type { ExportColumn, ExportList, Node } from './export-list.ts'
import { AREAS } from './own-area.ts'

const NOT_SHOWN = { th: 'ไม่มีสิทธิดู', en: 'not shown to you' } as const

/**
 * The columns in which the viewer may see anything among the rows that were asked for. Where some rows are elsewhere, a cell
 * that no import takes back says that it is not shown, which is not the same as empty.
 */
export async function withSomethingToSee(
  columns: readonly ExportColumn[],
  list: ExportList,
  variables: Variables,
  viewer: Viewer,
  asking: Asking,
  from: Asked,
): Promise<readonly ExportColumn[]> {
  const { place } = list
  const ownOnly = (each: ExportColumn) =>
    each.guarded !== undefined && isOwnOnly(ruleOf(each.guarded), viewer)
  if (!place || !columns.some(ownOnly)) return columns
  const own = await rowsOfOwn(list, variables, viewer, asking, from)
  return columns.flatMap((each) => {
    const { guarded } = each
    if (!guarded || !ownOnly(each)) return [each]
    if (own === 0) return []
    if (list.editable?.fields.includes(each.field)) return [each]
    return [
      {
        ...each,
        select: `${each.select} ${place.select}`,
        cell: (node: Node, language, at) =>
          each.cell(node, language, at) ??
          (seesValue(viewer, ruleOf(guarded), place.of(node)) ? null : NOT_SHOWN[language]),
      } satisfies ExportColumn,
    ]
  })
}

/** @param field noun and field */
function ruleOf(field: string): FieldRule {
  const [noun = '', name = ''] = field.split('.')
  const rule = sourceOf(noun)?.policy.fields[name]
  if (!rule) throw new Error(`${field} has no policy`)
  return rule
}

/** Hidden wherever the viewer has no area. */
function isOwnOnly(rule: FieldRule, { grants }: Viewer): boolean {
  return grants.every(({ role }) => rule.reach[role].elsewhere === 'HIDDEN')
}

/** How many of the rows lie in the viewer's areas. */
async function rowsOfOwn(
  list: ExportList,
  variables: Variables,
  viewer: Viewer,
  asking: Asking,
  from: Asked,
): Promise<number> {
  const areas = viewer.grants.flatMap(({ role, areaId }) => {
    const noun = AREAS[role]
    return noun && areaId ? [{ noun, id: globalId(noun, areaId) }] : []
  })
  if (areas.length === 0) return 0
  const codes = await asking.ask(
    viewer,
    `{ nodes(ids: ${JSON.stringify(areas.map(({ id }) => id))}) { ... on Province { code } ... on District { code } ... on Lao { code } } }`,
    {},
    from,
  )
  const found = (codes.data?.nodes ?? []) as readonly ({ code: string } | null)[]
  const own = areas.flatMap(({ noun }, at) => {
    const code = found[at]?.code
    return code === undefined ? [] : [list.place?.within(noun, code)]
  })
  const where = { and: [variables.where ?? {}, { or: own }] }
  const given = new Set([...Object.keys(variables), 'where'])
  const document = documentOf(list, [], given, { first: 1, next: false })
  const { data } = await asking.ask(viewer, document, { ...variables, where }, from)
  return (data?.rows as { totalCount: number } | undefined)?.totalCount ?? 0
}
