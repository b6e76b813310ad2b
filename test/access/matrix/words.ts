import type { Role, Scope } from '../../../server/access/viewer.ts'

/**
 * The words of the access design, said a second time and by themselves: nothing here is read from the policies, so that a
 * policy that says something else, or something that is not said here, is noticed.
 */
export type FieldClass = 'PUBLIC' | 'INTERNAL' | 'OFFICIAL' | 'PRIVATE' | 'SYSTEM'
export type Known = 'NOTHING' | 'MASK' | 'ALL'

/** In the viewer's own area / elsewhere. */
type InAndOut = readonly [own: Known, elsewhere: Known]

const ALL: InAndOut = ['ALL', 'ALL']
const NOTHING: InAndOut = ['NOTHING', 'NOTHING']
const OWN: InAndOut = ['ALL', 'NOTHING']

/** The table of read levels, class × role. */
export const TABLE: Readonly<Record<FieldClass, Readonly<Record<Role, InAndOut>>>> = {
  PUBLIC: {
    ...{ DLA_ADMIN: ALL, DLA_EDITOR: ALL, DLA_ANALYST: ALL },
    ...{ PROVINCE_OFFICER: ALL, DISTRICT_OFFICER: ALL, LAO_STAFF: ALL, PARTNER: ALL },
  },
  INTERNAL: {
    ...{ DLA_ADMIN: ALL, DLA_EDITOR: ALL, DLA_ANALYST: ALL },
    ...{ PROVINCE_OFFICER: ALL, DISTRICT_OFFICER: ALL, LAO_STAFF: ALL, PARTNER: NOTHING },
  },
  OFFICIAL: {
    ...{ DLA_ADMIN: ALL, DLA_EDITOR: ALL, DLA_ANALYST: ALL },
    ...{ PROVINCE_OFFICER: OWN, DISTRICT_OFFICER: OWN, LAO_STAFF: OWN, PARTNER: NOTHING },
  },
  PRIVATE: {
    ...{ DLA_ADMIN: ALL, DLA_EDITOR: ALL, DLA_ANALYST: ['MASK', 'MASK'] },
    ...{ PROVINCE_OFFICER: OWN, DISTRICT_OFFICER: ['MASK', 'NOTHING'], LAO_STAFF: OWN, PARTNER: NOTHING },
  },
  SYSTEM: {
    ...{ DLA_ADMIN: ALL, DLA_EDITOR: NOTHING, DLA_ANALYST: NOTHING },
    ...{ PROVINCE_OFFICER: NOTHING, DISTRICT_OFFICER: NOTHING, LAO_STAFF: NOTHING, PARTNER: NOTHING },
  },
}

type Classes = Partial<Record<FieldClass, string>>

