import type { LegalBasisQuery } from '../gql/graphql.ts'

/** One law, regulation, announcement, letter or order. */
export type LegalBasis = LegalBasisQuery['legalReferences'][number]
