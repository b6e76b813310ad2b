import type { Viewer } from '../../server/access/viewer.ts'
import { type Api, anApi } from '../support/api.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'

const REFUSALS = `__typename
  ... on Conflict { currentVersion fields { field yours theirs } }
  ... on InvalidInput { fields { field code th en } }
  ... on Forbidden { messageTh messageEn }
  ... on NotFound { messageEn }`
const OWED = `... on ObligationsSaved { obligations { id item state timeliness assurance recordDigest errors { id } queries { id }
  issues { id version state explanation explainedBy rule { id } } } }`
const ROWS = '... on RowsChanged { rows preview round { code } }'
const LAOS =
  '... on LaosSaved { preview owedBefore owedAfter laos { id code type fullNameTh endedOn version district { code } successor { id } } }'
const SLOT = '... on SlotSaved { slot { id version endedOn noneReason } }'
const LEGAL =
  '... on LegalReferenceSaved { merged legalReference { id version centreKind kind titleTh number issuedOn clause url from to } }'
const mutation = (name: string, input: string, saved: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${REFUSALS} ${saved} } }`

const MUTATIONS = {
  explainIssue: mutation('explainIssue', 'ExplainIssueInput', OWED),
  confirmRecords: mutation('confirmRecords', 'ConfirmRecordsInput', OWED),
  verifyRecord: mutation('verifyRecord', 'SeenRecordInput', OWED),
  returnRecord: mutation('returnRecord', 'ReturnRecordInput', OWED),
  extendDue: mutation('extendDue', 'ExtendDueInput', ROWS),
  withdrawExtension: mutation('withdrawExtension', 'WithdrawExtensionInput', ROWS),
  exemptUnits: mutation('exemptUnits', 'ExemptInput', ROWS),
  liftExemption: mutation('liftExemption', 'LiftExemptionInput', ROWS),
  unlockUnit: mutation('unlockUnit', 'UnlockInput', ROWS),
  lockUnitAgain: mutation('lockUnitAgain', 'LockAgainInput', ROWS),
  updateRound: mutation(
    'updateRound',
    'UpdateRoundInput',
    '... on RoundSaved { round { version closesAt verification nameTh } }',
  ),
  createLao: mutation('createLao', 'CreateLaoInput', LAOS),
  amendLao: mutation('amendLao', 'AmendLaoInput', LAOS),
  endLaos: mutation('endLaos', 'EndLaosInput', LAOS),
  resumeLao: mutation('resumeLao', 'ResumeLaoInput', LAOS),
  addJointSlot: mutation('addJointSlot', 'AddJointSlotInput', SLOT),
  closeJointSlot: mutation('closeJointSlot', 'CloseJointSlotInput', SLOT),
  reopenJointSlot: mutation('reopenJointSlot', 'ReopenJointSlotInput', SLOT),
  recordLegalReference: mutation('recordLegalReference', 'RecordLegalReferenceInput', LEGAL),
  correctLegalReference: mutation('correctLegalReference', 'CorrectLegalReferenceInput', LEGAL),
  withdrawLegalReference: mutation('withdrawLegalReference', 'WithdrawLegalReferenceInput', LEGAL),
  answerNone: mutation('answerNone', 'AnswerNoneInput', SLOT),
  updateCentre: mutation(
    'updateCentre',
    'UpdateCentreInput',
    '... on CentreSaved { centre { version name road } }',
  ),
} as const

/** What a mutation answered with: the union member and its fields. */
export interface Payload extends Record<string, unknown> {
  readonly __typename: string
}

/** What one unit owes for one item, as its own people see it. */
export interface Owed {
  readonly id: string
  readonly item: string
  readonly state: string
  readonly timeliness: string
  readonly assurance: string
  readonly recordDigest: string
  readonly unchangedSince: string | null
  readonly writable: boolean
  readonly errors: { id: string; field: string }[]
  readonly queries: { id: string }[]
  readonly issues: { id: string; version: number; state: string; rule: { id: string } }[]
  readonly assuranceActs:
    | {
        act: string
        byName: string
        reason: string | null
        field: string | null
        stands: boolean
        differences: { field: string; from: string; to: string }[]
      }[]
    | null
}

export interface Workflow {
  readonly db: TestDatabase
  readonly api: Api
  does(viewer: Viewer, name: keyof typeof MUTATIONS, input: object): Promise<Payload>
  /** BASIC and SIGN of an LAO in a round. */
  owed(viewer: Viewer, lao: string, round: string): Promise<{ basic: Owed; sign: Owed }>
  one<T = Record<string, unknown>>(sql: string, values?: unknown[]): Promise<T>
  close(): Promise<void>
}

const OWED_BY = `query ($lao: String!, $round: String!) { lao(code: $lao) { obligations(round: $round) {
  id item state timeliness assurance recordDigest unchangedSince writable errors { id field } queries { id }
  issues { id version state rule { id } }
  assuranceActs { act byName reason field stands differences { field from to } } } } }`

/** The real schema on a database of its own. */
export async function aWorkflow(): Promise<Workflow> {
  const db = await aDatabase()
  const api = await anApi(db)
  return {
    db,
    api,
    async does(viewer, name, input) {
      return (await api.ask<Record<string, Payload>>(viewer, MUTATIONS[name], { input }))[name] as Payload
    },
    async owed(viewer, lao, round) {
      const answer = await api.ask<{ lao: { obligations: Owed[] } }>(viewer, OWED_BY, { lao, round })
      const [basic, sign] = answer.lao.obligations
      return { basic, sign } as { basic: Owed; sign: Owed }
    },
    async one<T>(sql: string, values: unknown[] = []) {
      return (await db.pool.query(sql, values)).rows[0] as T
    },
    async close() {
      await api.close()
      await db.drop()
    },
  }
}