/** Fields of each noun by class. */
export const NOUNS: Readonly<Record<string, Classes>> = {
  Province: {
    PUBLIC:
      'id code nameTh nameEn inScope region lat lon south north west east boundary districts laos completeness',
  },
  Region: { PUBLIC: 'code nameTh nameEn' },
  District: {
    PUBLIC: 'id code nameTh nameEn kind postcode lat lon province boundary subdistricts laos completeness',
  },
  Boundary: { PUBLIC: 'geometry credit importedAt' },
  Subdistrict: { PUBLIC: 'code nameTh nameEn postcode' },
  Lao: {
    PUBLIC: `id code type nameTh nameEn fullNameTh shortNameTh province district addressNo moo postcode areaKm2 lat lon
      website activeFrom endedOn successor endReason version versions assistanceCentre centres obligations completeness`,
    OFFICIAL: 'deletedCentres',
  },
  LaoVersion: { PUBLIC: 'code type nameTh fullNameTh district from to' },
  LegalReference: { PUBLIC: 'id centreKind kind titleTh number issuedOn clause url from to version' },
  JointSlot: {
    PUBLIC: 'id province district labelTh activeFrom endedOn version obligations',
    OFFICIAL: 'noneReason deletedCentres',
  },
  Centre: {
    PUBLIC: `id kind lao slot province name addressNo moo road subdistrict district postcode lat lon phones fax email website
      line facebook hotline openingHours establishedOn helpFields hostLao hostPlace confirmedNone version createdAt updatedAt
      members legalReferences signInstallation signInstallations obligations completeness`,
    OFFICIAL: 'orderNumber orderDate orderDocuments remarks recordedBy onBehalf people changes',
  },
  DeletedCentre: { PUBLIC: 'id', OFFICIAL: 'name deletedAt deletedBy reason' },
  CentrePerson: {
    PUBLIC: 'id position version',
    OFFICIAL: 'role name jobTitle duty officePhone',
    PRIVATE: 'mobile email line',
  },
  CentreMember: { PUBLIC: 'id lao from to' },
  OrderDocument: {
    PUBLIC: 'id version',
    OFFICIAL: 'fileName sha256 contentType bytes pages recordedBy onBehalf createdAt url',
  },
  SignInstallation: {
    PUBLIC: `id centre status position positionOther installedOn size material wording plannedOn removedOn version createdAt
      updatedAt photos sharedWith`,
    OFFICIAL: 'reasonNotInstalled remarks recordedBy onBehalf changes',
  },
  Photo: {
    PUBLIC: 'id contentType width height bytes takenAt caption position version createdAt url thumbnailUrl',
    OFFICIAL: 'takenLat takenLon recordedBy onBehalf',
  },
  Round: {
    PUBLIC: `id code nameTh nameEn letterReference opensAt dueAt closesAt openedAt verification allowsOnBehalf version rules`,
    INTERNAL: 'extensions decisions unlocks',
  },
  DueExtension: {
    PUBLIC: 'id',
    INTERNAL:
      'province lao slot dueAt documentNumber approvedBy createdAt withdrawnAt withdrawnBy withdrawalReason',
  },
  ExpectationDecision: {
    PUBLIC: 'id',
    INTERNAL: 'item lao slot status from to reason documentNumber approvedBy createdAt supersededAt',
  },
  RoundUnlock: { PUBLIC: 'id', INTERNAL: 'lao slot reason grantedBy grantedAt until revokedAt' },
  Rule: {
    PUBLIC: 'id kind item field checks severity responsibility askTh askEn fixTh fixEn position',
  },
  Obligation: {
    PUBLIC: `id round kind item lao slot province district laoType dueAt effectiveDueAt isNew expectation expectedAtDue state timeliness
      effectiveTimeliness daysLate missing errors queries advice ofRegister signStatus centre firstRecordedAt firstCompleteAt
      firstCorrectAt lastRecordedAt regressed deepLink issues assurance`,
    INTERNAL: 'writable',
    OFFICIAL: 'recordedBy contact assuranceActs recordDigest unchangedSince',
  },
  // Only reached through fields of an obligation that are hidden elsewhere.
  Contact: { PUBLIC: 'id outcome remark nextOn notedBy notedAt' },
  AssuranceAct: { PUBLIC: 'id', OFFICIAL: 'act at byName reason field stands differences' },
  RecordDifference: { PUBLIC: 'field from to' },
  Issue: {
    PUBLIC: 'id rule state openedAt closedAt reopenedAt explainedAt version',
    OFFICIAL: 'explanation explainedBy',
  },
  Unit: {
    PUBLIC: `id kind item lao slot province district laoType expectation state timeliness effectiveTimeliness daysLate signStatus
      regressed obligations`,
  },
  Completeness: {
    PUBLIC: `key labelTh labelEn province district lao laoType rule round kind item asOf inScope expected notRecorded incomplete
      completeWithErrors correct unknown recorded complete recordedPercent completePercent correctPercent expectedAtDue onTime
      late lateWithin7Days lateWithin30Days lateBeyond30Days overdue notYetDue onTimeEffective lateEffective overdueEffective
      notYetDueEffective onTimePercent latePercent overduePercent exempt notApplicable installed notInstalled signs
      installedPercent installedOfRecordedPercent regressed lastChangedAt failing rules moved units obligations`,
  },
  Change: {
    PUBLIC: 'id at noun recordId action',
    OFFICIAL: 'fields actor onBehalfOf reason',
    SYSTEM: 'actorId requestId',
  },
  ChangedField: { PUBLIC: 'field from to fromNameTh fromNameEn toNameTh toNameEn' }, // shown or not by the class of the field it is about
  Account: {
    SYSTEM: `id login name status statusReason hasPassword mustChangePassword passwordSetAt secondFactorSince lastSignInAt
      lastSignInAddress codeExpiresAt createdAt updatedAt version grants sessions signIns`,
  },
  AccountGrant: { SYSTEM: 'id role province district lao fromProvider since' },
  AccountSession: { SYSTEM: 'id createdAt lastSeenAt expiresAt address userAgent secondFactor' },
  SignInEvent: { SYSTEM: 'id at account step outcome address userAgent requestId' },
  PrivateReveal: { SYSTEM: 'id at actor noun recordId subject centreId fields reason requestId' },
  SettingChange: { SYSTEM: 'id at name from to' },
  TokenRefusal: { SYSTEM: 'id token hour reason network attempts lastAt' },
  AccessChange: {
    SYSTEM:
      'id at noun recordId subject role province district lao action fields actor actorId reason requestId',
  },
  AccessChangeField: { SYSTEM: 'field from to' },
  PartnerToken: {
    SYSTEM: `id publicId name purpose scopes addresses budget expiresAt rotatedAt overlapEndsAt revokedAt isActive lastUsedAt
      lastAddress createdAt version spent days use`,
  },
  TokenUse: { SYSTEM: 'hour requests refused cost' },
  TokenDay: { SYSTEM: 'day requests refused cost' },
  // One's own, and those shared with one's office or role: rows decide.
  SavedView: { PUBLIC: 'id ownerName screen name address columns audience mine version updatedAt' },
}

