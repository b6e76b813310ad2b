/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which centres; conditions side by side must all hold. */
export type CentreFilter = {
  /** All of these hold. */
  and?: Array<CentreFilter> | null | undefined;
  /** Code or id of the district of its LAO or of its place in the roster. */
  district?: string | null | undefined;
  /** Whether the number of the order is known. */
  hasOrderNumber?: boolean | null | undefined;
  /** Whether anything of a standing sign has been recorded. */
  hasSign?: boolean | null | undefined;
  kind?: CentreKind | null | undefined;
  /** Its LAO is one of these. */
  lao?: LaoFilter | null | undefined;
  /** This does not hold. */
  not?: CentreFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<CentreFilter> | null | undefined;
  /** Part of the number of the establishing order. */
  orderNumber?: string | null | undefined;
  /** At least one of its people is like this. */
  people?: CentrePersonFilter | null | undefined;
  /** Code or id of the province. */
  province?: string | null | undefined;
  /** Part of its name, or words of its LAO. */
  search?: string | null | undefined;
  /** Recorded after this instant. */
  updatedAfter?: string | null | undefined;
};

/** The two kinds of centre; they are never added together. */
export type CentreKind =
  /** An LAO's own assistance centre (ศูนย์ช่วยเหลือประชาชนของ อปท.). */
  | 'ASSISTANCE'
  /** A joint operation centre (ศูนย์ปฏิบัติการร่วมฯ, สถานที่กลาง), recorded by the province. */
  | 'JOINT';

export type CentreOrder = {
  direction?: SortDirection;
  field: CentreOrderField;
};

/** What centres are sorted by. */
export type CentreOrderField =
  /** Official name (ชื่อศูนย์). */
  | 'NAME'
  /** Thai name of the province (จังหวัด). */
  | 'PROVINCE'
  /** When it was recorded last (บันทึกล่าสุด). */
  | 'UPDATED_AT';

/** People of a centre; conditions side by side must hold for the same person. */
export type CentrePersonFilter = {
  /** All of these hold. */
  and?: Array<CentrePersonFilter> | null | undefined;
  /** Part of the personal mobile, as far as you may see it. */
  mobile?: string | null | undefined;
  /** Part of the name. */
  name?: string | null | undefined;
  /** This does not hold. */
  not?: CentrePersonFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<CentrePersonFilter> | null | undefined;
  role?: PersonRole | null | undefined;
};

/** The state of the data of one obligation, derived from the record. */
export type DataState =
  /** ครบถ้วน แต่มีข้อที่ต้องแก้ไข */
  | 'COMPLETE_WITH_ERRORS'
  /** ถูกต้อง ครบถ้วน */
  | 'CORRECT'
  /** บันทึกแล้วไม่ครบถ้วน */
  | 'INCOMPLETE'
  /** ยังไม่บันทึก */
  | 'NOT_RECORDED'
  /** คำนวณไม่ได้: the evaluation failed; never counted as any other state. */
  | 'UNKNOWN';

/** What the viewer must do before anything else. */
export type Duty =
  | 'CHANGE_PASSWORD'
  | 'SET_UP_SECOND_FACTOR';

export type Expectation =
  /** Released by a decision with a document number. */
  | 'EXEMPT'
  /** Owed; part of the denominator. */
  | 'EXPECTED'
  /** Nothing to owe: the unit has ended, or the answer was "none". */
  | 'NOT_APPLICABLE';

/** What one row of a completeness table stands for. */
export type GroupBy =
  | 'COUNTRY'
  | 'DISTRICT'
  | 'LAO'
  | 'LAO_TYPE'
  | 'PROVINCE'
  | 'REGION'
  | 'RULE';

export type Item =
  /** Basic data (ข้อมูลพื้นฐาน). */
  | 'BASIC'
  /** Sign-installation data (ข้อมูลการติดตั้งป้าย). */
  | 'SIGN';

