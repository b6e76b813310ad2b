import type { GetListParams, GetListResult } from 'ra-core'
import { type SignInstallationOrderField, SignsDocument, type SignsQuery } from '../gql/graphql.ts'
import { pageVariables } from '../providers/page-variables.ts'
import { request } from '../providers/request.ts'

export type SignRow = SignsQuery['signInstallations']['nodes'][number]

/** `filter`: where. */
export async function listSigns(params: GetListParams): Promise<GetListResult> {
  const variables = pageVariables<SignInstallationOrderField>(params, 'PROVINCE')
  const { signInstallations } = await request(SignsDocument, variables, params.signal)
  return { data: signInstallations.nodes, total: signInstallations.totalCount }
}
