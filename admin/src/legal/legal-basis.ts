import type { LegalBasisFragment } from '../gql/graphql.ts'

/** One law, regulation, announcement, letter or order. */
export type LegalBasis = LegalBasisFragment
