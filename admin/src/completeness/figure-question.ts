import { type FigureQuery, type FigureQueryVariables, TypedDocumentString } from '../gql/graphql.ts'
import { scopeOf } from './links.ts'
import type { RowPlace } from './row.ts'
import { momentOfView, type View } from './view.ts'

const ASKED = `asOf
    expected notRecorded incomplete completeWithErrors correct unknown
    recorded complete recordedPercent completePercent correctPercent
    expectedAtDue onTime late lateWithin7Days lateWithin30Days lateBeyond30Days overdue notYetDue onTimePercent overduePercent
    onTimeEffective lateEffective overdueEffective
    exempt notApplicable installed installedPercent installedOfRecordedPercent notInstalled signs regressed
    rules { failing expected rule { id askTh askEn severity } }`

/** What `Figure` of figure.graphql asks, with the values written in: it runs as it is, wherever it is pasted. */
export function figureQuestion(view: View, row: RowPlace | null): string {
  const { asOf, atDue } = momentOfView(view.asOf)
  const args = [
    `round: ${JSON.stringify(view.round)}`,
    `kind: ${view.kind}`,
    ...(view.item ? [`item: ${view.item}`] : []),
    'groupBy: COUNTRY',
    ...withinWords(view, row),
    ...(asOf ? [`asOf: ${JSON.stringify(asOf)}`] : []),
    ...(atDue ? ['atDue: true'] : []),
  ]
  return `query Figure {\n  completeness(${args.join(', ')}) {\n    ${ASKED}\n  }\n}\n`
}

/** The same as a document that can be sent. */
export function figureDocument(question: string): TypedDocumentString<FigureQuery, FigureQueryVariables> {
  return new TypedDocumentString(question)
}

function withinWords(view: View, row: RowPlace | null): string[] {
  const { region, province, district, laoType, lao, level } = scopeOf(view, row)
  const scope = {
    region,
    province: province ?? (level === 'province' ? view.province : null),
    district,
    lao,
  }
  const parts = Object.entries(scope).flatMap(([name, code]) =>
    code ? [`${name}: ${JSON.stringify(code)}`] : [],
  )
  const type = level === 'province' ? 'PAO' : laoType
  if (type) parts.push(`laoType: ${type}`)
  return parts.length > 0 ? [`within: { ${parts.join(', ')} }`] : []
}
