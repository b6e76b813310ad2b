/** Where SQL may be spoken, by path (a folder ends in `/`), each with its reason. Everything else reads through `server/read`. */
export const SQL_PLACES: Readonly<Record<string, string>> = {
  'server/read/alarm.ts': 'writes an alarm when a figure cannot be true; reads nothing',
  'server/read/cancellable.ts':
    'the one door: runs the statement in which the policy named every column and row, so that it can be cancelled',
  'server/read/notes-of-change.ts': 'part of the door: forgets old notes of what has changed',
  'server/read/read-behind.ts': 'part of the door: the policy names the field, its own columns lead to bytes',
  'server/read/reveals.ts': 'writes down which private values were shown; reads nothing',
  'server/database/': 'connects, checks, migrates, seeds, and opens the unit of work',
  'server/completeness/rules/install.ts': 'puts the compiled rules into the database at start',
  'server/completeness/rounds/':
    'makes and opens rounds by functions of the database, inside a unit of work; what is read of them goes through the door',
  'server/completeness/workflow/':
    'explains, confirms, verifies and returns inside a unit of work; who may is decided by the policy of obligations',
  'server/completeness/contacts/':
    'notes many units at once, inside a unit of work; what is read of them goes through the door',
  'server/accounts/':
    'sessions, tokens and grants are read before there is a viewer whose policy could be asked',
  'server/exchange/import/':
    'set-based staging, comparing and taking back of a whole file, in the rights of whoever imports; its receipts',
  'server/exchange/boundaries/import-boundaries.ts':
    'takes in outlines by the command of the operator; what is read of them goes through the door',
  'server/exchange/export/export-receipt.ts':
    'opens the snapshot of an export and writes down who took out what; the rows come through the door',
  'server/exchange/try/': 'counts by itself what the API has answered, to compare the two',
  'server/files/': 'uploads under way and orphans; what is served is asked through the door',
  'server/http/health.ts': 'asks whether the database answers; reads no row',
  'server/audit/former-values.ts':
    'reads one change inside the unit of work that puts its values back; who may is decided by the policy of the noun',
  'server/registry/lao/register-act.ts':
    'names the day from which an act of the register holds and counts what is owed, inside the unit of work',
  'server/registry/centre/permit.ts':
    'asks the rounds, inside the unit of work, whether they allow writing on behalf, or at all',
  'server/audit/seal-audit.ts': 'chains the rows of the audit, digests only',
  'server/audit/verify-audit.ts': 'compares the chain with the rows, digests only; run by the operator',
  'server/checks/': 'asks the catalogue of a throw-away database',
}
