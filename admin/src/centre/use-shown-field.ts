import { PlaceNamesDocument } from '../gql/graphql.ts'
import { useName } from '../i18n/use-name.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { useDocument } from '../providers/use-document.ts'
import { idsIn, shownField } from './shown-field.ts'

/** As many as the API names at once. */
const MOST = 100

/**
 * Shows values of fields in words; `values` are those that will be shown, so that their places can be asked for by name,
 * `known` the names by global id that came with the values.
 */
export function useShownField(
  values: readonly (readonly [field: string, value: unknown])[],
  known?: ReadonlyMap<string, string>,
): (field: string, value: unknown) => string {
  const text = useText()
  const name = useName()
  const language = useLanguage()
  const ids = [...new Set(values.flatMap(([field, value]) => idsIn(field, value)))].sort().slice(0, MOST)
  const { data } = useDocument(PlaceNamesDocument, { ids }, { enabled: ids.length > 0, keep: true })
  const names = new Map(
    (data?.nodes ?? []).flatMap((node) => {
      if (node?.__typename === 'District') return [[node.id, name(node)] as const]
      if (node?.__typename === 'Lao') return [[node.id, node.shortNameTh] as const]
      if (node?.__typename === 'JointSlot') return [[node.id, node.labelTh || name(node.district)] as const]
      return []
    }),
  )
  return (field, value) =>
    shownField(field, value, { text, language, nameOf: (id) => known?.get(id) ?? names.get(id) ?? null })
}