/** How the personal fields look where only a mask may be seen. */
export const MASKS: Readonly<Record<string, (value: string) => string>> = {
  'CentrePerson.mobile': (value) =>
    `${value.slice(0, 2)}${'x'.repeat(Math.max(value.length - 4, 3))}${value.slice(-2)}`,
  'CentrePerson.email': (value) => `${value.slice(0, 1)}xxx@${value.split('@')[1]}`,
  'CentrePerson.line': (value) => `${value.slice(0, 1)}xxx`,
}

/** Filters and orders that tell about a guarded field: by the noun and name, the fields they tell about. */
export const TELLS: Readonly<Record<string, string>> = {
  'CentreFilter.orderNumber': 'orderNumber',
  'CentreFilter.hasOrderNumber': 'orderNumber',
  'CentreFilter.people': 'people',
  'CentrePersonFilter.role': 'role',
  'ExpectationDecisionOrderField.LATEST': 'createdAt',
  'ObligationFilter.contact': 'contact',
  'ObligationFilter.contactDueBy': 'contact',
  'ObligationFilter.contactByMe': 'contact',
  'CentrePersonFilter.name': 'name',
  'CentrePersonFilter.mobile': 'mobile',
}

/** Filters and orders that tell about public fields only. */
export const TELLS_NOTHING_GUARDED: Readonly<Record<string, string>> = {
  ProvinceFilter: 'code region inScope search',
  ProvinceOrderField: 'NAME CODE',
  DistrictFilter: 'code province search',
  DistrictOrderField: 'NAME CODE',
  LaoFilter: 'search province district region type code ended assistanceCentre hasCentre',
  LaoOrderField: 'NAME CODE TYPE PROVINCE',
  CentreFilter: 'kind province district lao search updatedAfter signInstallation hasSign',
  CentreOrderField: 'NAME UPDATED_AT PROVINCE',
  SignInstallationFilter: 'status position standing centre',
  SignInstallationOrderField: 'UPDATED_AT INSTALLED_ON PROVINCE',
  ObligationFilter: `kind state timeliness effectiveTimeliness lateness expectation expectedAtDue recorded complete signStatus regressed
    region province district provinceLevel lao laoType search item rule openPoints moved assurance`,
  ObligationOrderField: 'NAME CODE PROVINCE DISTRICT STATE ITEM MISSING_COUNT LAST_RECORDED',
  UnitFilter: `kind state timeliness effectiveTimeliness lateness expectation expectedAtDue recorded complete signStatus regressed region
    province district provinceLevel lao laoType search moved`,
  UnitOrderField: 'NAME CODE PROVINCE STATE',
  ChangeFilter: 'record centre after before',
  ChangeOrderField: 'LATEST',
}

