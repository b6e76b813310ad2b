import type { TokenQuery } from '../gql/graphql.ts'

/** A token as its page shows it. */
export type ShownToken = NonNullable<TokenQuery['partnerToken']>