/** Which LAOs; conditions side by side must all hold. */
export type LaoFilter = {
  /** All of these hold. */
  and?: Array<LaoFilter> | null | undefined;
  /** One of these codes (รหัส อปท.). */
  code?: Array<string> | null | undefined;
  /** Code or id of the seat district. */
  district?: string | null | undefined;
  /** Ended ones (true) or existing ones (false). Without it: existing ones. */
  ended?: boolean | null | undefined;
  /** Whether an assistance centre has been recorded. */
  hasCentre?: boolean | null | undefined;
  /** This does not hold. */
  not?: LaoFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<LaoFilter> | null | undefined;
  /** Code or id of the province. */
  province?: string | null | undefined;
  /** Code of the region. */
  region?: string | null | undefined;
  /** Words of its name, code, district or province; either way of writing the type. */
  search?: string | null | undefined;
  /** One of these types. */
  type?: Array<LaoType> | null | undefined;
};

export type LaoOrder = {
  direction?: SortDirection;
  field: LaoOrderField;
};

/** What LAOs are sorted by. */
export type LaoOrderField =
  /** Code (รหัส อปท.). */
  | 'CODE'
  /** Thai name (ชื่อ อปท.). */
  | 'NAME'
  /** Thai name of the province (จังหวัด). */
  | 'PROVINCE'
  /** The Department's order of types (ประเภท). */
  | 'TYPE';

/** Type of a local administrative organisation (ประเภท อปท.). */
export type LaoType =
  /** City municipality (เทศบาลนคร, ทน.). */
  | 'CITY'
  /** Provincial administrative organisation (องค์การบริหารส่วนจังหวัด, อบจ.). */
  | 'PAO'
  /** Subdistrict administrative organisation (องค์การบริหารส่วนตำบล, อบต.). */
  | 'SAO'
  /** Special form: the City of Pattaya (เมืองพัทยา). */
  | 'SPECIAL'
  /** Subdistrict municipality (เทศบาลตำบล, ทต.). */
  | 'SUBDISTRICT_MUNICIPALITY'
  /** Town municipality (เทศบาลเมือง, ทม.). */
  | 'TOWN';

/** Unless expectation is named, only what is expected. */
export type ObligationFilter = {
  and?: Array<ObligationFilter> | null | undefined;
  complete?: boolean | null | undefined;
  /** Code or global id. */
  district?: string | null | undefined;
  expectation?: Array<Expectation> | null | undefined;
  /** Expected at the due instant, whatever holds now. */
  expectedAtDue?: boolean | null | undefined;
  item?: Item | null | undefined;
  kind?: CentreKind | null | undefined;
  /** Code or global id. */
  lao?: string | null | undefined;
  laoType?: LaoType | null | undefined;
  not?: ObligationFilter | null | undefined;
  or?: Array<ObligationFilter> | null | undefined;
  /** Code or global id. */
  province?: string | null | undefined;
  /** Units that stand at province level: PAOs. */
  provinceLevel?: boolean | null | undefined;
  recorded?: boolean | null | undefined;
  region?: string | null | undefined;
  regressed?: boolean | null | undefined;
  /** Id of a rule: its field is missing or wrong. */
  rule?: string | null | undefined;
  /** Every word stands in the name, code, district or province. */
  search?: string | null | undefined;
  signStatus?: SignStatus | null | undefined;
  state?: Array<DataState> | null | undefined;
  timeliness?: Array<Timeliness> | null | undefined;
};

export type ObligationOrder = {
  direction?: SortDirection | null | undefined;
  field: ObligationOrderField;
};

export type ObligationOrderField =
  | 'CODE'
  | 'LAST_RECORDED'
  | 'MISSING_COUNT'
  | 'NAME'
  | 'PROVINCE'
  | 'STATE';

/** What somebody is at a centre. */
export type PersonRole =
  /** Coordinator (ผู้ประสานงาน). */
  | 'COORDINATOR'
  /** Head of the centre (หัวหน้าศูนย์); at most one. */
  | 'HEAD'
  /** Officer (เจ้าหน้าที่). */
  | 'OFFICER';

/** What a number is by the Thai numbering plan. */
export type PhoneKind =
  /** Fax (โทรสาร). */
  | 'FAX'
  /** Short code or free number (สายด่วน). */
  | 'HOTLINE'
  /** The office's mobile (โทรศัพท์เคลื่อนที่ของสำนักงาน). */
  | 'MOBILE'
  /** Land line (โทรศัพท์สำนักงาน). */
  | 'OFFICE';