/** What a partner's token must open for these to exist for it; everything else every token opens. */
export const SCOPED: Readonly<Record<Scope, string>> = {
  COVERAGE: 'Round Rule Obligation Issue Unit Completeness RuleCount',
  RECORDS: 'Centre CentrePerson CentreMember OrderDocument LegalReference SignInstallation Photo',
}

export type Who = 'ANYBODY' | keyof typeof MEMBERS

/** Who has a root. */
export const ROOTS: Readonly<Record<Who, string>> = {
  ANYBODY: `viewer signInOptions signIn verifySecondFactor redeemCode signOut changePassword startSecondFactor
    confirmSecondFactor removeSecondFactor renewRecoveryCodes signOutEverywhere revokeSession`,
  SIGNED_IN: `node nodes provinces province districts district laos lao centres centre legalReferences signInstallations signInstallation rounds
    round rules obligations obligation completeness`,
  PEOPLE: 'savedViews saveView updateSavedView changes',
  FOLLOWERS: 'noteContacts withdrawContacts',
  RECORDERS: `createCentre updateCentre deleteCentre restoreCentre restoreFields recordSignInstallation updateSignInstallation
    replaceSignInstallation removeSignInstallation shareSignInstallation unshareSignInstallation attachPhoto describePhoto
    arrangePhotos removePhoto attachOrderDocument removeOrderDocument importReceipts importReceipt importLines explainIssue
    confirmRecords`,
  // Of records that are another's.
  JUDGES: 'verifyRecord returnRecord answerNone',
  DEPARTMENT: `createLao amendLao endLaos resumeLao addJointSlot closeJointSlot reopenJointSlot recordLegalReference
    correctLegalReference withdrawLegalReference`,
  ADMINISTRATORS: `accounts account partnerTokens partnerToken signInEvents privateReveals accessChanges
    settingChanges tokenRefusals inviteAccount renameAccount suspendAccount lockAccount unlockAccount resetAccount resetSecondFactor grantRole revokeGrant endSessionsOfAccount
    createPartnerToken updatePartnerToken rotatePartnerToken revokePartnerToken roleAccess openRound createRound updateRound deleteRound
    extendDue withdrawExtension exemptUnits liftExemption unlockUnit lockUnitAgain`,
}

/** What a district officer who records on behalf finds besides. */
export const ROOTS_OF_RECORDING_DISTRICTS = `createCentre updateCentre restoreFields recordSignInstallation updateSignInstallation
  replaceSignInstallation attachPhoto describePhoto arrangePhotos removePhoto attachOrderDocument removeOrderDocument explainIssue
  confirmRecords`

export const MEMBERS = {
  SIGNED_IN: [
    'DLA_ADMIN',
    'DLA_EDITOR',
    'DLA_ANALYST',
    'PROVINCE_OFFICER',
    'DISTRICT_OFFICER',
    'LAO_STAFF',
    'PARTNER',
  ],
  PEOPLE: ['DLA_ADMIN', 'DLA_EDITOR', 'DLA_ANALYST', 'PROVINCE_OFFICER', 'DISTRICT_OFFICER', 'LAO_STAFF'],
  FOLLOWERS: ['DLA_ADMIN', 'DLA_EDITOR', 'DLA_ANALYST', 'PROVINCE_OFFICER', 'DISTRICT_OFFICER'],
  RECORDERS: ['DLA_ADMIN', 'DLA_EDITOR', 'PROVINCE_OFFICER', 'LAO_STAFF'],
  JUDGES: ['DLA_ADMIN', 'DLA_EDITOR', 'PROVINCE_OFFICER'],
  DEPARTMENT: ['DLA_ADMIN', 'DLA_EDITOR'],
  ADMINISTRATORS: ['DLA_ADMIN'],
} as const satisfies Readonly<Record<string, readonly Role[]>>

/** Nouns of which officers and staff read the rows of their own area only, partners none. */
export const ROWS_OF_OWN_AREA = ['Change']
