import type { DataProvider, GetListParams, GetListResult, RaRecord } from 'ra-core'
import { listAccounts } from '../account/list-accounts.ts'
import { listAudit } from '../audit/list-audit.ts'
import { listCentres } from '../centre/list-centres.ts'
import { listPeople } from '../centre/list-people.ts'
import { listLaos } from '../lao/list-laos.ts'
import { listObligations } from '../obligation/list-obligations.ts'
import { listUnits } from '../obligation/list-units.ts'
import { listSigns } from '../sign/list-signs.ts'
import { listTokens } from '../token/list-tokens.ts'
import { ApiFault } from './api-fault.ts'

/** One page of a resource, asked with a generated document. */
export type ListSource = (params: GetListParams) => Promise<GetListResult>

const LISTS: Record<string, ListSource> = {
  accounts: listAccounts,
  audit: listAudit,
  laos: listLaos,
  centres: listCentres,
  obligations: listObligations,
  people: listPeople,
  signs: listSigns,
  tokens: listTokens,
  units: listUnits,
}

/**
 * What react-admin's list hooks ask. Records are read and saved by the screens' own documents, because every save
 * carries a version and may answer with a conflict.
 */
export const dataProvider: DataProvider = {
  supportAbortSignal: true,
  async getList<T extends RaRecord>(resource: string, params: GetListParams) {
    const list = LISTS[resource]
    if (!list) return notHere(`getList ${resource}`)
    return (await list(params)) as GetListResult<T>
  },
  getOne: () => notHere('getOne'),
  getMany: () => notHere('getMany'),
  getManyReference: () => notHere('getManyReference'),
  create: () => notHere('create'),
  update: () => notHere('update'),
  updateMany: () => notHere('updateMany'),
  delete: () => notHere('delete'),
  deleteMany: () => notHere('deleteMany'),
}

async function notHere(what: string): Promise<never> {
  throw new ApiFault('INTERNAL', `the console asks ${what} with a document of its own`, null)
}