/** บทบาทของผู้ใช้ */
export type Role =
  /** ท้องถิ่นอำเภอ */
  | 'DISTRICT_OFFICER'
  /** ผู้ดูแลระบบของกรม */
  | 'DLA_ADMIN'
  /** นักวิเคราะห์ของกรม อ่านอย่างเดียว */
  | 'DLA_ANALYST'
  /** เจ้าหน้าที่กรมที่แก้ไขข้อมูลได้ */
  | 'DLA_EDITOR'
  /** เจ้าหน้าที่ อปท. */
  | 'LAO_STAFF'
  /** หน่วยงานภาคีที่ใช้โทเค็น */
  | 'PARTNER'
  /** สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด (สถจ.) */
  | 'PROVINCE_OFFICER';

export type SignInRefusal =
  /** Too long ago since the password: begin again. */
  | 'EXPIRED'
  | 'INVITED'
  | 'LOCKED'
  | 'SUSPENDED'
  /** Login, password or code is wrong; which of them is not said. */
  | 'WRONG';

/** Whether the sign is up. No answer is missing, and is not a status. */
export type SignStatus =
  /** Installed (ติดตั้งแล้ว). */
  | 'INSTALLED'
  /** Not installed (ยังไม่ได้ติดตั้ง), with reason and planned date. */
  | 'NOT_INSTALLED';

/** Thai text sorts as a Thai dictionary does; what is not known comes last either way. */
export type SortDirection =
  /** From low to high (น้อยไปมาก). */
  | 'ASC'
  /** From high to low (มากไปน้อย). */
  | 'DESC';

export type Timeliness =
  /** เกินกำหนด: became correct after it, and stays late for ever. */
  | 'LATE'
  /** ยังไม่ถึงกำหนด */
  | 'NOT_YET_DUE'
  /** ทันกำหนด: correct at the due instant. */
  | 'ON_TIME'
  /** ค้าง: neither yet. */
  | 'OVERDUE';

/** A part of the country; conditions side by side must all hold. */
export type Within = {
  /** Code or global id. */
  district?: string | null | undefined;
  /** Code or global id. */
  lao?: string | null | undefined;
  laoType?: LaoType | null | undefined;
  /** Code or global id. */
  province?: string | null | undefined;
  /** Code of the region. */
  region?: string | null | undefined;
};

export type CentresQueryVariables = Exact<{
  where?: CentreFilter | null | undefined;
  orderBy?: Array<CentreOrder> | CentreOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
  round: string;
}>;


export type CentresQuery = { centres: { totalCount: number, nodes: Array<{ id: string, kind: CentreKind, name: string | null, updatedAt: string, recordedBy: string | null, onBehalf: boolean | null, lao: { id: string, code: string, fullNameTh: string } | null, slot: { id: string, labelTh: string, district: { id: string, nameTh: string, nameEn: string } } | null, province: { id: string, code: string, nameTh: string, nameEn: string }, phones: Array<{ number: string, extension: string | null, kind: PhoneKind }>, signInstallation: { id: string, status: SignStatus | null } | null, obligations: Array<{ id: string, item: Item, state: DataState }> }> } };

export type MeasureFragment = { key: string, labelTh: string, labelEn: string, kind: CentreKind, item: Item | null, asOf: string, expected: number, notRecorded: number, incomplete: number, completeWithErrors: number, correct: number, unknown: number, recorded: number, complete: number, recordedPercent: number | null, completePercent: number | null, correctPercent: number | null, expectedAtDue: number, onTime: number, late: number, overdue: number, notYetDue: number, onTimePercent: number | null, overduePercent: number | null, exempt: number, notApplicable: number, installed: number, notInstalled: number, signs: number, installedPercent: number | null, installedOfRecordedPercent: number | null, regressed: number, lastChangedAt: string | null };

export type OverviewQueryVariables = Exact<{
  round: string;
  kind: CentreKind;
  item?: Item | null | undefined;
  by: GroupBy;
  within?: Within | null | undefined;
  asOf?: string | null | undefined;
  atDue?: boolean | null | undefined;
}>;


