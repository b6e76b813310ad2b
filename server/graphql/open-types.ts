/**
 * Types that carry no guarded value of a noun: pages, payloads, errors, a person's own access. Whoever reaches one through a
 * root or a field may read it whole. Every other object type needs a policy; a type in neither stops the server.
 */
const OPEN = [
  /^(PageInfo|Completeness|RuleCount|Movement)$/, // Completeness is public and checks its own policy
  /(Connection|Edge)$/,
  /(Saved|Deleted|RowsChanged|Conflict|ConflictField|InvalidInput|FieldError|Forbidden|NotFound)$/,
  /^(SignedIn|SignInRefused|SignInWait|SecondFactorRequired|SecondFactorRemoved|SecondFactorStarted|RecoveryCodes)$/,
  /^(Viewer|ViewerSecurity|Session|RoleGrant|GrantLao|GrantArea|TokenScope)$/, // one's own, or an administrator's roots
  /^(SignInOptions|AccountChanged|HandOver|PartnerTokenChanged)$/, // answers of an administrator's mutations
  /^(RoleAccess|NounAccess|FieldAccess|ActionAccess)$/, // the policies themselves, an administrator's root
  /^(ImportReceipt|ImportReceiptWhole|ImportLine|ImportedField|ImportCounts)$/, // lines are redacted by the policies of their nouns
  /^(Phone)$/, // part of a public value
]

export function isOpenType(name: string): boolean {
  return OPEN.some((form) => form.test(name))
}
