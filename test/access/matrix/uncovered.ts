import { isEnumType, isObjectType } from 'graphql'
import type { Matrix } from './a-matrix.ts'
import { coordinatesOf } from './coordinates.ts'
import { isSaid, mayTouch } from './oracle.ts'

/** What no document of the matrix names, and why that is no gap. */
const EXPLAINED: readonly (readonly [RegExp, string])[] = [
  [
    /^(Viewer|ViewerSecurity|Session|RoleGrant|GrantArea|GrantLao)\./,
    "one's own account, whatever one's role: test/accounts",
  ],
  [/^(Query\.viewer|Query\.signInOptions|SignInOptions\.|SignedIn\.)/, 'the same for everybody'],
  [/^Query\.changes\((after|offset):\)$/, 'pages of rows of the own area: twin-pages follows their cursors'],
  [
    /^Mutation\.(signIn|signOut|verify|redeem|change|start|confirm|remove|renew|revokeSession)/,
    "everybody's own sign-in: test/accounts",
  ],
  [/^(SecondFactor\w+|RecoveryCodes|SignInRefused|SignInWait)\./, "everybody's own sign-in: test/accounts"],
  [/^(?!Query)\w+\.\w+\(after:\)$/, 'pages below other records: twin-pages follows their cursors'],
  [/Input\.slot$/, 'named instead of an LAO: the acts of the register have tests of their own'],
  [
    /^(ImportReceiptWhole\.(counts|samples)|ImportLine\.changes|ImportedField\.\w+)$/,
    'the full country has imported nothing: test/exchange/receipts',
  ],
  [/^Node\.id$/, 'asked of each type that has it'],
]

/** Coordinates that no document named and nothing explains. Of enums, orders are looked at: other values are those of fields. */
export function uncovered({ asking }: Matrix): string[] {
  const { schema } = asking
  return [...coordinatesOf(schema)].filter((coordinate) => {
    const type = schema.getType(coordinate.split('.')[0] ?? '')
    if (asking.covered.has(coordinate) || EXPLAINED.some(([form]) => form.test(coordinate))) return false
    return !isEnumType(type) || type.name.endsWith('OrderField')
  })
}

/** Fields, of those the words name, that no row of the full country has a value of: inside and outside of somebody's area where that matters. */
export function unfilled({ asking, comparison }: Matrix): string[] {
  const { schema } = asking
  return [...coordinatesOf(schema)].filter((coordinate) => {
    const [noun = '', field = ''] = coordinate.split('.')
    const type = schema.getType(noun)
    // Which parts of a figure are filled depends on what it is grouped by; of saved views each reads other rows (test/saved-views).
    if (
      !isObjectType(type) ||
      ['Completeness', 'SavedView'].includes(noun) ||
      !isSaid(coordinate) ||
      coordinate.includes('(')
    )
      return false
    const sides = mayTouch(noun, field, ['LAO_STAFF']) ? ['in', 'out'] : ['in']
    return sides.some((side) => !comparison.filled.has(`${coordinate} ${side}`))
  })
}