export type OverviewQuery = { assistance: Array<{ key: string, labelTh: string, labelEn: string, kind: CentreKind, item: Item | null, asOf: string, expected: number, notRecorded: number, incomplete: number, completeWithErrors: number, correct: number, unknown: number, recorded: number, complete: number, recordedPercent: number | null, completePercent: number | null, correctPercent: number | null, expectedAtDue: number, onTime: number, late: number, overdue: number, notYetDue: number, onTimePercent: number | null, overduePercent: number | null, exempt: number, notApplicable: number, installed: number, notInstalled: number, signs: number, installedPercent: number | null, installedOfRecordedPercent: number | null, regressed: number, lastChangedAt: string | null }>, assistanceSign: Array<{ key: string, labelTh: string, labelEn: string, kind: CentreKind, item: Item | null, asOf: string, expected: number, notRecorded: number, incomplete: number, completeWithErrors: number, correct: number, unknown: number, recorded: number, complete: number, recordedPercent: number | null, completePercent: number | null, correctPercent: number | null, expectedAtDue: number, onTime: number, late: number, overdue: number, notYetDue: number, onTimePercent: number | null, overduePercent: number | null, exempt: number, notApplicable: number, installed: number, notInstalled: number, signs: number, installedPercent: number | null, installedOfRecordedPercent: number | null, regressed: number, lastChangedAt: string | null }>, assistanceBoth: Array<{ key: string, labelTh: string, labelEn: string, kind: CentreKind, item: Item | null, asOf: string, expected: number, notRecorded: number, incomplete: number, completeWithErrors: number, correct: number, unknown: number, recorded: number, complete: number, recordedPercent: number | null, completePercent: number | null, correctPercent: number | null, expectedAtDue: number, onTime: number, late: number, overdue: number, notYetDue: number, onTimePercent: number | null, overduePercent: number | null, exempt: number, notApplicable: number, installed: number, notInstalled: number, signs: number, installedPercent: number | null, installedOfRecordedPercent: number | null, regressed: number, lastChangedAt: string | null }>, joint: Array<{ key: string, labelTh: string, labelEn: string, kind: CentreKind, item: Item | null, asOf: string, expected: number, notRecorded: number, incomplete: number, completeWithErrors: number, correct: number, unknown: number, recorded: number, complete: number, recordedPercent: number | null, completePercent: number | null, correctPercent: number | null, expectedAtDue: number, onTime: number, late: number, overdue: number, notYetDue: number, onTimePercent: number | null, overduePercent: number | null, exempt: number, notApplicable: number, installed: number, notInstalled: number, signs: number, installedPercent: number | null, installedOfRecordedPercent: number | null, regressed: number, lastChangedAt: string | null }>, jointSign: Array<{ key: string, labelTh: string, labelEn: string, kind: CentreKind, item: Item | null, asOf: string, expected: number, notRecorded: number, incomplete: number, completeWithErrors: number, correct: number, unknown: number, recorded: number, complete: number, recordedPercent: number | null, completePercent: number | null, correctPercent: number | null, expectedAtDue: number, onTime: number, late: number, overdue: number, notYetDue: number, onTimePercent: number | null, overduePercent: number | null, exempt: number, notApplicable: number, installed: number, notInstalled: number, signs: number, installedPercent: number | null, installedOfRecordedPercent: number | null, regressed: number, lastChangedAt: string | null }>, jointBoth: Array<{ key: string, labelTh: string, labelEn: string, kind: CentreKind, item: Item | null, asOf: string, expected: number, notRecorded: number, incomplete: number, completeWithErrors: number, correct: number, unknown: number, recorded: number, complete: number, recordedPercent: number | null, completePercent: number | null, correctPercent: number | null, expectedAtDue: number, onTime: number, late: number, overdue: number, notYetDue: number, onTimePercent: number | null, overduePercent: number | null, exempt: number, notApplicable: number, installed: number, notInstalled: number, signs: number, installedPercent: number | null, installedOfRecordedPercent: number | null, regressed: number, lastChangedAt: string | null }>, rows: Array<{ laoType: LaoType | null, key: string, labelTh: string, labelEn: string, kind: CentreKind, item: Item | null, asOf: string, expected: number, notRecorded: number, incomplete: number, completeWithErrors: number, correct: number, unknown: number, recorded: number, complete: number, recordedPercent: number | null, completePercent: number | null, correctPercent: number | null, expectedAtDue: number, onTime: number, late: number, overdue: number, notYetDue: number, onTimePercent: number | null, overduePercent: number | null, exempt: number, notApplicable: number, installed: number, notInstalled: number, signs: number, installedPercent: number | null, installedOfRecordedPercent: number | null, regressed: number, lastChangedAt: string | null, province: { id: string, code: string, nameTh: string, nameEn: string, region: { code: string, nameTh: string, nameEn: string } } | null, district: { id: string, code: string, nameTh: string, nameEn: string } | null, lao: { id: string, code: string, fullNameTh: string } | null, rule: { id: string } | null }>, signs: Array<{ key: string, expected: number, installed: number, notInstalled: number, installedPercent: number | null }> };

