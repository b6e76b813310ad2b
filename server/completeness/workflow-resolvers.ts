import { CreateRoundResolver } from './rounds/create-round.resolver.ts'
import { DeleteRoundResolver } from './rounds/delete-round.resolver.ts'
import { ExemptionResolver } from './rounds/exemption.resolver.ts'
import { ExtendDueResolver } from './rounds/extend-due.resolver.ts'
import { LedgersOfRoundResolver } from './rounds/ledgers-of-round.resolver.ts'
import { OpenRoundResolver } from './rounds/open-round.resolver.ts'
import { RoundResolver } from './rounds/round.resolver.ts'
import { RoundSavedResolver } from './rounds/round-saved.resolver.ts'
import { RowsChangedResolver } from './rounds/rows-changed.resolver.ts'
import { UnlockResolver } from './rounds/unlock.resolver.ts'
import { UpdateRoundResolver } from './rounds/update-round.resolver.ts'
import { WithdrawExtensionResolver } from './rounds/withdraw-extension.resolver.ts'
import { ConfirmRecordsResolver } from './workflow/confirm-records.resolver.ts'
import { ExplainIssueResolver } from './workflow/explain-issue.resolver.ts'
import { ObligationsSavedResolver } from './workflow/obligation-saved.resolver.ts'
import { VerifyRecordResolver } from './workflow/verify-record.resolver.ts'

/** Rounds, and what people do in one. */
export const WORKFLOW_RESOLVERS = [
  RoundResolver,
  RoundSavedResolver,
  RowsChangedResolver,
  LedgersOfRoundResolver,
  CreateRoundResolver,
  UpdateRoundResolver,
  DeleteRoundResolver,
  OpenRoundResolver,
  ExtendDueResolver,
  WithdrawExtensionResolver,
  ExemptionResolver,
  UnlockResolver,
  ExplainIssueResolver,
  ConfirmRecordsResolver,
  VerifyRecordResolver,
  ObligationsSavedResolver,
] as const
