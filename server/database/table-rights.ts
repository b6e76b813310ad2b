/**
 * What the login that serves requests may do with a table: READ its rows, ADD to them, WRITE (add and change), or REMOVE
 * them as well. CLOSED tables are none of its business.
 */
export type Right = 'CLOSED' | 'READ' | 'ADD' | 'WRITE' | 'REMOVE'

/** Every table and view has its line; one without stops the start and the tests. */
export const TABLE_RIGHTS: Readonly<Record<string, Right>> = {
  migrations: 'CLOSED',

  // Only the database itself writes these, by triggers and functions that run as their owner.
  change: 'READ',
  lao_version: 'READ',
  obligation: 'READ',
  obligation_expectation: 'READ',
  obligation_status: 'READ',
  obligation_status_history: 'READ',

  // Only a start or a command of the operator writes these, as the owner.
  boundary: 'READ',
  region: 'READ',
  province: 'READ',
  district: 'READ',
  subdistrict: 'READ',
  rule: 'READ',

  // Views; each shows what its owner may read, so it is named here like a table.
  audit_row: 'READ',
  centre_place: 'READ',
  contact_now: 'READ',
  obligation_at_due: 'READ',
  obligation_now: 'READ',
  subject_place: 'READ',

  // What was written stands.
  audit_link: 'ADD',
  due_extension: 'ADD',
  import_receipt: 'ADD',
  import_receipt_line: 'ADD',
  private_reveal: 'ADD',
  setting_change: 'ADD',
  sign_in_event: 'ADD',

  // Ended or marked, never removed.
  account: 'WRITE',
  account_credential: 'WRITE',
  account_grant: 'WRITE',
  account_identity: 'WRITE',
  alarm: 'WRITE',
  assurance_act: 'WRITE',
  centre: 'WRITE',
  centre_member: 'WRITE',
  centre_person: 'WRITE',
  contact_note: 'WRITE',
  export_receipt: 'WRITE',
  issue: 'WRITE',
  joint_slot: 'WRITE',
  lao: 'WRITE',
  legal_reference: 'WRITE',
  one_time_code: 'WRITE',
  partner_token: 'WRITE',
  partner_token_secret: 'WRITE',
  order_document: 'WRITE',
  photo: 'WRITE',
  round: 'WRITE',
  round_rule: 'WRITE',
  round_unlock: 'WRITE',
  saved_view: 'WRITE',
  session: 'WRITE',
  sign_installation: 'WRITE',

  // For a while only.
  cost_use: 'REMOVE',
  figures_change: 'REMOVE',
  file_upload: 'REMOVE',
  idempotent_request: 'REMOVE',
  import_upload: 'REMOVE',
  lists_change: 'REMOVE',
  oidc_request: 'REMOVE',
  throttle: 'REMOVE',
  token_refusal: 'REMOVE',
}

/** The privileges of PostgreSQL that a right stands for. */
export const PRIVILEGES: Readonly<Record<Right, string>> = {
  CLOSED: '',
  READ: 'select',
  ADD: 'select, insert',
  WRITE: 'select, insert, update',
  REMOVE: 'select, insert, update, delete',
}