export type DistrictsQueryVariables = Exact<{
  province: string;
}>;


export type DistrictsQuery = { districts: { nodes: Array<{ id: string, code: string, nameTh: string, nameEn: string }> } };

export type LaosQueryVariables = Exact<{
  where?: LaoFilter | null | undefined;
  orderBy?: Array<LaoOrder> | LaoOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
  round: string;
}>;


export type LaosQuery = { laos: { totalCount: number, nodes: Array<{ id: string, code: string, type: LaoType, nameTh: string, fullNameTh: string, endedOn: string | null, province: { id: string, code: string, nameTh: string, nameEn: string }, district: { id: string, code: string, nameTh: string, nameEn: string }, assistanceCentre: { id: string, updatedAt: string } | null, obligations: Array<{ id: string, item: Item, state: DataState }> }> } };

export type ObligationsQueryVariables = Exact<{
  round: string;
  where?: ObligationFilter | null | undefined;
  asOf?: string | null | undefined;
  atDue?: boolean | null | undefined;
  orderBy?: Array<ObligationOrder> | ObligationOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type ObligationsQuery = { obligations: { totalCount: number, nodes: Array<{ id: string, kind: CentreKind, item: Item, laoType: LaoType | null, state: DataState, timeliness: Timeliness, isNew: boolean, regressed: boolean, signStatus: SignStatus | null, lastRecordedAt: string | null, recordedBy: string | null, deepLink: string, expectation: Expectation | null, lao: { id: string, code: string, fullNameTh: string } | null, slot: { id: string, labelTh: string } | null, province: { id: string, code: string, nameTh: string, nameEn: string }, district: { id: string, code: string, nameTh: string, nameEn: string } | null, missing: Array<{ id: string, field: string, askTh: string, askEn: string, fixTh: string, fixEn: string }>, errors: Array<{ id: string, field: string, askTh: string, askEn: string, fixTh: string, fixEn: string }>, queries: Array<{ id: string, field: string, askTh: string, askEn: string, fixTh: string, fixEn: string }>, centre: { id: string } | null }> } };

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { viewer: { id: string, name: string, roles: Array<Role>, duty: Duty | null, grants: Array<{ role: Role, province: { id: string, code: string, nameTh: string, nameEn: string } | null, district: { id: string, code: string, nameTh: string, nameEn: string } | null, lao: { id: string, code: string, fullNameTh: string } | null }> } | null, rounds: Array<{ id: string, code: string, nameTh: string, nameEn: string, letterReference: string | null, opensAt: string, dueAt: string, closesAt: string | null, openedAt: string | null }>, provinces: Array<{ id: string, code: string, nameTh: string, nameEn: string, inScope: boolean, region: { code: string, nameTh: string, nameEn: string } }> };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { viewer: { id: string, duty: Duty | null } | null };

type SignInOutcome_InvalidInput_Fragment = { __typename: 'InvalidInput', messageTh: string, messageEn: string, fields: Array<{ field: string, th: string, en: string }> };

type SignInOutcome_SecondFactorRequired_Fragment = { __typename: 'SecondFactorRequired' };

type SignInOutcome_SignInRefused_Fragment = { __typename: 'SignInRefused', reason: SignInRefusal, messageTh: string, messageEn: string };

type SignInOutcome_SignInWait_Fragment = { __typename: 'SignInWait', seconds: number };

type SignInOutcome_SignedIn_Fragment = { __typename: 'SignedIn', viewer: { id: string, duty: Duty | null } };

export type SignInOutcomeFragment =
  | SignInOutcome_InvalidInput_Fragment
  | SignInOutcome_SecondFactorRequired_Fragment
  | SignInOutcome_SignInRefused_Fragment
  | SignInOutcome_SignInWait_Fragment
  | SignInOutcome_SignedIn_Fragment
;

export type SignInMutationVariables = Exact<{
  login: string;
  password: string;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'InvalidInput', messageTh: string, messageEn: string, fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'SecondFactorRequired' }
    | { __typename: 'SignInRefused', reason: SignInRefusal, messageTh: string, messageEn: string }
    | { __typename: 'SignInWait', seconds: number }
    | { __typename: 'SignedIn', viewer: { id: string, duty: Duty | null } }
   };

