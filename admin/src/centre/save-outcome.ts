import type {
  CentreSaveOutcomeFragment,
  OrderSaveOutcomeFragment,
  OwedFragment,
  PhotoSaveOutcomeFragment,
  SignSaveOutcomeFragment,
} from '../gql/graphql.ts'

type Outcome =
  | CentreSaveOutcomeFragment
  | SignSaveOutcomeFragment
  | PhotoSaveOutcomeFragment
  | OrderSaveOutcomeFragment

/** One field on which two edits differ; the values as the API gives them. */
export interface Clash {
  field: string
  yours: unknown
  theirs: unknown
}

/** What became of a save, in the words of a form. */
export type Saved =
  | { kind: 'saved'; centreId: string; merged: boolean; obligations: readonly OwedFragment[] }
  | { kind: 'clash'; version: number; clashes: Clash[] }
  | { kind: 'invalid'; fields: readonly { field: string; th: string; en: string }[]; th: string; en: string }
  | { kind: 'refused'; th: string; en: string }

export function readOutcome(outcome: Outcome): Saved {
  switch (outcome.__typename) {
    case 'CentreSaved':
      return {
        kind: 'saved',
        centreId: outcome.centre.id,
        merged: outcome.merged,
        obligations: outcome.centre.obligations,
      }
    case 'OrderDocumentSaved': {
      const { id, obligations } = outcome.centre
      return { kind: 'saved', centreId: id, merged: false, obligations }
    }
    case 'SignSaved':
    case 'PhotoSaved': {
      const { centre } = outcome.signInstallation
      const merged = 'merged' in outcome && outcome.merged
      return { kind: 'saved', centreId: centre.id, merged, obligations: centre.obligations }
    }
    case 'Conflict':
      return {
        kind: 'clash',
        version: outcome.currentVersion,
        clashes: outcome.fields.map(({ field, yours, theirs }) => ({
          field,
          yours: parsed(yours),
          theirs: parsed(theirs),
        })),
      }
    case 'InvalidInput':
      return { kind: 'invalid', fields: outcome.fields, th: outcome.messageTh, en: outcome.messageEn }
    case 'Forbidden':
    case 'NotFound':
      return { kind: 'refused', th: outcome.messageTh, en: outcome.messageEn }
  }
}

function parsed(json: string | null | undefined): unknown {
  return json === null || json === undefined ? null : JSON.parse(json)
}