export type VerifySecondFactorMutationVariables = Exact<{
  code: string;
}>;


export type VerifySecondFactorMutation = { verifySecondFactor:
    | { __typename: 'InvalidInput', messageTh: string, messageEn: string, fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'SecondFactorRequired' }
    | { __typename: 'SignInRefused', reason: SignInRefusal, messageTh: string, messageEn: string }
    | { __typename: 'SignInWait', seconds: number }
    | { __typename: 'SignedIn', viewer: { id: string, duty: Duty | null } }
   };

export type ChangePasswordMutationVariables = Exact<{
  current: string;
  password: string;
}>;


export type ChangePasswordMutation = { changePassword:
    | { __typename: 'InvalidInput', messageTh: string, messageEn: string, fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'SecondFactorRequired' }
    | { __typename: 'SignInRefused', reason: SignInRefusal, messageTh: string, messageEn: string }
    | { __typename: 'SignInWait', seconds: number }
    | { __typename: 'SignedIn', viewer: { id: string, duty: Duty | null } }
   };

export type RedeemCodeMutationVariables = Exact<{
  login: string;
  code: string;
  password: string;
}>;


export type RedeemCodeMutation = { redeemCode:
    | { __typename: 'InvalidInput', messageTh: string, messageEn: string, fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'SecondFactorRequired' }
    | { __typename: 'SignInRefused', reason: SignInRefusal, messageTh: string, messageEn: string }
    | { __typename: 'SignInWait', seconds: number }
    | { __typename: 'SignedIn', viewer: { id: string, duty: Duty | null } }
   };

export type StartSecondFactorMutationVariables = Exact<{
  password: string;
}>;


export type StartSecondFactorMutation = { startSecondFactor: { secret: string | null, uri: string | null, userErrors: Array<{ th: string, en: string }> } };

export type ConfirmSecondFactorMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmSecondFactorMutation = { confirmSecondFactor: { recoveryCodes: Array<string>, userErrors: Array<{ th: string, en: string }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const MeasureFragmentDoc = new TypedDocumentString(`
    fragment Measure on Completeness {
  key
  labelTh
  labelEn
  kind
  item
  asOf
  expected
  notRecorded
  incomplete
  completeWithErrors
  correct
  unknown
  recorded
  complete
  recordedPercent
  completePercent
  correctPercent
  expectedAtDue
  onTime
  late
  overdue
  notYetDue
  onTimePercent
  overduePercent
  exempt
  notApplicable
  installed
  notInstalled
  signs
  installedPercent
  installedOfRecordedPercent
  regressed
  lastChangedAt
}
    `, {"fragmentName":"Measure"}) as unknown as TypedDocumentString<MeasureFragment, unknown>;
export const SignInOutcomeFragmentDoc = new TypedDocumentString(`
    fragment SignInOutcome on SignInPayload {
  __typename
  ... on SignedIn {
    viewer {
      id
      duty
    }
  }
  ... on SignInRefused {
    reason
    messageTh
    messageEn
  }
  ... on SignInWait {
    seconds
  }
  ... on InvalidInput {
    messageTh
    messageEn
    fields {
      field
      th
      en
    }
  }
}
    `, {"fragmentName":"SignInOutcome"}) as unknown as TypedDocumentString<SignInOutcomeFragment, unknown>;
export const CentresDocument = new TypedDocumentString(`
    query Centres($where: CentreFilter, $orderBy: [CentreOrder!], $first: Int, $offset: Int, $round: String!) {
  centres(where: $where, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    nodes {
      id
      kind
      name
      updatedAt
      recordedBy
      onBehalf
      lao {
        id
        code
        fullNameTh
      }
      slot {
        id
        labelTh
        district {
          id
          nameTh
          nameEn
        }
      }
      province {
        id
        code
        nameTh
        nameEn
      }
      phones {
        number
        extension
        kind
      }
      signInstallation {
        id
        status
      }
      obligations(round: $round) {
        id
        item
        state
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CentresQuery, CentresQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($round: String!, $kind: CentreKind!, $item: Item, $by: GroupBy!, $within: Within, $asOf: DateTime, $atDue: Boolean) {
  assistance: completeness(
    round: $round
    kind: ASSISTANCE
    item: BASIC
    groupBy: COUNTRY
    within: $within
    asOf: $asOf
    atDue: $atDue
  ) {
    ...Measure
  }
  assistanceSign: completeness(
    round: $round
    kind: ASSISTANCE
    item: SIGN
    groupBy: COUNTRY
    within: $within
    asOf: $asOf
    atDue: $atDue
  ) {
    ...Measure
  }
  assistanceBoth: completeness(
    round: $round
    kind: ASSISTANCE
    groupBy: COUNTRY
    within: $within
    asOf: $asOf
    atDue: $atDue
  ) {
    ...Measure
  }
  joint: completeness(
    round: $round
    kind: JOINT
    item: BASIC
    groupBy: COUNTRY
    within: $within
    asOf: $asOf
    atDue: $atDue
  ) {
    ...Measure
  }
  jointSign: completeness(
    round: $round
    kind: JOINT
    item: SIGN
    groupBy: COUNTRY
    within: $within
    asOf: $asOf
    atDue: $atDue
  ) {
    ...Measure
  }
  jointBoth: completeness(
    round: $round
    kind: JOINT
    groupBy: COUNTRY
    within: $within
    asOf: $asOf
    atDue: $atDue
  ) {
    ...Measure
  }
  rows: completeness(
    round: $round
    kind: $kind
    item: $item
    groupBy: $by
    within: $within
    asOf: $asOf
    atDue: $atDue
  ) {
    ...Measure
    province {
      id
      code
      nameTh
      nameEn
      region {
        code
        nameTh
        nameEn
      }
    }
    district {
      id
      code
      nameTh
      nameEn
    }
    lao {
      id
      code
      fullNameTh
    }
    laoType
    rule {
      id
    }
  }
  signs: completeness(
    round: $round
    kind: $kind
    item: SIGN
    groupBy: $by
    within: $within
    asOf: $asOf
    atDue: $atDue
  ) {
    key
    expected
    installed
    notInstalled
    installedPercent
  }
}
    fragment Measure on Completeness {
  key
  labelTh
  labelEn
  kind
  item
  asOf
  expected
  notRecorded
  incomplete
  completeWithErrors
  correct
  unknown
  recorded
  complete
  recordedPercent
  completePercent
  correctPercent
  expectedAtDue
  onTime
  late
  overdue
  notYetDue
  onTimePercent
  overduePercent
  exempt
  notApplicable
  installed
  notInstalled
  signs
  installedPercent
  installedOfRecordedPercent
  regressed
  lastChangedAt
}`) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const DistrictsDocument = new TypedDocumentString(`
    query Districts($province: String!) {
  districts(where: {province: $province}, first: 100) {
    nodes {
      id
      code
      nameTh
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<DistrictsQuery, DistrictsQueryVariables>;
export const LaosDocument = new TypedDocumentString(`
    query Laos($where: LaoFilter, $orderBy: [LaoOrder!], $first: Int, $offset: Int, $round: String!) {
  laos(where: $where, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    nodes {
      id
      code
      type
      nameTh
      fullNameTh
      endedOn
      province {
        id
        code
        nameTh
        nameEn
      }
      district {
        id
        code
        nameTh
        nameEn
      }
      assistanceCentre {
        id
        updatedAt
      }
      obligations(round: $round) {
        id
        item
        state
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LaosQuery, LaosQueryVariables>;
export const ObligationsDocument = new TypedDocumentString(`
    query Obligations($round: String!, $where: ObligationFilter, $asOf: DateTime, $atDue: Boolean, $orderBy: [ObligationOrder!], $first: Int, $offset: Int) {
  obligations(
    round: $round
    where: $where
    asOf: $asOf
    atDue: $atDue
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      id
      kind
      item
      laoType
      state
      timeliness
      isNew
      regressed
      signStatus
      lastRecordedAt
      recordedBy
      deepLink
      expectation
      lao {
        id
        code
        fullNameTh
      }
      slot {
        id
        labelTh
      }
      province {
        id
        code
        nameTh
        nameEn
      }
      district {
        id
        code
        nameTh
        nameEn
      }
      missing {
        id
        field
        askTh
        askEn
        fixTh
        fixEn
      }
      errors {
        id
        field
        askTh
        askEn
        fixTh
        fixEn
      }
      queries {
        id
        field
        askTh
        askEn
        fixTh
        fixEn
      }
      centre {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ObligationsQuery, ObligationsQueryVariables>;
export const ShellDocument = new TypedDocumentString(`
    query Shell {
  viewer {
    id
    name
    roles
    duty
    grants {
      role
      province {
        id
        code
        nameTh
        nameEn
      }
      district {
        id
        code
        nameTh
        nameEn
      }
      lao {
        id
        code
        fullNameTh
      }
    }
  }
  rounds {
    id
    code
    nameTh
    nameEn
    letterReference
    opensAt
    dueAt
    closesAt
    openedAt
  }
  provinces {
    id
    code
    nameTh
    nameEn
    inScope
    region {
      code
      nameTh
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<ShellQuery, ShellQueryVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  viewer {
    id
    duty
  }
}
    `) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($login: String!, $password: String!) {
  signIn(login: $login, password: $password) {
    ...SignInOutcome
  }
}
    fragment SignInOutcome on SignInPayload {
  __typename
  ... on SignedIn {
    viewer {
      id
      duty
    }
  }
  ... on SignInRefused {
    reason
    messageTh
    messageEn
  }
  ... on SignInWait {
    seconds
  }
  ... on InvalidInput {
    messageTh
    messageEn
    fields {
      field
      th
      en
    }
  }
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const VerifySecondFactorDocument = new TypedDocumentString(`
    mutation VerifySecondFactor($code: String!) {
  verifySecondFactor(code: $code) {
    ...SignInOutcome
  }
}
    fragment SignInOutcome on SignInPayload {
  __typename
  ... on SignedIn {
    viewer {
      id
      duty
    }
  }
  ... on SignInRefused {
    reason
    messageTh
    messageEn
  }
  ... on SignInWait {
    seconds
  }
  ... on InvalidInput {
    messageTh
    messageEn
    fields {
      field
      th
      en
    }
  }
}`) as unknown as TypedDocumentString<VerifySecondFactorMutation, VerifySecondFactorMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($current: String!, $password: String!) {
  changePassword(current: $current, password: $password) {
    ...SignInOutcome
  }
}
    fragment SignInOutcome on SignInPayload {
  __typename
  ... on SignedIn {
    viewer {
      id
      duty
    }
  }
  ... on SignInRefused {
    reason
    messageTh
    messageEn
  }
  ... on SignInWait {
    seconds
  }
  ... on InvalidInput {
    messageTh
    messageEn
    fields {
      field
      th
      en
    }
  }
}`) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const RedeemCodeDocument = new TypedDocumentString(`
    mutation RedeemCode($login: String!, $code: String!, $password: String!) {
  redeemCode(login: $login, code: $code, password: $password) {
    ...SignInOutcome
  }
}
    fragment SignInOutcome on SignInPayload {
  __typename
  ... on SignedIn {
    viewer {
      id
      duty
    }
  }
  ... on SignInRefused {
    reason
    messageTh
    messageEn
  }
  ... on SignInWait {
    seconds
  }
  ... on InvalidInput {
    messageTh
    messageEn
    fields {
      field
      th
      en
    }
  }
}`) as unknown as TypedDocumentString<RedeemCodeMutation, RedeemCodeMutationVariables>;
export const StartSecondFactorDocument = new TypedDocumentString(`
    mutation StartSecondFactor($password: String!) {
  startSecondFactor(password: $password) {
    secret
    uri
    userErrors {
      th
      en
    }
  }
}
    `) as unknown as TypedDocumentString<StartSecondFactorMutation, StartSecondFactorMutationVariables>;
export const ConfirmSecondFactorDocument = new TypedDocumentString(`
    mutation ConfirmSecondFactor($code: String!) {
  confirmSecondFactor(code: $code) {
    recoveryCodes
    userErrors {
      th
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;