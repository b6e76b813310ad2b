/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How much of a field somebody may know (ระดับการเห็นข้อมูล), from nothing to everything. */
export type AccessLevel =
  /** Nothing. */
  | 'HIDDEN'
  /** A mask of it, such as 08x-xxx-xx70. */
  | 'MASKED'
  /** Whether it is filled. */
  | 'PRESENCE'
  /** The value. */
  | 'VALUE';

/** Which accounts; conditions side by side must all hold. */
export type AccountFilter = {
  /** All of these hold. */
  and?: Array<AccountFilter> | null | undefined;
  /** Code or id of the LAO it holds a role for. */
  lao?: string | null | undefined;
  /** This does not hold. */
  not?: AccountFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<AccountFilter> | null | undefined;
  /** Code or id: holds a role in it or inside it. */
  province?: string | null | undefined;
  /** Holds one of these roles. */
  role?: Array<AccountRole> | null | undefined;
  /** Part of the login or the name. */
  search?: string | null | undefined;
  /** One of these. */
  status?: Array<AccountStatus> | null | undefined;
};

export type AccountOrder = {
  direction?: SortDirection;
  field: AccountOrderField;
};

/** What accounts are sorted by. */
export type AccountOrderField =
  | 'LAST_SIGN_IN'
  | 'LOGIN'
  | 'NAME'
  | 'STATUS';

/** A role a person can be given; partners use tokens. */
export type AccountRole =
  | 'DISTRICT_OFFICER'
  | 'DLA_ADMIN'
  | 'DLA_ANALYST'
  | 'DLA_EDITOR'
  | 'LAO_STAFF'
  | 'PROVINCE_OFFICER';

export type AccountStatus =
  /** ใช้งานได้ */
  | 'ACTIVE'
  /** เชิญแล้ว ยังไม่ได้ตั้งรหัสผ่าน */
  | 'INVITED'
  /** ล็อกเพราะบัญชีอาจถูกผู้อื่นใช้ */
  | 'LOCKED'
  /** ระงับสิทธิ */
  | 'SUSPENDED';

/** One more place of a district where a joint centre is expected. */
export type AddJointSlotInput = {
  /** First day, as people write dates; left out: today. */
  activeFrom?: string | null | undefined;
  /** Code or global id. */
  district: string;
  /** Number of the document. */
  documentNumber: string;
  /** Tells it apart from the others of the district. */
  labelTh: string;
};

/** A new name, type, code or seat district; a field left out stays as it is. */
export type AmendLaoInput = {
  /** The values that were read, of the fields sent: a conflict then lists only what somebody else changed. */
  base?: LaoFieldsInput | null | undefined;
  code?: string | null | undefined;
  /** Code or global id of its seat district. */
  district?: string | null | undefined;
  /** Number of the announcement or letter. */
  documentNumber: string;
  /** The day from which it holds. As people write it: 24/03/2566, 24 มีนาคม 2566, 2023-03-24; not to come. */
  effectiveOn: string;
  id: string | number;
  /** If somebody else changed the LAO meanwhile and none of these fields (by `base`), keep both edits instead of answering with a conflict. */
  merge?: boolean | null | undefined;
  /** Without its type. */
  nameTh?: string | null | undefined;
  /** Only try it and count; nothing is changed. */
  preview?: boolean | null | undefined;
  /** What else is to be said of it. */
  reason?: string | null | undefined;
  type?: LaoType | null | undefined;
  /** The version that was read. */
  version: number;
};

/** The answer of a province that it has no joint centre at a place. */
export type AnswerNoneInput = {
  /** Because …; nothing takes the answer back. */
  because?: string | null | undefined;
  /** Number of the document, if there is one. */
  documentNumber?: string | null | undefined;
  /** The place in the roster. */
  id: string | number;
  /** The version that was read. */
  version: number;
};

/** The photos of a sign in the order wanted. */
export type ArrangePhotosInput = {
  /** All photos that the sign has. */
  photos: Array<PhotoVersionInput>;
  /** Why; the Department's people must say. */
  reason?: string | null | undefined;
  signId: string | number;
};

/** What people said of the record as it stands now; it rewrites neither state nor timeliness. */
export type Assurance =
  /** แก้ไขหลังตรวจสอบ: a substantive field differs from what was verified. */
  | 'CHANGED_SINCE'
  /** ยืนยันแล้ว: by whoever records it. */
  | 'CONFIRMED'
  /** ยังไม่ยืนยัน */
  | 'NONE'
  /** ส่งคืนให้แก้ไข: an error stands on the named field. */
  | 'RETURNED'
  /** ตรวจสอบแล้ว: by another person. */
  | 'VERIFIED';

export type AssuranceActKind =
  | 'CONFIRMED'
  | 'RETURNED'
  | 'VERIFIED';

/** An uploaded PDF that becomes the file of the establishing order of a centre. It adds and overwrites nothing, so it names no version; sent again it answers the same document. */
export type AttachOrderDocumentInput = {
  centreId: string | number;
  /** Its name on the sender’s machine; folders are left out. */
  fileName: string;
  /** Why; the Department's people must say. */
  reason?: string | null | undefined;
  /** SHA-256 of the uploaded file, 64 hex digits (see /files/uploads). */
  upload: string;
};

/** An uploaded picture that becomes a photo of a sign. It adds to the sign and overwrites nothing, so it names no version; sent again it answers the same photo. */
export type AttachPhotoInput = {
  /** Caption, at most 300 characters. */
  caption?: string | null | undefined;
  /** Why; the Department's people must say. */
  reason?: string | null | undefined;
  signId: string | number;
  /** SHA-256 of the uploaded file, 64 hex digits (see /files/uploads). */
  upload: string;
};

/** Fields of a centre. A field left out stays as it is; null, empty text and placeholders ("-", "ไม่มี") clear it. */
export type CentreFieldsInput = {
  addressNo?: string | null | undefined;
  /** All fields ticked "there is none" (ไม่มี), of fax, email, website, line, facebook, hotline. Ticking clears the value; a value unticks. */
  confirmedNone?: Array<string> | null | undefined;
  /** Code or id of a district of the same province. */
  district?: string | null | undefined;
  email?: string | null | undefined;
  /** As people write it: 24/03/2566, 24 มีนาคม 2566, 2023-03-24. */
  establishedOn?: string | null | undefined;
  facebook?: string | null | undefined;
  /** As people write it: 0 2241 9000 ต่อ 2312; 042-870026-7. */
  fax?: string | null | undefined;
  helpFields?: Array<string> | null | undefined;
  /** JOINT: code or id of the LAO at which it stands. */
  hostLao?: string | null | undefined;
  /** JOINT: where it stands, if not at an LAO. */
  hostPlace?: string | null | undefined;
  /** As people write it: 0 2241 9000 ต่อ 2312; 042-870026-7. */
  hotline?: string | null | undefined;
  lat?: string | number | null | undefined;
  line?: string | null | undefined;
  lon?: string | number | null | undefined;
  /** JOINT: every LAO it serves now; membership of one left out ends today. */
  members?: Array<CentreMemberInput> | null | undefined;
  moo?: string | null | undefined;
  name?: string | null | undefined;
  openingHours?: string | null | undefined;
  /** As people write it: 24/03/2566, 24 มีนาคม 2566, 2023-03-24. */
  orderDate?: string | null | undefined;
  orderNumber?: string | null | undefined;
  /** Everybody of the centre, in the order of display; who is left out no longer belongs to it. */
  people?: Array<CentrePersonInput> | null | undefined;
  /** One text or several, several numbers in each. As people write it: 0 2241 9000 ต่อ 2312; 042-870026-7. */
  phones?: Array<string> | null | undefined;
  postcode?: string | null | undefined;
  remarks?: string | null | undefined;
  road?: string | null | undefined;
  subdistrict?: string | null | undefined;
  website?: string | null | undefined;
};

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
  /** Its standing sign is one of these. */
  signInstallation?: SignInstallationFilter | null | undefined;
  /** Recorded after this instant. */
  updatedAfter?: string | null | undefined;
};

/** The two kinds of centre; they are never added together. */
export type CentreKind =
  /** An LAO's own assistance centre (ศูนย์ช่วยเหลือประชาชนของ อปท.). */
  | 'ASSISTANCE'
  /** A joint operation centre (ศูนย์ปฏิบัติการร่วมฯ, สถานที่กลาง), recorded by the province. */
  | 'JOINT';

/** An LAO that a joint centre serves. */
export type CentreMemberInput = {
  /** First day, as people write dates; empty: from the beginning. */
  from?: string | null | undefined;
  /** Code or id of the LAO. */
  lao: string;
  /** First day it is no longer a member. */
  to?: string | null | undefined;
};

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

/** Somebody of a centre. A field left out stays as it is, null clears it. */
export type CentrePersonInput = {
  duty?: string | null | undefined;
  email?: string | null | undefined;
  /** Left out for somebody new. */
  id?: string | number | null | undefined;
  jobTitle?: string | null | undefined;
  line?: string | null | undefined;
  mobile?: string | null | undefined;
  name?: string | null | undefined;
  /** As people write it: 0 2241 9000 ต่อ 2312. */
  officePhone?: string | null | undefined;
  role: PersonRole;
};

/** A place where no joint centre is expected any more. */
export type CloseJointSlotInput = {
  /** Number of the document. */
  documentNumber: string;
  /** First day it is not, as people write dates; left out: today. */
  endedOn?: string | null | undefined;
  id: string | number;
  /** The version that was read. */
  version: number;
};

/** Records of one unit, each as it was seen. */
export type ConfirmRecordsInput = {
  /** At most 10. */
  records: Array<SeenRecordInput>;
};

export type ContactOutcome =
  /** Will record by a day (รับว่าจะบันทึก). */
  | 'PROMISED'
  /** Spoken to (ติดต่อแล้ว). */
  | 'REACHED'
  /** Nobody could be reached (ติดต่อไม่ได้). */
  | 'UNREACHABLE';

/** An edit of a legal basis: the version it was read at, and the fields to change. */
export type CorrectLegalReferenceInput = {
  /** The values that were read, of the fields sent: a conflict then lists only what somebody else changed. */
  base?: LegalReferenceFieldsInput | null | undefined;
  /** Null: both kinds. */
  centreKind?: CentreKind | null | undefined;
  /** Section or clause (ข้อ). */
  clause?: string | null | undefined;
  /** First day in force, as people write dates. */
  from?: string | null | undefined;
  id: string | number;
  /** Its date, as people write dates. */
  issuedOn?: string | null | undefined;
  /** Must be given where it is new. */
  kind?: LegalReferenceKind | null | undefined;
  /** If somebody else changed the record meanwhile and none of these fields (by `base`), keep both edits instead of answering with a conflict. */
  merge?: boolean | null | undefined;
  number?: string | null | undefined;
  /** Why. */
  reason?: string | null | undefined;
  /** Must be given where it is new. */
  titleTh?: string | null | undefined;
  /** First day no longer in force, as people write dates. */
  to?: string | null | undefined;
  /** Where it can be read. */
  url?: string | null | undefined;
  /** The version that was read. */
  version: number;
};

/** A centre recorded for the first time: name its LAO (ASSISTANCE) or its place in the roster (JOINT). */
export type CreateCentreInput = {
  addressNo?: string | null | undefined;
  /** All fields ticked "there is none" (ไม่มี), of fax, email, website, line, facebook, hotline. Ticking clears the value; a value unticks. */
  confirmedNone?: Array<string> | null | undefined;
  /** Code or id of a district of the same province. */
  district?: string | null | undefined;
  email?: string | null | undefined;
  /** As people write it: 24/03/2566, 24 มีนาคม 2566, 2023-03-24. */
  establishedOn?: string | null | undefined;
  facebook?: string | null | undefined;
  /** As people write it: 0 2241 9000 ต่อ 2312; 042-870026-7. */
  fax?: string | null | undefined;
  helpFields?: Array<string> | null | undefined;
  /** JOINT: code or id of the LAO at which it stands. */
  hostLao?: string | null | undefined;
  /** JOINT: where it stands, if not at an LAO. */
  hostPlace?: string | null | undefined;
  /** As people write it: 0 2241 9000 ต่อ 2312; 042-870026-7. */
  hotline?: string | null | undefined;
  /** ASSISTANCE: code or id of the LAO. */
  lao?: string | null | undefined;
  lat?: string | number | null | undefined;
  line?: string | null | undefined;
  lon?: string | number | null | undefined;
  /** JOINT: every LAO it serves now; membership of one left out ends today. */
  members?: Array<CentreMemberInput> | null | undefined;
  moo?: string | null | undefined;
  name?: string | null | undefined;
  openingHours?: string | null | undefined;
  /** As people write it: 24/03/2566, 24 มีนาคม 2566, 2023-03-24. */
  orderDate?: string | null | undefined;
  orderNumber?: string | null | undefined;
  /** Everybody of the centre, in the order of display; who is left out no longer belongs to it. */
  people?: Array<CentrePersonInput> | null | undefined;
  /** One text or several, several numbers in each. As people write it: 0 2241 9000 ต่อ 2312; 042-870026-7. */
  phones?: Array<string> | null | undefined;
  postcode?: string | null | undefined;
  /** Why; the Department's people must say. */
  reason?: string | null | undefined;
  remarks?: string | null | undefined;
  road?: string | null | undefined;
  /** JOINT: id of the place in the roster. */
  slot?: string | number | null | undefined;
  subdistrict?: string | null | undefined;
  website?: string | null | undefined;
};

/** An LAO that came into being. */
export type CreateLaoInput = {
  code: string;
  /** Code or global id of its seat district. */
  district: string;
  /** Number of the announcement or letter. */
  documentNumber: string;
  /** The day from which it holds. As people write it: 24/03/2566, 24 มีนาคม 2566, 2023-03-24; not to come. */
  effectiveOn: string;
  /** Without its type. */
  nameTh: string;
  /** Only try it and count; nothing is changed. */
  preview?: boolean | null | undefined;
  /** What else is to be said of it. */
  reason?: string | null | undefined;
  type: LaoType;
};

export type CreatePartnerTokenInput = {
  /** Networks, CIDR; none: from anywhere. */
  addresses?: Array<string> | null | undefined;
  /** Cost units per clock hour; default 200,000. */
  budget?: number | null | undefined;
  /** At most two years ahead. */
  expiresAt: string;
  /** Who uses it. */
  name: string;
  /** What for. */
  purpose?: string | null | undefined;
  scopes: Array<TokenScope>;
};

/** A round that is not open yet. What a preset says need not be given; what is given stands over it. */
export type CreateRoundInput = {
  /** Default true. */
  allowsOnBehalf?: boolean | null | undefined;
  closesAt?: string | null | undefined;
  /** Small letters, digits and hyphens. */
  code?: string | null | undefined;
  /** Exclusive: "by 24 March 2023" is 2023-03-25T00:00:00+07:00. */
  dueAt?: string | null | undefined;
  letterReference?: string | null | undefined;
  nameEn?: string | null | undefined;
  nameTh?: string | null | undefined;
  opensAt?: string | null | undefined;
  preset?: RoundPreset | null | undefined;
  /** The rules it demands; nothing: every rule in force. */
  rules?: Array<string | number> | null | undefined;
  /** OFF (default), or ALL: somebody else verifies what is recorded. */
  verification?: string | null | undefined;
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

export type DeleteCentreInput = {
  id: string | number;
  /** Why; kept in the history. */
  reason: string;
  /** The version that was read. */
  version: number;
};

/** A round that is not open yet and shall not be; the history keeps it. */
export type DeleteRoundInput = {
  /** Code of the round. */
  code: string;
  /** Why; kept in the history. */
  reason: string;
  /** The version that was read. */
  version: number;
};

/** A new caption of a photo. */
export type DescribePhotoInput = {
  /** At most 300 characters; empty clears it. */
  caption?: string | null | undefined;
  id: string | number;
  /** Why; the Department's people must say. */
  reason?: string | null | undefined;
  version: number;
};

export type Direction =
  /** Counts now and did not then. */
  | 'GAINED'
  /** Counted then and does not now. */
  | 'LOST';

/** What the viewer must do before anything else. */
export type Duty =
  | 'CHANGE_PASSWORD'
  | 'SET_UP_SECOND_FACTOR';

/** LAOs that ended; several with one successor have merged. */
export type EndLaosInput = {
  /** Number of the announcement or letter. */
  documentNumber: string;
  /** The day from which it holds. As people write it: 24/03/2566, 24 มีนาคม 2566, 2023-03-24; not to come. */
  effectiveOn: string;
  /** At most 20. */
  laos: Array<string | number>;
  /** Only try it and count; nothing is changed. */
  preview?: boolean | null | undefined;
  /** What else is to be said of it. */
  reason?: string | null | undefined;
  /** The LAO that took them over. */
  successor?: string | number | null | undefined;
};

/** Units that need not record, with the document that says so. */
export type ExemptInput = {
  /** Who decided; left out: the caller. */
  approvedBy?: string | null | undefined;
  /** Number of the document by which it was decided. */
  documentNumber: string;
  /** Left out: from now on. */
  from?: string | null | undefined;
  item?: Item | null | undefined;
  kind?: CentreKind | null | undefined;
  /** Code or global id of an LAO. */
  lao?: string | null | undefined;
  /** Rows of a list, at most 500, in place of a province or one unit. */
  obligations?: Array<string | number> | null | undefined;
  /** Only count what would change; nothing is changed. */
  preview?: boolean | null | undefined;
  /** Code or global id of a province. */
  province?: string | null | undefined;
  reason: string;
  /** Code of the round. */
  round: string;
  /** Global id of a place in the roster. */
  slot?: string | number | null | undefined;
  /** Exclusive; left out: for good. */
  to?: string | null | undefined;
};

export type Expectation =
  /** Released by a decision with a document number. */
  | 'EXEMPT'
  /** Owed; part of the denominator. */
  | 'EXPECTED'
  /** Nothing to owe: the unit has ended, or the answer was "none". */
  | 'NOT_APPLICABLE';

export type ExplainIssueInput = {
  /** Why the value is right all the same; nothing takes an explanation back. */
  explanation?: string | null | undefined;
  /** An open finding that asks to be fixed or explained. */
  issue: string | number;
  /** The version that was read. */
  version: number;
};

/** A later due date, granted before the one that stands. */
export type ExtendDueInput = {
  /** Who decided; left out: the caller. */
  approvedBy?: string | null | undefined;
  /** Number of the document by which it was decided. */
  documentNumber: string;
  /** Code or global id of an LAO. */
  lao?: string | null | undefined;
  /** Rows of a list, at most 500, in place of a province or one unit. */
  obligations?: Array<string | number> | null | undefined;
  /** Only count what would change; nothing is changed. */
  preview?: boolean | null | undefined;
  /** Code or global id of a province. */
  province?: string | null | undefined;
  /** Code of the round. */
  round: string;
  /** Global id of a place in the roster. */
  slot?: string | number | null | undefined;
  /** Exclusive: "by 31 March 2023" is 2023-04-01T00:00:00+07:00. */
  until: string;
};

/** A count of units; all but EXPECTED are part of it. */
export type Figure =
  | 'COMPLETE'
  | 'CORRECT'
  | 'EXPECTED'
  | 'INSTALLED'
  /** Expected, and not complete (ยังขาด). */
  | 'MISSING'
  | 'NOT_RECORDED'
  | 'RECORDED';

/** บทบาทและพื้นที่ */
export type GrantInput = {
  /** Global id of the province, district or LAO the role is for; none for the Department’s roles. */
  area?: string | number | null | undefined;
  role: AccountRole;
};

/** What one row of a completeness table stands for. */
export type GroupBy =
  | 'COUNTRY'
  | 'DISTRICT'
  | 'LAO'
  | 'LAO_TYPE'
  | 'PROVINCE'
  | 'REGION'
  | 'RULE';

export type InviteAccountInput = {
  grants: Array<GrantInput>;
  /** 2–64 characters: a–z, digits, . _ @ - */
  login: string;
  name: string;
};

export type Item =
  /** Basic data (ข้อมูลพื้นฐาน). */
  | 'BASIC'
  /** Sign-installation data (ข้อมูลการติดตั้งป้าย). */
  | 'SIGN';

/** Name, type, code and seat district of an LAO. */
export type LaoFieldsInput = {
  code?: string | null | undefined;
  /** Code or global id of its seat district. */
  district?: string | null | undefined;
  /** Without its type. */
  nameTh?: string | null | undefined;
  type?: LaoType | null | undefined;
};

/** Which LAOs; conditions side by side must all hold. */
export type LaoFilter = {
  /** All of these hold. */
  and?: Array<LaoFilter> | null | undefined;
  /** Its assistance centre is one of these. */
  assistanceCentre?: CentreFilter | null | undefined;
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

export type Lateness =
  /** เกินกำหนดมากกว่า 30 วัน */
  | 'BEYOND_30_DAYS'
  /** เกินกำหนด 1–7 วัน */
  | 'WITHIN_7_DAYS'
  /** เกินกำหนด 8–30 วัน */
  | 'WITHIN_30_DAYS';

/** A legal basis; a field left out stays as it is, null clears it. */
export type LegalReferenceFieldsInput = {
  /** Null: both kinds. */
  centreKind?: CentreKind | null | undefined;
  /** Section or clause (ข้อ). */
  clause?: string | null | undefined;
  /** First day in force, as people write dates. */
  from?: string | null | undefined;
  /** Its date, as people write dates. */
  issuedOn?: string | null | undefined;
  /** Must be given where it is new. */
  kind?: LegalReferenceKind | null | undefined;
  number?: string | null | undefined;
  /** Must be given where it is new. */
  titleTh?: string | null | undefined;
  /** First day no longer in force, as people write dates. */
  to?: string | null | undefined;
  /** Where it can be read. */
  url?: string | null | undefined;
};

/** What sort of document it is. */
export type LegalReferenceKind =
  /** Announcement (ประกาศ). */
  | 'ANNOUNCEMENT'
  /** Act (กฎหมาย). */
  | 'LAW'
  /** Circular (หนังสือเวียน). */
  | 'LETTER'
  /** Order (คำสั่ง). */
  | 'ORDER'
  /** Regulation (ระเบียบ). */
  | 'REGULATION';

/** Units that are exempt and must record again. */
export type LiftExemptionInput = {
  /** Who decided; left out: the caller. */
  approvedBy?: string | null | undefined;
  /** Number of the document by which it was decided. */
  documentNumber: string;
  item?: Item | null | undefined;
  kind?: CentreKind | null | undefined;
  /** Code or global id of an LAO. */
  lao?: string | null | undefined;
  /** Rows of a list, at most 500, in place of a province or one unit. */
  obligations?: Array<string | number> | null | undefined;
  /** Only count what would change; nothing is changed. */
  preview?: boolean | null | undefined;
  /** Code or global id of a province. */
  province?: string | null | undefined;
  reason: string;
  /** Code of the round. */
  round: string;
  /** Global id of a place in the roster. */
  slot?: string | number | null | undefined;
};

export type LockAgainInput = {
  unlock: string | number;
};

/** Rows that came into a figure, or left it, since an earlier moment. */
export type Moved = {
  /** The earlier moment. */
  asOf?: string | null | undefined;
  /** The earlier moment is the due instant. */
  atDue?: boolean | null | undefined;
  direction: Direction;
  figure: Figure;
};

export type NoteContactsInput = {
  /** The day on which to call again, in either era. */
  nextOn?: string | null | undefined;
  /** Obligations, at most 500; a unit with two of them is noted once. */
  obligations: Array<string | number>;
  outcome: ContactOutcome;
  /** At most 500 characters. */
  remark?: string | null | undefined;
};

/** Unless expectation is named, only what is expected. */
export type ObligationFilter = {
  and?: Array<ObligationFilter> | null | undefined;
  assurance?: Array<Assurance> | null | undefined;
  /** False: the rest, also what could not be evaluated. */
  complete?: boolean | null | undefined;
  /** What the latest note on calling says. */
  contact?: Array<ContactOutcome> | null | undefined;
  /** The latest note is the viewer's own. */
  contactByMe?: boolean | null | undefined;
  /** To be called again on this day or before. */
  contactDueBy?: string | null | undefined;
  /** Code or global id. */
  district?: string | null | undefined;
  /** By the effective due date. */
  effectiveTimeliness?: Array<Timeliness> | null | undefined;
  expectation?: Array<Expectation> | null | undefined;
  /** Expected at the due instant, whatever holds now. */
  expectedAtDue?: boolean | null | undefined;
  item?: Item | null | undefined;
  kind?: CentreKind | null | undefined;
  /** Code or global id. */
  lao?: string | null | undefined;
  laoType?: LaoType | null | undefined;
  /** Late, and by so many days. */
  lateness?: Array<Lateness> | null | undefined;
  /** What changed since an earlier moment; name every expectation for what is no longer owed. */
  moved?: Moved | null | undefined;
  not?: ObligationFilter | null | undefined;
  /** Exactly so many points are open: missing, to be fixed or to be explained. */
  openPoints?: number | null | undefined;
  or?: Array<ObligationFilter> | null | undefined;
  /** Code or global id. */
  province?: string | null | undefined;
  /** Units that stand at province level: PAOs. */
  provinceLevel?: boolean | null | undefined;
  /** False: the rest, also what could not be evaluated. */
  recorded?: boolean | null | undefined;
  region?: string | null | undefined;
  regressed?: boolean | null | undefined;
  /** Id of a rule: its field is missing or wrong, or its advice is not followed. */
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
  | 'DISTRICT'
  | 'ITEM'
  | 'LAST_RECORDED'
  | 'MISSING_COUNT'
  | 'NAME'
  | 'PROVINCE'
  | 'STATE';

export type OpenRoundInput = {
  /** Code of the round. */
  code: string;
  /** Only count what would be owed, and open nothing. */
  preview?: boolean | null | undefined;
};

export type PartnerTokenFilter = {
  /** Neither revoked nor expired, or the other way round. */
  active?: boolean | null | undefined;
  and?: Array<PartnerTokenFilter> | null | undefined;
  not?: PartnerTokenFilter | null | undefined;
  or?: Array<PartnerTokenFilter> | null | undefined;
};

export type PartnerTokenOrder = {
  direction?: SortDirection;
  field: PartnerTokenOrderField;
};

export type PartnerTokenOrderField =
  | 'EXPIRES'
  | 'LATEST'
  | 'NAME';

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

/** One photo and the version of it that was read. */
export type PhotoVersionInput = {
  id: string | number;
  version: number;
};

/** A legal basis that is not in the register yet. */
export type RecordLegalReferenceInput = {
  /** Null: both kinds. */
  centreKind?: CentreKind | null | undefined;
  /** Section or clause (ข้อ). */
  clause?: string | null | undefined;
  /** First day in force, as people write dates. */
  from?: string | null | undefined;
  /** Its date, as people write dates. */
  issuedOn?: string | null | undefined;
  /** Must be given where it is new. */
  kind?: LegalReferenceKind | null | undefined;
  number?: string | null | undefined;
  /** What the entry rests on. */
  reason?: string | null | undefined;
  /** Must be given where it is new. */
  titleTh?: string | null | undefined;
  /** First day no longer in force, as people write dates. */
  to?: string | null | undefined;
  /** Where it can be read. */
  url?: string | null | undefined;
};

/** A sign recorded for the first time, at a centre that has none standing. */
export type RecordSignInput = {
  centreId: string | number;
  /** As people write it: 24/03/2566, 24 มีนาคม 2566, 2023-03-24. */
  installedOn?: string | null | undefined;
  material?: string | null | undefined;
  /** As people write it: 24/03/2566, 24 มีนาคม 2566, 2023-03-24. */
  plannedOn?: string | null | undefined;
  position?: SignPosition | null | undefined;
  positionOther?: string | null | undefined;
  /** Why; the Department's people must say. */
  reason?: string | null | undefined;
  reasonNotInstalled?: string | null | undefined;
  remarks?: string | null | undefined;
  size?: string | null | undefined;
  status?: SignStatus | null | undefined;
  wording?: string | null | undefined;
};

/** A file of an order that is taken away; the history keeps that it was there. */
export type RemoveOrderDocumentInput = {
  id: string | number;
  /** Why; the Department's people must say. */
  reason?: string | null | undefined;
  /** The version that was read. */
  version: number;
};

/** A photo that is taken away; the history keeps it. */
export type RemovePhotoInput = {
  id: string | number;
  /** Why; the Department's people must say. */
  reason?: string | null | undefined;
  version: number;
};

/** A sign that was taken down and not replaced; it is kept as history. */
export type RemoveSignInput = {
  id: string | number;
  /** Why; kept in the history. */
  reason: string;
  /** The day it was taken down, as people write dates; left out: today. */
  removedOn?: string | null | undefined;
  /** The version that was read. */
  version: number;
};

/** A closed place where a joint centre is expected after all. */
export type ReopenJointSlotInput = {
  /** Number of the document. */
  documentNumber: string;
  id: string | number;
  /** The version that was read. */
  version: number;
};

/** A new sign in the place of a standing one, which is kept as history. */
export type ReplaceSignInput = {
  /** The sign that is replaced. */
  id: string | number;
  /** As people write it: 24/03/2566, 24 มีนาคม 2566, 2023-03-24. */
  installedOn?: string | null | undefined;
  material?: string | null | undefined;
  /** As people write it: 24/03/2566, 24 มีนาคม 2566, 2023-03-24. */
  plannedOn?: string | null | undefined;
  position?: SignPosition | null | undefined;
  positionOther?: string | null | undefined;
  /** Why; the Department's people must say. */
  reason?: string | null | undefined;
  reasonNotInstalled?: string | null | undefined;
  remarks?: string | null | undefined;
  /** The day it was taken down, as people write dates; left out: today. */
  removedOn?: string | null | undefined;
  size?: string | null | undefined;
  status?: SignStatus | null | undefined;
  /** The version of it that was read. */
  version: number;
  wording?: string | null | undefined;
};

export type RestoreCentreInput = {
  /** A centre that was deleted. */
  id: string | number;
  /** Why; kept in the history. */
  reason: string;
};

/** Values that a change of the history replaced, to be put back. */
export type RestoreFieldsInput = {
  /** The change, of a centre, somebody of it, or a sign. */
  change: string | number;
  /** Which of its fields, as the history names them. */
  fields: Array<string>;
  /** Why; the Department's people must say. */
  reason?: string | null | undefined;
  /** The version of the record that was read; of the centre for its people. */
  version: number;
};

/** An LAO whose end was entered by mistake. */
export type ResumeLaoInput = {
  /** Number of the announcement or letter. */
  documentNumber: string;
  id: string | number;
  /** Only try it and count; nothing is changed. */
  preview?: boolean | null | undefined;
  /** What else is to be said of it. */
  reason?: string | null | undefined;
  /** The version that was read. */
  version: number;
};

export type ReturnRecordInput = {
  /** The field that must be corrected, as the API names it. */
  field: string;
  obligation: string | number;
  /** What is wrong with it; whoever records it reads this. */
  reason: string;
  /** `recordDigest` of what was seen: who saw something older is told so. */
  seen: string;
};

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

/** What of a round may be changed, its days and rules until it is open. A field left out stays as it is. */
export type RoundChangesInput = {
  allowsOnBehalf?: boolean | null | undefined;
  /** From then on records are held fast and need an unlock; null opens the round again. */
  closesAt?: string | null | undefined;
  /** Exclusive; only until it is open, later is an extension. */
  dueAt?: string | null | undefined;
  letterReference?: string | null | undefined;
  nameEn?: string | null | undefined;
  nameTh?: string | null | undefined;
  /** Only until it is open. */
  opensAt?: string | null | undefined;
  /** All the rules it demands; only until it is open. */
  rules?: Array<string | number> | null | undefined;
  /** OFF or ALL. */
  verification?: string | null | undefined;
};

/** A round the product brings along. */
export type RoundPreset =
  /** The letter of February 2566 (มท 0810.7/ว), due by 24 March 2566. */
  | 'LETTER_2566';

export type SaveViewInput = {
  /** Parameters of the address, at most 2,000 characters. */
  address: string;
  audience: ViewAudience;
  /** Columns shown; none: the usual ones. */
  columns?: Array<string> | null | undefined;
  /** At most 80 characters. */
  name: string;
  screen: SavedScreen;
};

/** A screen of the console. */
export type SavedScreen =
  | 'CENTRES'
  | 'FOLLOW_UP'
  | 'LAOS'
  | 'MAP'
  | 'MATRIX'
  | 'OBLIGATIONS'
  | 'OVERVIEW'
  | 'PEOPLE'
  | 'SIGNS'
  | 'UNITS';

/** What is said of a record, by somebody who has seen it. */
export type SeenRecordInput = {
  obligation: string | number;
  /** `recordDigest` of what was seen: who saw something older is told so. */
  seen: string;
};

export type Severity =
  /** Must be fixed (ต้องแก้ไข). */
  | 'ERROR'
  /** Advice; blocks nobody (คำแนะนำ). */
  | 'INFO'
  /** Must be fixed or explained (ต้องแก้ไขหรือชี้แจง). */
  | 'QUERY';

/** One physical sign that stands for two centres. */
export type ShareSignInput = {
  /** The sign as recorded at one centre. */
  id: string | number;
  /** Why; the Department's people must say. */
  reason?: string | null | undefined;
  /** The version of it that was read. */
  version: number;
  /** The sign as recorded at the other centre. */
  with: string | number;
};

/** Fields of a sign. A field left out stays as it is; null, empty text and placeholders ("-", "ไม่มี") clear it. */
export type SignFieldsInput = {
  /** As people write it: 24/03/2566, 24 มีนาคม 2566, 2023-03-24. */
  installedOn?: string | null | undefined;
  material?: string | null | undefined;
  /** As people write it: 24/03/2566, 24 มีนาคม 2566, 2023-03-24. */
  plannedOn?: string | null | undefined;
  position?: SignPosition | null | undefined;
  positionOther?: string | null | undefined;
  reasonNotInstalled?: string | null | undefined;
  remarks?: string | null | undefined;
  size?: string | null | undefined;
  status?: SignStatus | null | undefined;
  wording?: string | null | undefined;
};

export type SignInEventFilter = {
  account?: string | number | null | undefined;
  and?: Array<SignInEventFilter> | null | undefined;
  not?: SignInEventFilter | null | undefined;
  or?: Array<SignInEventFilter> | null | undefined;
  /** One of these. */
  outcome?: Array<SignInOutcome> | null | undefined;
};

export type SignInOutcome =
  | 'BAD_STATE'
  | 'BAD_TOKEN'
  | 'EXPIRED'
  | 'INVITED'
  | 'LOCKED'
  | 'NO_MAPPING'
  | 'REFUSED_BY_PROVIDER'
  | 'SUCCESS'
  | 'SUSPENDED'
  | 'THROTTLED'
  | 'UNKNOWN_ACCOUNT'
  | 'WRONG_CODE'
  | 'WRONG_PASSWORD';

export type SignInRefusal =
  /** Too long ago since the password: begin again. */
  | 'EXPIRED'
  | 'INVITED'
  | 'LOCKED'
  | 'SUSPENDED'
  /** Login, password or code is wrong; which of them is not said. */
  | 'WRONG';

export type SignInStep =
  | 'CODE'
  | 'CONFIRM'
  | 'OIDC'
  | 'PASSWORD'
  | 'PASSWORD_CHANGE'
  | 'RECOVERY_CODES'
  | 'SECOND_FACTOR'
  | 'SIGN_OUT';

/** Which signs; conditions side by side must all hold. */
export type SignInstallationFilter = {
  /** All of these hold. */
  and?: Array<SignInstallationFilter> | null | undefined;
  /** Its centre is one of these. */
  centre?: CentreFilter | null | undefined;
  /** This does not hold. */
  not?: SignInstallationFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<SignInstallationFilter> | null | undefined;
  position?: SignPosition | null | undefined;
  /** Standing ones (true) or former ones (false). Without it: standing ones. */
  standing?: boolean | null | undefined;
  status?: SignStatus | null | undefined;
};

export type SignInstallationOrder = {
  direction?: SortDirection;
  field: SignInstallationOrderField;
};

/** What signs are sorted by. */
export type SignInstallationOrderField =
  /** Date of installation (วันที่ติดตั้ง). */
  | 'INSTALLED_ON'
  /** Thai name of the province (จังหวัด). */
  | 'PROVINCE'
  /** When it was recorded last (บันทึกล่าสุด). */
  | 'UPDATED_AT';

/** Where the sign stands. */
export type SignPosition =
  /** On the front of the building (หน้าอาคารที่ทำการ). */
  | 'BUILDING_FRONT'
  /** Along the fence of the office (ริมรั้วที่ทำการ). */
  | 'FENCE'
  /** Elsewhere (อื่น ๆ), said in positionOther. */
  | 'OTHER';

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

/** Why a token was turned away. */
export type TokenRefusalReason =
  | 'EXPIRED'
  | 'FOREIGN_ADDRESS'
  | 'REVOKED'
  | 'UNKNOWN'
  | 'WRONG_SECRET';

/** What a partner token may read. */
export type TokenScope =
  /** Rounds, rules, figures, and what is owed in which state. */
  | 'COVERAGE'
  /** Public fields of centres and signs. */
  | 'RECORDS';

/** Unless expectation is named, only what is expected. */
export type UnitFilter = {
  and?: Array<UnitFilter> | null | undefined;
  /** False: the rest, also what could not be evaluated. */
  complete?: boolean | null | undefined;
  /** Code or global id. */
  district?: string | null | undefined;
  /** By the effective due date. */
  effectiveTimeliness?: Array<Timeliness> | null | undefined;
  expectation?: Array<Expectation> | null | undefined;
  /** Expected at the due instant, whatever holds now. */
  expectedAtDue?: boolean | null | undefined;
  kind?: CentreKind | null | undefined;
  /** Code or global id. */
  lao?: string | null | undefined;
  laoType?: LaoType | null | undefined;
  /** Late, and by so many days. */
  lateness?: Array<Lateness> | null | undefined;
  /** What changed since an earlier moment; name every expectation for what is no longer owed. */
  moved?: Moved | null | undefined;
  not?: UnitFilter | null | undefined;
  or?: Array<UnitFilter> | null | undefined;
  /** Code or global id. */
  province?: string | null | undefined;
  /** Units that stand at province level: PAOs. */
  provinceLevel?: boolean | null | undefined;
  /** False: the rest, also what could not be evaluated. */
  recorded?: boolean | null | undefined;
  region?: string | null | undefined;
  regressed?: boolean | null | undefined;
  /** Every word stands in the name, code, district or province. */
  search?: string | null | undefined;
  signStatus?: SignStatus | null | undefined;
  state?: Array<DataState> | null | undefined;
  timeliness?: Array<Timeliness> | null | undefined;
};

export type UnitOrder = {
  direction?: SortDirection | null | undefined;
  field: UnitOrderField;
};

export type UnitOrderField =
  | 'CODE'
  | 'NAME'
  | 'PROVINCE'
  | 'STATE';

/** One unit that may write again after its round has closed. */
export type UnlockInput = {
  /** Code or global id of an LAO. */
  lao?: string | null | undefined;
  /** Only count what would change; nothing is changed. */
  preview?: boolean | null | undefined;
  /** Code or global id of a province. */
  province?: string | null | undefined;
  reason: string;
  /** Code of the round. */
  round: string;
  /** Global id of a place in the roster. */
  slot?: string | number | null | undefined;
  /** Exclusive; the unit is locked again by itself. */
  until: string;
};

/** A sign that no longer stands for another centre, too. */
export type UnshareSignInput = {
  id: string | number;
  /** Why; the Department's people must say. */
  reason?: string | null | undefined;
  /** The version that was read. */
  version: number;
};

/** An edit of a centre: the version it was read at, and the fields to change. */
export type UpdateCentreInput = {
  addressNo?: string | null | undefined;
  /** The values that were read, of the fields sent: a conflict then lists only what somebody else changed. */
  base?: CentreFieldsInput | null | undefined;
  /** All fields ticked "there is none" (ไม่มี), of fax, email, website, line, facebook, hotline. Ticking clears the value; a value unticks. */
  confirmedNone?: Array<string> | null | undefined;
  /** Code or id of a district of the same province. */
  district?: string | null | undefined;
  email?: string | null | undefined;
  /** As people write it: 24/03/2566, 24 มีนาคม 2566, 2023-03-24. */
  establishedOn?: string | null | undefined;
  facebook?: string | null | undefined;
  /** As people write it: 0 2241 9000 ต่อ 2312; 042-870026-7. */
  fax?: string | null | undefined;
  helpFields?: Array<string> | null | undefined;
  /** JOINT: code or id of the LAO at which it stands. */
  hostLao?: string | null | undefined;
  /** JOINT: where it stands, if not at an LAO. */
  hostPlace?: string | null | undefined;
  /** As people write it: 0 2241 9000 ต่อ 2312; 042-870026-7. */
  hotline?: string | null | undefined;
  id: string | number;
  lat?: string | number | null | undefined;
  line?: string | null | undefined;
  lon?: string | number | null | undefined;
  /** JOINT: every LAO it serves now; membership of one left out ends today. */
  members?: Array<CentreMemberInput> | null | undefined;
  /** If somebody else changed the record meanwhile and none of these fields (by `base`), keep both edits instead of answering with a conflict. */
  merge?: boolean | null | undefined;
  moo?: string | null | undefined;
  name?: string | null | undefined;
  openingHours?: string | null | undefined;
  /** As people write it: 24/03/2566, 24 มีนาคม 2566, 2023-03-24. */
  orderDate?: string | null | undefined;
  orderNumber?: string | null | undefined;
  /** Everybody of the centre, in the order of display; who is left out no longer belongs to it. */
  people?: Array<CentrePersonInput> | null | undefined;
  /** One text or several, several numbers in each. As people write it: 0 2241 9000 ต่อ 2312; 042-870026-7. */
  phones?: Array<string> | null | undefined;
  postcode?: string | null | undefined;
  /** Why; the Department's people must say. */
  reason?: string | null | undefined;
  remarks?: string | null | undefined;
  road?: string | null | undefined;
  subdistrict?: string | null | undefined;
  /** The version that was read. */
  version: number;
  website?: string | null | undefined;
};

/** What is not sent stays as it is; the secret stays in any case. */
export type UpdatePartnerTokenInput = {
  /** Networks, CIDR; an empty list: from anywhere. */
  addresses?: Array<string> | null | undefined;
  /** Cost units per clock hour. */
  budget?: number | null | undefined;
  /** At most two years ahead. */
  expiresAt?: string | null | undefined;
  id: string | number;
  name?: string | null | undefined;
  /** Empty text: none. */
  purpose?: string | null | undefined;
  scopes?: Array<TokenScope> | null | undefined;
  /** The version the form began with. */
  version: number;
};

/** An edit of a round: the version it was read at, and the fields to change. */
export type UpdateRoundInput = {
  allowsOnBehalf?: boolean | null | undefined;
  /** The values that were read, of the fields sent: a conflict then lists only what somebody else changed. */
  base?: RoundChangesInput | null | undefined;
  /** From then on records are held fast and need an unlock; null opens the round again. */
  closesAt?: string | null | undefined;
  /** Code of the round. */
  code: string;
  /** Exclusive; only until it is open, later is an extension. */
  dueAt?: string | null | undefined;
  letterReference?: string | null | undefined;
  /** If somebody else changed the round meanwhile and none of these fields (by `base`), keep both edits instead of answering with a conflict. */
  merge?: boolean | null | undefined;
  nameEn?: string | null | undefined;
  nameTh?: string | null | undefined;
  /** Only until it is open. */
  opensAt?: string | null | undefined;
  /** Why; kept in the history. */
  reason?: string | null | undefined;
  /** All the rules it demands; only until it is open. */
  rules?: Array<string | number> | null | undefined;
  /** OFF or ALL. */
  verification?: string | null | undefined;
  /** The version that was read. */
  version: number;
};

/** What is left out stays as it is. */
export type UpdateSavedViewInput = {
  audience?: ViewAudience | null | undefined;
  id: string | number;
  name?: string | null | undefined;
  /** True: taken away; false: brought back. */
  removed?: boolean | null | undefined;
  /** The version the change is based on. */
  version: number;
};

/** An edit of a sign: the version it was read at, and the fields to change. */
export type UpdateSignInput = {
  /** The values that were read, of the fields sent: a conflict then lists only what somebody else changed. */
  base?: SignFieldsInput | null | undefined;
  id: string | number;
  /** As people write it: 24/03/2566, 24 มีนาคม 2566, 2023-03-24. */
  installedOn?: string | null | undefined;
  material?: string | null | undefined;
  /** If somebody else changed the record meanwhile and none of these fields (by `base`), keep both edits instead of answering with a conflict. */
  merge?: boolean | null | undefined;
  /** As people write it: 24/03/2566, 24 มีนาคม 2566, 2023-03-24. */
  plannedOn?: string | null | undefined;
  position?: SignPosition | null | undefined;
  positionOther?: string | null | undefined;
  /** Why; the Department's people must say. */
  reason?: string | null | undefined;
  reasonNotInstalled?: string | null | undefined;
  remarks?: string | null | undefined;
  size?: string | null | undefined;
  status?: SignStatus | null | undefined;
  /** The version that was read. */
  version: number;
  wording?: string | null | undefined;
};

/** Who finds a saved view. */
export type ViewAudience =
  /** Its owner. */
  | 'ME'
  /** Whoever has the same role in the same area. */
  | 'OFFICE'
  /** Whoever has the same role, anywhere. */
  | 'ROLE';

/** A later due date that was granted by mistake, as the ledger names it. */
export type WithdrawExtensionInput = {
  extension: string | number;
  /** Only count what would change; nothing is changed. */
  preview?: boolean | null | undefined;
  reason: string;
};

/** A legal basis that was entered by mistake; the history keeps it. */
export type WithdrawLegalReferenceInput = {
  id: string | number;
  /** Why. */
  reason: string;
  /** The version that was read. */
  version: number;
};

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

export type RoleAccessQueryVariables = Exact<{
  role: Role;
}>;


export type RoleAccessQuery = { roleAccess: { role: Role, queries: Array<string>, mutations: Array<string>, nouns: Array<{ noun: string, description: string | null, levels: Array<{ field: string, description: string | null, own: AccessLevel, elsewhere: AccessLevel }>, actions: Array<{ action: string, allowed: boolean, kinds: Array<CentreKind>, onBehalf: boolean, reasonRequired: boolean, writes: Array<string> }> }> } };

export type GrantWordsFragment = { id: string, role: Role, fromProvider: boolean, province: { id: string, nameTh: string, nameEn: string } | null, district: { id: string, nameTh: string, nameEn: string } | null, lao: { id: string, fullNameTh: string } | null };

export type AccountsQueryVariables = Exact<{
  where?: AccountFilter | null | undefined;
  orderBy?: Array<AccountOrder> | AccountOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type AccountsQuery = { accounts: { totalCount: number, nodes: Array<{ id: string, login: string, name: string, status: AccountStatus, secondFactorSince: string | null, lastSignInAt: string | null, grants: Array<{ id: string, role: Role, fromProvider: boolean, province: { id: string, nameTh: string, nameEn: string } | null, district: { id: string, nameTh: string, nameEn: string } | null, lao: { id: string, fullNameTh: string } | null }> }> } };

export type AccountQueryVariables = Exact<{
  id: string | number;
}>;


export type AccountQuery = { account: { id: string, login: string, name: string, status: AccountStatus, statusReason: string | null, hasPassword: boolean, mustChangePassword: boolean, passwordSetAt: string | null, secondFactorSince: string | null, lastSignInAt: string | null, lastSignInAddress: string | null, codeExpiresAt: string | null, createdAt: string, grants: Array<{ id: string, role: Role, fromProvider: boolean, province: { id: string, nameTh: string, nameEn: string } | null, district: { id: string, nameTh: string, nameEn: string } | null, lao: { id: string, fullNameTh: string } | null }>, sessions: Array<{ id: string, lastSeenAt: string, address: string | null, userAgent: string | null }>, signIns: { totalCount: number, nodes: Array<{ id: string, at: string, step: SignInStep, outcome: SignInOutcome, address: string | null, userAgent: string | null }> } } | null };

type AccountOutcome_AccountChanged_Fragment = { __typename: 'AccountChanged', account: { id: string }, handOver: { login: string, code: string, expiresAt: string } | null };

type AccountOutcome_Forbidden_Fragment = { __typename: 'Forbidden', messageTh: string, messageEn: string };

type AccountOutcome_InvalidInput_Fragment = { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> };

type AccountOutcome_NotFound_Fragment = { __typename: 'NotFound', messageTh: string, messageEn: string };

export type AccountOutcomeFragment =
  | AccountOutcome_AccountChanged_Fragment
  | AccountOutcome_Forbidden_Fragment
  | AccountOutcome_InvalidInput_Fragment
  | AccountOutcome_NotFound_Fragment
;

export type InviteAccountMutationVariables = Exact<{
  input: InviteAccountInput;
}>;


export type InviteAccountMutation = { inviteAccount:
    | { __typename: 'AccountChanged', account: { id: string }, handOver: { login: string, code: string, expiresAt: string } | null }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
   };

export type RenameAccountMutationVariables = Exact<{
  id: string | number;
  name: string;
}>;


export type RenameAccountMutation = { renameAccount:
    | { __typename: 'AccountChanged', account: { id: string }, handOver: { login: string, code: string, expiresAt: string } | null }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
   };

export type SuspendAccountMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type SuspendAccountMutation = { suspendAccount:
    | { __typename: 'AccountChanged', account: { id: string }, handOver: { login: string, code: string, expiresAt: string } | null }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
   };

export type LockAccountMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type LockAccountMutation = { lockAccount:
    | { __typename: 'AccountChanged', account: { id: string }, handOver: { login: string, code: string, expiresAt: string } | null }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
   };

export type UnlockAccountMutationVariables = Exact<{
  id: string | number;
}>;


export type UnlockAccountMutation = { unlockAccount:
    | { __typename: 'AccountChanged', account: { id: string }, handOver: { login: string, code: string, expiresAt: string } | null }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
   };

export type ResetAccountMutationVariables = Exact<{
  id: string | number;
}>;


export type ResetAccountMutation = { resetAccount:
    | { __typename: 'AccountChanged', account: { id: string }, handOver: { login: string, code: string, expiresAt: string } | null }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
   };

export type ResetSecondFactorMutationVariables = Exact<{
  id: string | number;
}>;


export type ResetSecondFactorMutation = { resetSecondFactor:
    | { __typename: 'AccountChanged', account: { id: string }, handOver: { login: string, code: string, expiresAt: string } | null }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
   };

export type GrantRoleMutationVariables = Exact<{
  id: string | number;
  grant: GrantInput;
}>;


export type GrantRoleMutation = { grantRole:
    | { __typename: 'AccountChanged', account: { id: string }, handOver: { login: string, code: string, expiresAt: string } | null }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
   };

export type RevokeGrantMutationVariables = Exact<{
  id: string | number;
  grant: string | number;
}>;


export type RevokeGrantMutation = { revokeGrant:
    | { __typename: 'AccountChanged', account: { id: string }, handOver: { login: string, code: string, expiresAt: string } | null }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
   };

export type EndSessionsOfAccountMutationVariables = Exact<{
  id: string | number;
}>;


export type EndSessionsOfAccountMutation = { endSessionsOfAccount:
    | { __typename: 'AccountChanged', account: { id: string }, handOver: { login: string, code: string, expiresAt: string } | null }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
   };

export type AuditSignInsQueryVariables = Exact<{
  where?: SignInEventFilter | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type AuditSignInsQuery = { signInEvents: { totalCount: number, nodes: Array<{ id: string, at: string, step: SignInStep, outcome: SignInOutcome, address: string | null, userAgent: string | null, account: { id: string, name: string } | null }> } };

export type AuditRevealsQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type AuditRevealsQuery = { privateReveals: { totalCount: number, nodes: Array<{ id: string, at: string, actor: string, noun: string, recordId: string, subject: string | null, centreId: string | null, fields: Array<string> }> } };

export type AuditAccessChangesQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type AuditAccessChangesQuery = { accessChanges: { totalCount: number, nodes: Array<{ id: string, at: string, noun: string, recordId: string, subject: string | null, role: Role | null, actor: string | null, reason: string | null, province: { id: string, nameTh: string, nameEn: string } | null, district: { id: string, nameTh: string, nameEn: string, province: { id: string, nameTh: string, nameEn: string } } | null, lao: { id: string, fullNameTh: string, province: { id: string, nameTh: string, nameEn: string } } | null, fields: Array<{ field: string, from: string | null, to: string | null }> }> } };

export type AuditSettingsQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type AuditSettingsQuery = { settingChanges: { totalCount: number, nodes: Array<{ id: string, at: string, name: string, from: string | null, to: string | null }> } };

export type AuditTokenRefusalsQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type AuditTokenRefusalsQuery = { tokenRefusals: { totalCount: number, nodes: Array<{ id: string, lastAt: string, reason: TokenRefusalReason, network: string, attempts: number, token: { id: string, name: string } | null }> } };

export type OwedRuleFragment = { id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number };

export type OwedFragment = { id: string, kind: CentreKind, item: Item, state: DataState, timeliness: Timeliness, dueAt: string, effectiveDueAt: string, expectation: Expectation | null, firstRecordedAt: string | null, firstCompleteAt: string | null, firstCorrectAt: string | null, lastRecordedAt: string | null, recordedBy: string | null, regressed: boolean, assuranceActs: Array<{ id: string, field: string | null, reason: string | null, stands: boolean | null }> | null, missing: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, errors: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, queries: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, advice: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }> };

export type CentreFieldsFragment = { id: string, version: number, kind: CentreKind, name: string | null, addressNo: string | null, moo: string | null, road: string | null, subdistrict: string | null, postcode: string | null, lat: number | null, lon: number | null, fax: string | null, email: string | null, website: string | null, line: string | null, facebook: string | null, hotline: string | null, openingHours: string | null, establishedOn: string | null, orderNumber: string | null, orderDate: string | null, helpFields: Array<string>, hostPlace: string | null, confirmedNone: Array<string>, remarks: string | null, recordedBy: string | null, onBehalf: boolean | null, createdAt: string, updatedAt: string, district: { id: string, code: string, nameTh: string, nameEn: string } | null, phones: Array<{ number: string, extension: string | null, kind: PhoneKind }>, hostLao: { id: string, fullNameTh: string } | null, people: Array<{ id: string, role: PersonRole | null, name: string | null, jobTitle: string | null, duty: string | null, officePhone: string | null, mobile: string | null, email: string | null, line: string | null, position: number, version: number }> | null, members: Array<{ id: string, from: string | null, to: string | null, lao: { id: string, code: string, fullNameTh: string } }>, lao: { id: string, code: string, type: LaoType, fullNameTh: string, district: { id: string, code: string, nameTh: string, nameEn: string } } | null, slot: { id: string, labelTh: string, district: { id: string, code: string, nameTh: string, nameEn: string } } | null, province: { id: string, code: string, nameTh: string, nameEn: string } };

export type SignFieldsFragment = { id: string, version: number, status: SignStatus | null, position: SignPosition | null, positionOther: string | null, installedOn: string | null, size: string | null, material: string | null, wording: string | null, reasonNotInstalled: string | null, plannedOn: string | null, removedOn: string | null, remarks: string | null, recordedBy: string | null, onBehalf: boolean | null, createdAt: string, updatedAt: string, photos: Array<{ id: string, version: number, url: string | null, thumbnailUrl: string | null, width: number, height: number, caption: string | null, takenAt: string | null, takenLat: number | null, takenLon: number | null }> };

export type CentreRecordQueryVariables = Exact<{
  id: string | number;
  round: string;
}>;


export type CentreRecordQuery = { centre: { id: string, version: number, kind: CentreKind, name: string | null, addressNo: string | null, moo: string | null, road: string | null, subdistrict: string | null, postcode: string | null, lat: number | null, lon: number | null, fax: string | null, email: string | null, website: string | null, line: string | null, facebook: string | null, hotline: string | null, openingHours: string | null, establishedOn: string | null, orderNumber: string | null, orderDate: string | null, helpFields: Array<string>, hostPlace: string | null, confirmedNone: Array<string>, remarks: string | null, recordedBy: string | null, onBehalf: boolean | null, createdAt: string, updatedAt: string, orderDocuments: Array<{ id: string, version: number | null, fileName: string | null, bytes: number | null, pages: number | null, createdAt: string | null, recordedBy: string | null, url: string | null }> | null, signInstallation: { id: string, version: number, status: SignStatus | null, position: SignPosition | null, positionOther: string | null, installedOn: string | null, size: string | null, material: string | null, wording: string | null, reasonNotInstalled: string | null, plannedOn: string | null, removedOn: string | null, remarks: string | null, recordedBy: string | null, onBehalf: boolean | null, createdAt: string, updatedAt: string, sharedWith: Array<{ id: string, name: string | null, kind: CentreKind }>, photos: Array<{ id: string, version: number, url: string | null, thumbnailUrl: string | null, width: number, height: number, caption: string | null, takenAt: string | null, takenLat: number | null, takenLon: number | null }> } | null, signInstallations: Array<{ id: string, status: SignStatus | null, position: SignPosition | null, installedOn: string | null, removedOn: string | null }>, obligations: Array<{ id: string, kind: CentreKind, item: Item, state: DataState, timeliness: Timeliness, dueAt: string, effectiveDueAt: string, expectation: Expectation | null, firstRecordedAt: string | null, firstCompleteAt: string | null, firstCorrectAt: string | null, lastRecordedAt: string | null, recordedBy: string | null, regressed: boolean, assuranceActs: Array<{ id: string, field: string | null, reason: string | null, stands: boolean | null }> | null, missing: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, errors: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, queries: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, advice: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }> }>, legalReferences: Array<{ id: string, kind: LegalReferenceKind, titleTh: string, number: string | null, issuedOn: string | null, clause: string | null, url: string | null }>, district: { id: string, code: string, nameTh: string, nameEn: string } | null, phones: Array<{ number: string, extension: string | null, kind: PhoneKind }>, hostLao: { id: string, fullNameTh: string } | null, people: Array<{ id: string, role: PersonRole | null, name: string | null, jobTitle: string | null, duty: string | null, officePhone: string | null, mobile: string | null, email: string | null, line: string | null, position: number, version: number }> | null, members: Array<{ id: string, from: string | null, to: string | null, lao: { id: string, code: string, fullNameTh: string } }>, lao: { id: string, code: string, type: LaoType, fullNameTh: string, district: { id: string, code: string, nameTh: string, nameEn: string } } | null, slot: { id: string, labelTh: string, district: { id: string, code: string, nameTh: string, nameEn: string } } | null, province: { id: string, code: string, nameTh: string, nameEn: string } } | null };

export type NewCentreForLaoQueryVariables = Exact<{
  code?: string | null | undefined;
  id?: string | number | null | undefined;
  round: string;
}>;


export type NewCentreForLaoQuery = { lao: { id: string, code: string, type: LaoType, fullNameTh: string, addressNo: string | null, moo: string | null, postcode: string | null, website: string | null, lat: number | null, lon: number | null, district: { id: string, code: string, nameTh: string, nameEn: string }, province: { id: string, code: string, nameTh: string, nameEn: string }, assistanceCentre: { id: string } | null, deletedCentres: Array<{ id: string, name: string | null, reason: string | null, deletedAt: string | null, deletedBy: string | null }> | null, obligations: Array<{ id: string, kind: CentreKind, item: Item, state: DataState, timeliness: Timeliness, dueAt: string, effectiveDueAt: string, expectation: Expectation | null, firstRecordedAt: string | null, firstCompleteAt: string | null, firstCorrectAt: string | null, lastRecordedAt: string | null, recordedBy: string | null, regressed: boolean, assuranceActs: Array<{ id: string, field: string | null, reason: string | null, stands: boolean | null }> | null, missing: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, errors: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, queries: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, advice: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }> }> } | null };

export type NewCentreForSlotQueryVariables = Exact<{
  id: string | number;
  round: string;
}>;


export type NewCentreForSlotQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'Centre' }
    | { __typename: 'District' }
    | { __typename: 'JointSlot', id: string, labelTh: string, deletedCentres: Array<{ id: string, name: string | null, reason: string | null, deletedAt: string | null, deletedBy: string | null }> | null, obligations: Array<{ id: string, kind: CentreKind, item: Item, state: DataState, timeliness: Timeliness, dueAt: string, effectiveDueAt: string, expectation: Expectation | null, firstRecordedAt: string | null, firstCompleteAt: string | null, firstCorrectAt: string | null, lastRecordedAt: string | null, recordedBy: string | null, regressed: boolean, assuranceActs: Array<{ id: string, field: string | null, reason: string | null, stands: boolean | null }> | null, missing: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, errors: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, queries: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, advice: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }> }>, district: { id: string, code: string, nameTh: string, nameEn: string }, province: { id: string, code: string, nameTh: string, nameEn: string } }
    | { __typename: 'Lao' }
    | { __typename: 'Obligation' }
    | { __typename: 'PartnerToken' }
    | { __typename: 'Province' }
    | { __typename: 'Round' }
    | { __typename: 'SignInstallation' }
   | null };

export type PlacesQueryVariables = Exact<{
  province: string;
}>;


export type PlacesQuery = { districts: { nodes: Array<{ id: string, code: string, nameTh: string, nameEn: string, subdistricts: Array<{ code: string, nameTh: string, nameEn: string, postcode: string | null }> }> } };

export type FindLaosQueryVariables = Exact<{
  search: string;
  province?: string | null | undefined;
}>;


export type FindLaosQuery = { laos: { nodes: Array<{ id: string, code: string, fullNameTh: string, district: { nameTh: string }, province: { nameTh: string } }> } };

export type CentresQueryVariables = Exact<{
  where?: CentreFilter | null | undefined;
  orderBy?: Array<CentreOrder> | CentreOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
  round: string;
}>;


export type CentresQuery = { centres: { totalCount: number, nodes: Array<{ id: string, kind: CentreKind, name: string | null, updatedAt: string, recordedBy: string | null, onBehalf: boolean | null, email: string | null, website: string | null, line: string | null, facebook: string | null, hotline: string | null, fax: string | null, confirmedNone: Array<string>, lao: { id: string, code: string, fullNameTh: string, shortNameTh: string } | null, slot: { id: string, labelTh: string, district: { id: string, nameTh: string, nameEn: string } } | null, province: { id: string, code: string, nameTh: string, nameEn: string }, phones: Array<{ number: string, extension: string | null, kind: PhoneKind }>, signInstallation: { id: string, status: SignStatus | null } | null, obligations: Array<{ id: string, item: Item, state: DataState, expectation: Expectation | null }> }> } };

export type DeletedCentreFieldsFragment = { id: string, name: string | null, reason: string | null, deletedAt: string | null, deletedBy: string | null };

export type DeleteCentreMutationVariables = Exact<{
  input: DeleteCentreInput;
}>;


export type DeleteCentreMutation = { deleteCentre:
    | { __typename: 'CentreDeleted', id: string }
    | { __typename: 'Conflict', messageTh: string, messageEn: string }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
   };

export type RestoreCentreMutationVariables = Exact<{
  input: RestoreCentreInput;
}>;


export type RestoreCentreMutation = { restoreCentre:
    | { __typename: 'CentreSaved', centre: { id: string } }
    | { __typename: 'Conflict', messageTh: string, messageEn: string }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
   };

export type HistoryQueryVariables = Exact<{
  centre: string | number;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type HistoryQuery = { changes: { totalCount: number, nodes: Array<{ id: string, at: string, actor: string | null, action: string, noun: string, recordId: string, onBehalfOf: string | null, reason: string | null, fields: Array<{ field: string, from: string | null, to: string | null, fromNameTh: string | null, fromNameEn: string | null, toNameTh: string | null, toNameEn: string | null }> | null }> } };

export type PeopleQueryVariables = Exact<{
  where?: CentreFilter | null | undefined;
  orderBy?: Array<CentreOrder> | CentreOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type PeopleQuery = { centres: { totalCount: number, nodes: Array<{ id: string, kind: CentreKind, name: string | null, lao: { id: string, fullNameTh: string, shortNameTh: string } | null, slot: { id: string, labelTh: string, district: { id: string, nameTh: string, nameEn: string } } | null, province: { id: string, nameTh: string, nameEn: string }, people: Array<{ id: string, role: PersonRole | null, name: string | null, jobTitle: string | null, officePhone: string | null }> | null }> } };

export type PlaceNamesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type PlaceNamesQuery = { nodes: Array<
    | { __typename: 'Account', id: string }
    | { __typename: 'Centre', id: string }
    | { __typename: 'District', nameTh: string, nameEn: string, id: string }
    | { __typename: 'JointSlot', labelTh: string, id: string, district: { id: string, nameTh: string, nameEn: string } }
    | { __typename: 'Lao', shortNameTh: string, id: string }
    | { __typename: 'Obligation', id: string }
    | { __typename: 'PartnerToken', id: string }
    | { __typename: 'Province', id: string }
    | { __typename: 'Round', id: string }
    | { __typename: 'SignInstallation', id: string }
   | null> };

type CentreSaveOutcome_CentreSaved_Fragment = { __typename: 'CentreSaved', merged: boolean, centre: { id: string, version: number, obligations: Array<{ id: string, kind: CentreKind, item: Item, state: DataState, timeliness: Timeliness, dueAt: string, effectiveDueAt: string, expectation: Expectation | null, firstRecordedAt: string | null, firstCompleteAt: string | null, firstCorrectAt: string | null, lastRecordedAt: string | null, recordedBy: string | null, regressed: boolean, assuranceActs: Array<{ id: string, field: string | null, reason: string | null, stands: boolean | null }> | null, missing: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, errors: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, queries: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, advice: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }> }> } };

type CentreSaveOutcome_Conflict_Fragment = { __typename: 'Conflict', messageTh: string, messageEn: string, currentVersion: number, fields: Array<{ field: string, yours: string | null, theirs: string | null }> };

type CentreSaveOutcome_Forbidden_Fragment = { __typename: 'Forbidden', messageTh: string, messageEn: string, field: string | null };

type CentreSaveOutcome_InvalidInput_Fragment = { __typename: 'InvalidInput', messageTh: string, messageEn: string, fields: Array<{ field: string, code: string, th: string, en: string }> };

type CentreSaveOutcome_NotFound_Fragment = { __typename: 'NotFound', messageTh: string, messageEn: string };

export type CentreSaveOutcomeFragment =
  | CentreSaveOutcome_CentreSaved_Fragment
  | CentreSaveOutcome_Conflict_Fragment
  | CentreSaveOutcome_Forbidden_Fragment
  | CentreSaveOutcome_InvalidInput_Fragment
  | CentreSaveOutcome_NotFound_Fragment
;

export type CreateCentreMutationVariables = Exact<{
  input: CreateCentreInput;
  round: string;
}>;


export type CreateCentreMutation = { createCentre:
    | { __typename: 'CentreSaved', merged: boolean, centre: { id: string, version: number, obligations: Array<{ id: string, kind: CentreKind, item: Item, state: DataState, timeliness: Timeliness, dueAt: string, effectiveDueAt: string, expectation: Expectation | null, firstRecordedAt: string | null, firstCompleteAt: string | null, firstCorrectAt: string | null, lastRecordedAt: string | null, recordedBy: string | null, regressed: boolean, assuranceActs: Array<{ id: string, field: string | null, reason: string | null, stands: boolean | null }> | null, missing: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, errors: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, queries: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, advice: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }> }> } }
    | { __typename: 'Conflict', messageTh: string, messageEn: string, currentVersion: number, fields: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string, field: string | null }
    | { __typename: 'InvalidInput', messageTh: string, messageEn: string, fields: Array<{ field: string, code: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
   };

export type UpdateCentreMutationVariables = Exact<{
  input: UpdateCentreInput;
  round: string;
}>;


export type UpdateCentreMutation = { updateCentre:
    | { __typename: 'CentreSaved', merged: boolean, centre: { id: string, version: number, obligations: Array<{ id: string, kind: CentreKind, item: Item, state: DataState, timeliness: Timeliness, dueAt: string, effectiveDueAt: string, expectation: Expectation | null, firstRecordedAt: string | null, firstCompleteAt: string | null, firstCorrectAt: string | null, lastRecordedAt: string | null, recordedBy: string | null, regressed: boolean, assuranceActs: Array<{ id: string, field: string | null, reason: string | null, stands: boolean | null }> | null, missing: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, errors: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, queries: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, advice: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }> }> } }
    | { __typename: 'Conflict', messageTh: string, messageEn: string, currentVersion: number, fields: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string, field: string | null }
    | { __typename: 'InvalidInput', messageTh: string, messageEn: string, fields: Array<{ field: string, code: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
   };

export type WorkflowFragment = { id: string, item: Item, state: DataState, assurance: Assurance, recordDigest: string | null, unchangedSince: string | null, writable: boolean | null, round: { id: string, verification: string }, issues: Array<{ id: string, version: number, state: string, explanation: string | null, explainedBy: string | null, rule: { id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number } }>, assuranceActs: Array<{ id: string, act: AssuranceActKind | null, at: string | null, byName: string | null, reason: string | null, field: string | null, stands: boolean | null, differences: Array<{ field: string, from: string | null, to: string | null }> | null }> | null };

type ObligationOutcome_Conflict_Fragment = { __typename: 'Conflict', messageTh: string, messageEn: string };

type ObligationOutcome_Forbidden_Fragment = { __typename: 'Forbidden', messageTh: string, messageEn: string };

type ObligationOutcome_InvalidInput_Fragment = { __typename: 'InvalidInput', messageTh: string, messageEn: string };

type ObligationOutcome_NotFound_Fragment = { __typename: 'NotFound', messageTh: string, messageEn: string };

type ObligationOutcome_ObligationsSaved_Fragment = { __typename: 'ObligationsSaved' };

export type ObligationOutcomeFragment =
  | ObligationOutcome_Conflict_Fragment
  | ObligationOutcome_Forbidden_Fragment
  | ObligationOutcome_InvalidInput_Fragment
  | ObligationOutcome_NotFound_Fragment
  | ObligationOutcome_ObligationsSaved_Fragment
;

export type RecordWorkflowQueryVariables = Exact<{
  centre: string | number;
  round: string;
}>;


export type RecordWorkflowQuery = { centre: { id: string, kind: CentreKind, obligations: Array<{ id: string, item: Item, state: DataState, assurance: Assurance, recordDigest: string | null, unchangedSince: string | null, writable: boolean | null, round: { id: string, verification: string }, issues: Array<{ id: string, version: number, state: string, explanation: string | null, explainedBy: string | null, rule: { id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number } }>, assuranceActs: Array<{ id: string, act: AssuranceActKind | null, at: string | null, byName: string | null, reason: string | null, field: string | null, stands: boolean | null, differences: Array<{ field: string, from: string | null, to: string | null }> | null }> | null }> } | null };

export type ExplainIssueMutationVariables = Exact<{
  input: ExplainIssueInput;
}>;


export type ExplainIssueMutation = { explainIssue:
    | { __typename: 'Conflict', messageTh: string, messageEn: string }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', messageTh: string, messageEn: string }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
    | { __typename: 'ObligationsSaved' }
   };

export type ConfirmRecordsMutationVariables = Exact<{
  input: ConfirmRecordsInput;
}>;


export type ConfirmRecordsMutation = { confirmRecords:
    | { __typename: 'Conflict', messageTh: string, messageEn: string }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', messageTh: string, messageEn: string }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
    | { __typename: 'ObligationsSaved' }
   };

export type VerifyRecordMutationVariables = Exact<{
  input: SeenRecordInput;
}>;


export type VerifyRecordMutation = { verifyRecord:
    | { __typename: 'Conflict', messageTh: string, messageEn: string }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', messageTh: string, messageEn: string }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
    | { __typename: 'ObligationsSaved' }
   };

export type ReturnRecordMutationVariables = Exact<{
  input: ReturnRecordInput;
}>;


export type ReturnRecordMutation = { returnRecord:
    | { __typename: 'Conflict', messageTh: string, messageEn: string }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', messageTh: string, messageEn: string }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
    | { __typename: 'ObligationsSaved' }
   };

export type RestoreFieldsMutationVariables = Exact<{
  input: RestoreFieldsInput;
}>;


export type RestoreFieldsMutation = { restoreFields:
    | { __typename: 'CentreSaved' }
    | { __typename: 'Conflict', messageTh: string, messageEn: string }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', messageTh: string, messageEn: string }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
    | { __typename: 'SignSaved' }
   };

export type FigureQueryVariables = Exact<{ [key: string]: never; }>;


export type FigureQuery = { completeness: Array<{ asOf: string, expected: number, notRecorded: number, incomplete: number, completeWithErrors: number, correct: number, unknown: number, recorded: number, complete: number, recordedPercent: number | null, completePercent: number | null, correctPercent: number | null, expectedAtDue: number, onTime: number, late: number, lateWithin7Days: number, lateWithin30Days: number, lateBeyond30Days: number, overdue: number, notYetDue: number, onTimePercent: number | null, overduePercent: number | null, onTimeEffective: number, lateEffective: number, overdueEffective: number, exempt: number, notApplicable: number, installed: number, installedPercent: number | null, installedOfRecordedPercent: number | null, notInstalled: number, signs: number, regressed: number, rules: Array<{ failing: number, expected: number, rule: { id: string, askTh: string, askEn: string, severity: Severity } }> }> };

export type CellFragment = { key: string, expected: number, complete: number, correct: number, notRecorded: number, recorded: number, unknown: number, completePercent: number | null, asOf: string };

export type StreamMatrixQueryVariables = Exact<{
  round: string;
  asOf?: string | null | undefined;
  atDue?: boolean | null | undefined;
  than?: string | null | undefined;
  thanDue?: boolean | null | undefined;
  compare: boolean;
}>;


export type StreamMatrixQuery = { assistanceBasic: Array<{ labelTh: string, labelEn: string, key: string, expected: number, complete: number, correct: number, notRecorded: number, recorded: number, unknown: number, completePercent: number | null, asOf: string, province: { code: string, region: { code: string, nameTh: string, nameEn: string } } | null, moved?: Array<{ figure: Figure, gained: number, lost: number }> }>, assistanceSign: Array<{ key: string, expected: number, complete: number, correct: number, notRecorded: number, recorded: number, unknown: number, completePercent: number | null, asOf: string, moved?: Array<{ figure: Figure, gained: number, lost: number }> }>, jointBasic: Array<{ key: string, expected: number, complete: number, correct: number, notRecorded: number, recorded: number, unknown: number, completePercent: number | null, asOf: string, moved?: Array<{ figure: Figure, gained: number, lost: number }> }>, jointSign: Array<{ key: string, expected: number, complete: number, correct: number, notRecorded: number, recorded: number, unknown: number, completePercent: number | null, asOf: string, moved?: Array<{ figure: Figure, gained: number, lost: number }> }> };

export type RuleMatrixQueryVariables = Exact<{
  round: string;
  kind: CentreKind;
  item: Item;
  asOf?: string | null | undefined;
  atDue?: boolean | null | undefined;
  than?: string | null | undefined;
  thanDue?: boolean | null | undefined;
  compare: boolean;
}>;


export type RuleMatrixQuery = { than?: Array<{ key: string, rules: Array<{ failing: number, rule: { id: string } }> }>, completeness: Array<{ key: string, labelTh: string, labelEn: string, asOf: string, expected: number, province: { code: string } | null, rules: Array<{ failing: number, expected: number, rule: { id: string, field: string, askTh: string, askEn: string, severity: Severity, checks: string } }> }> };

export type MeasureFragment = { key: string, labelTh: string, labelEn: string, kind: CentreKind, item: Item | null, asOf: string, expected: number, notRecorded: number, incomplete: number, completeWithErrors: number, correct: number, unknown: number, recorded: number, complete: number, recordedPercent: number | null, completePercent: number | null, correctPercent: number | null, expectedAtDue: number, onTime: number, late: number, overdue: number, notYetDue: number, onTimePercent: number | null, overduePercent: number | null, exempt: number, notApplicable: number, installed: number, notInstalled: number, signs: number, installedPercent: number | null, installedOfRecordedPercent: number | null, regressed: number, lastChangedAt: string | null };

export type MovesFragment = { moved?: Array<{ figure: Figure, gained: number, lost: number }> };

export type OverviewQueryVariables = Exact<{
  round: string;
  kind: CentreKind;
  item?: Item | null | undefined;
  by: GroupBy;
  within?: Within | null | undefined;
  asOf?: string | null | undefined;
  atDue?: boolean | null | undefined;
  than?: string | null | undefined;
  thanDue?: boolean | null | undefined;
  compare: boolean;
  rulesThen: boolean;
}>;


export type OverviewQuery = { assistance: Array<{ key: string, labelTh: string, labelEn: string, kind: CentreKind, item: Item | null, asOf: string, expected: number, notRecorded: number, incomplete: number, completeWithErrors: number, correct: number, unknown: number, recorded: number, complete: number, recordedPercent: number | null, completePercent: number | null, correctPercent: number | null, expectedAtDue: number, onTime: number, late: number, overdue: number, notYetDue: number, onTimePercent: number | null, overduePercent: number | null, exempt: number, notApplicable: number, installed: number, notInstalled: number, signs: number, installedPercent: number | null, installedOfRecordedPercent: number | null, regressed: number, lastChangedAt: string | null, moved?: Array<{ figure: Figure, gained: number, lost: number }> }>, assistanceSign: Array<{ key: string, labelTh: string, labelEn: string, kind: CentreKind, item: Item | null, asOf: string, expected: number, notRecorded: number, incomplete: number, completeWithErrors: number, correct: number, unknown: number, recorded: number, complete: number, recordedPercent: number | null, completePercent: number | null, correctPercent: number | null, expectedAtDue: number, onTime: number, late: number, overdue: number, notYetDue: number, onTimePercent: number | null, overduePercent: number | null, exempt: number, notApplicable: number, installed: number, notInstalled: number, signs: number, installedPercent: number | null, installedOfRecordedPercent: number | null, regressed: number, lastChangedAt: string | null, moved?: Array<{ figure: Figure, gained: number, lost: number }> }>, assistanceBoth: Array<{ key: string, labelTh: string, labelEn: string, kind: CentreKind, item: Item | null, asOf: string, expected: number, notRecorded: number, incomplete: number, completeWithErrors: number, correct: number, unknown: number, recorded: number, complete: number, recordedPercent: number | null, completePercent: number | null, correctPercent: number | null, expectedAtDue: number, onTime: number, late: number, overdue: number, notYetDue: number, onTimePercent: number | null, overduePercent: number | null, exempt: number, notApplicable: number, installed: number, notInstalled: number, signs: number, installedPercent: number | null, installedOfRecordedPercent: number | null, regressed: number, lastChangedAt: string | null, moved?: Array<{ figure: Figure, gained: number, lost: number }> }>, joint: Array<{ key: string, labelTh: string, labelEn: string, kind: CentreKind, item: Item | null, asOf: string, expected: number, notRecorded: number, incomplete: number, completeWithErrors: number, correct: number, unknown: number, recorded: number, complete: number, recordedPercent: number | null, completePercent: number | null, correctPercent: number | null, expectedAtDue: number, onTime: number, late: number, overdue: number, notYetDue: number, onTimePercent: number | null, overduePercent: number | null, exempt: number, notApplicable: number, installed: number, notInstalled: number, signs: number, installedPercent: number | null, installedOfRecordedPercent: number | null, regressed: number, lastChangedAt: string | null, moved?: Array<{ figure: Figure, gained: number, lost: number }> }>, jointSign: Array<{ key: string, labelTh: string, labelEn: string, kind: CentreKind, item: Item | null, asOf: string, expected: number, notRecorded: number, incomplete: number, completeWithErrors: number, correct: number, unknown: number, recorded: number, complete: number, recordedPercent: number | null, completePercent: number | null, correctPercent: number | null, expectedAtDue: number, onTime: number, late: number, overdue: number, notYetDue: number, onTimePercent: number | null, overduePercent: number | null, exempt: number, notApplicable: number, installed: number, notInstalled: number, signs: number, installedPercent: number | null, installedOfRecordedPercent: number | null, regressed: number, lastChangedAt: string | null, moved?: Array<{ figure: Figure, gained: number, lost: number }> }>, jointBoth: Array<{ key: string, labelTh: string, labelEn: string, kind: CentreKind, item: Item | null, asOf: string, expected: number, notRecorded: number, incomplete: number, completeWithErrors: number, correct: number, unknown: number, recorded: number, complete: number, recordedPercent: number | null, completePercent: number | null, correctPercent: number | null, expectedAtDue: number, onTime: number, late: number, overdue: number, notYetDue: number, onTimePercent: number | null, overduePercent: number | null, exempt: number, notApplicable: number, installed: number, notInstalled: number, signs: number, installedPercent: number | null, installedOfRecordedPercent: number | null, regressed: number, lastChangedAt: string | null, moved?: Array<{ figure: Figure, gained: number, lost: number }> }>, rows: Array<{ laoType: LaoType | null, inScope: boolean, failing: number | null, key: string, labelTh: string, labelEn: string, kind: CentreKind, item: Item | null, asOf: string, expected: number, notRecorded: number, incomplete: number, completeWithErrors: number, correct: number, unknown: number, recorded: number, complete: number, recordedPercent: number | null, completePercent: number | null, correctPercent: number | null, expectedAtDue: number, onTime: number, late: number, overdue: number, notYetDue: number, onTimePercent: number | null, overduePercent: number | null, exempt: number, notApplicable: number, installed: number, notInstalled: number, signs: number, installedPercent: number | null, installedOfRecordedPercent: number | null, regressed: number, lastChangedAt: string | null, province: { id: string, code: string, nameTh: string, nameEn: string, region: { code: string, nameTh: string, nameEn: string } } | null, district: { id: string, code: string, nameTh: string, nameEn: string } | null, lao: { id: string, code: string, fullNameTh: string } | null, rule: { id: string, field: string, item: Item, checks: string, askTh: string, askEn: string } | null, moved?: Array<{ figure: Figure, gained: number, lost: number }> }>, signs: Array<{ key: string, expected: number, installed: number, notInstalled: number, installedPercent: number | null, moved?: Array<{ figure: Figure, gained: number, lost: number }> }>, then?: Array<{ key: string, failing: number | null }> };

export type TrendPointFragment = { asOf: string, expected: number, recorded: number, complete: number, correct: number, expectedAtDue: number, onTime: number, onTimeEffective: number, moved?: Array<{ figure: Figure, gained: number, lost: number }> };

export type TrendQueryVariables = Exact<{
  round: string;
  kind: CentreKind;
  item: Item;
  within?: Within | null | undefined;
  t0?: string | null | undefined;
  t1?: string | null | undefined;
  t2?: string | null | undefined;
  t3?: string | null | undefined;
  t4?: string | null | undefined;
  t5?: string | null | undefined;
  t6?: string | null | undefined;
  t7?: string | null | undefined;
  t8?: string | null | undefined;
  t9?: string | null | undefined;
  t10?: string | null | undefined;
  t11?: string | null | undefined;
  than?: string | null | undefined;
  thanDue?: boolean | null | undefined;
  compare: boolean;
}>;


export type TrendQuery = { round: { extensions: Array<{ id: string, dueAt: string | null, documentNumber: string | null, withdrawnAt: string | null, province: { code: string, nameTh: string, nameEn: string } | null, lao: { code: string, shortNameTh: string, province: { code: string } } | null, slot: { labelTh: string, province: { code: string } } | null }> | null } | null, p0: Array<{ asOf: string, expected: number, recorded: number, complete: number, correct: number, expectedAtDue: number, onTime: number, onTimeEffective: number, moved?: Array<{ figure: Figure, gained: number, lost: number }> }>, p1: Array<{ asOf: string, expected: number, recorded: number, complete: number, correct: number, expectedAtDue: number, onTime: number, onTimeEffective: number, moved?: Array<{ figure: Figure, gained: number, lost: number }> }>, p2: Array<{ asOf: string, expected: number, recorded: number, complete: number, correct: number, expectedAtDue: number, onTime: number, onTimeEffective: number, moved?: Array<{ figure: Figure, gained: number, lost: number }> }>, p3: Array<{ asOf: string, expected: number, recorded: number, complete: number, correct: number, expectedAtDue: number, onTime: number, onTimeEffective: number, moved?: Array<{ figure: Figure, gained: number, lost: number }> }>, p4: Array<{ asOf: string, expected: number, recorded: number, complete: number, correct: number, expectedAtDue: number, onTime: number, onTimeEffective: number, moved?: Array<{ figure: Figure, gained: number, lost: number }> }>, p5: Array<{ asOf: string, expected: number, recorded: number, complete: number, correct: number, expectedAtDue: number, onTime: number, onTimeEffective: number, moved?: Array<{ figure: Figure, gained: number, lost: number }> }>, p6: Array<{ asOf: string, expected: number, recorded: number, complete: number, correct: number, expectedAtDue: number, onTime: number, onTimeEffective: number, moved?: Array<{ figure: Figure, gained: number, lost: number }> }>, p7: Array<{ asOf: string, expected: number, recorded: number, complete: number, correct: number, expectedAtDue: number, onTime: number, onTimeEffective: number, moved?: Array<{ figure: Figure, gained: number, lost: number }> }>, p8: Array<{ asOf: string, expected: number, recorded: number, complete: number, correct: number, expectedAtDue: number, onTime: number, onTimeEffective: number, moved?: Array<{ figure: Figure, gained: number, lost: number }> }>, p9: Array<{ asOf: string, expected: number, recorded: number, complete: number, correct: number, expectedAtDue: number, onTime: number, onTimeEffective: number, moved?: Array<{ figure: Figure, gained: number, lost: number }> }>, p10: Array<{ asOf: string, expected: number, recorded: number, complete: number, correct: number, expectedAtDue: number, onTime: number, onTimeEffective: number, moved?: Array<{ figure: Figure, gained: number, lost: number }> }>, p11: Array<{ asOf: string, expected: number, recorded: number, complete: number, correct: number, expectedAtDue: number, onTime: number, onTimeEffective: number, moved?: Array<{ figure: Figure, gained: number, lost: number }> }> };

export type NoteContactsMutationVariables = Exact<{
  input: NoteContactsInput;
}>;


export type NoteContactsMutation = { noteContacts:
    | { __typename: 'Conflict', messageTh: string, messageEn: string }
    | { __typename: 'ContactsSaved', ids: Array<string>, count: number }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
   };

export type WithdrawContactsMutationVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type WithdrawContactsMutation = { withdrawContacts:
    | { __typename: 'Conflict', messageTh: string, messageEn: string }
    | { __typename: 'ContactsSaved', count: number }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
   };

export type FollowUpQueryVariables = Exact<{
  round: string;
  where?: ObligationFilter | null | undefined;
  asOf?: string | null | undefined;
  atDue?: boolean | null | undefined;
  first?: number | null | undefined;
}>;


export type FollowUpQuery = { obligations: { totalCount: number, nodes: Array<{ id: string, kind: CentreKind, item: Item, state: DataState, laoType: LaoType | null, lastRecordedAt: string | null, recordedBy: string | null, lao: { id: string, code: string, fullNameTh: string, shortNameTh: string, type: LaoType, website: string | null } | null, slot: { id: string, labelTh: string } | null, province: { id: string, code: string, nameTh: string, nameEn: string }, district: { id: string, code: string, nameTh: string, nameEn: string } | null, missing: Array<{ id: string, field: string }>, errors: Array<{ id: string, field: string }>, queries: Array<{ id: string, field: string }>, centre: { id: string, email: string | null, phones: Array<{ number: string, extension: string | null, kind: PhoneKind }> } | null }> } };

export type ProvinceHomeQueryVariables = Exact<{
  round: string;
  province: string;
  today: string;
}>;


export type ProvinceHomeQuery = { jointOwed: { totalCount: number }, notRecorded: { totalCount: number }, incomplete: { totalCount: number }, errors: { totalCount: number }, assistance: Array<{ key: string, labelTh: string, labelEn: string, kind: CentreKind, item: Item | null, asOf: string, expected: number, notRecorded: number, incomplete: number, completeWithErrors: number, correct: number, unknown: number, recorded: number, complete: number, recordedPercent: number | null, completePercent: number | null, correctPercent: number | null, expectedAtDue: number, onTime: number, late: number, overdue: number, notYetDue: number, onTimePercent: number | null, overduePercent: number | null, exempt: number, notApplicable: number, installed: number, notInstalled: number, signs: number, installedPercent: number | null, installedOfRecordedPercent: number | null, regressed: number, lastChangedAt: string | null }>, joint: Array<{ key: string, labelTh: string, labelEn: string, kind: CentreKind, item: Item | null, asOf: string, expected: number, notRecorded: number, incomplete: number, completeWithErrors: number, correct: number, unknown: number, recorded: number, complete: number, recordedPercent: number | null, completePercent: number | null, correctPercent: number | null, expectedAtDue: number, onTime: number, late: number, overdue: number, notYetDue: number, onTimePercent: number | null, overduePercent: number | null, exempt: number, notApplicable: number, installed: number, notInstalled: number, signs: number, installedPercent: number | null, installedOfRecordedPercent: number | null, regressed: number, lastChangedAt: string | null }>, calls: { totalCount: number, nodes: Array<{ id: string, kind: CentreKind, item: Item, laoType: LaoType | null, state: DataState, timeliness: Timeliness, isNew: boolean, regressed: boolean, signStatus: SignStatus | null, lastRecordedAt: string | null, recordedBy: string | null, deepLink: string, expectation: Expectation | null, expectedAtDue: boolean, lao: { website: string | null, id: string, code: string, fullNameTh: string, shortNameTh: string } | null, centre: { id: string, phones: Array<{ number: string, extension: string | null, kind: PhoneKind }> } | null, slot: { id: string, labelTh: string } | null, province: { id: string, code: string, nameTh: string, nameEn: string }, district: { id: string, code: string, nameTh: string, nameEn: string } | null, missing: Array<{ id: string, field: string, askTh: string, askEn: string, fixTh: string, fixEn: string }>, errors: Array<{ id: string, field: string, askTh: string, askEn: string, fixTh: string, fixEn: string }>, queries: Array<{ id: string, field: string, askTh: string, askEn: string, fixTh: string, fixEn: string }>, contact: { id: string, outcome: ContactOutcome, remark: string | null, nextOn: string | null, notedAt: string } | null }> }, mineToday: { totalCount: number }, openHere: { totalCount: number }, onePoint: { totalCount: number }, changedSince: { totalCount: number }, fellBack: { totalCount: number }, unreachable: { totalCount: number } };

export type QueuesFragment = { mineToday: { totalCount: number }, openHere: { totalCount: number }, onePoint: { totalCount: number }, changedSince: { totalCount: number }, fellBack: { totalCount: number }, unreachable: { totalCount: number } };

export type WorkQueuesQueryVariables = Exact<{
  round: string;
  province?: string | null | undefined;
  today: string;
}>;


export type WorkQueuesQuery = { mineToday: { totalCount: number }, openHere: { totalCount: number }, onePoint: { totalCount: number }, changedSince: { totalCount: number }, fellBack: { totalCount: number }, unreachable: { totalCount: number } };

export type DistrictsQueryVariables = Exact<{
  province: string;
}>;


export type DistrictsQuery = { districts: { nodes: Array<{ id: string, code: string, nameTh: string, nameEn: string }> } };

export type LaoPageQueryVariables = Exact<{
  code?: string | null | undefined;
  id?: string | number | null | undefined;
  round: string;
}>;


export type LaoPageQuery = { lao: { id: string, version: number, code: string, type: LaoType, nameTh: string, fullNameTh: string, addressNo: string | null, moo: string | null, postcode: string | null, website: string | null, activeFrom: string | null, endedOn: string | null, endReason: string | null, lat: number | null, lon: number | null, province: { id: string, code: string, nameTh: string, nameEn: string }, district: { id: string, code: string, nameTh: string, nameEn: string }, successor: { id: string, code: string, fullNameTh: string } | null, versions: Array<{ code: string, type: LaoType, fullNameTh: string, from: string | null, to: string | null }>, deletedCentres: Array<{ id: string, name: string | null, reason: string | null, deletedAt: string | null, deletedBy: string | null }> | null, assistanceCentre: { id: string, name: string | null, updatedAt: string, recordedBy: string | null, phones: Array<{ number: string, extension: string | null, kind: PhoneKind }>, signInstallation: { status: SignStatus | null } | null } | null, centres: { nodes: Array<{ id: string, name: string | null, kind: CentreKind, slot: { id: string, labelTh: string, district: { nameTh: string, nameEn: string } } | null, obligations: Array<{ id: string, item: Item, state: DataState, expectation: Expectation | null }> }> }, obligations: Array<{ id: string, kind: CentreKind, item: Item, state: DataState, timeliness: Timeliness, dueAt: string, effectiveDueAt: string, expectation: Expectation | null, firstRecordedAt: string | null, firstCompleteAt: string | null, firstCorrectAt: string | null, lastRecordedAt: string | null, recordedBy: string | null, regressed: boolean, assuranceActs: Array<{ id: string, field: string | null, reason: string | null, stands: boolean | null }> | null, missing: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, errors: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, queries: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, advice: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }> }> } | null };

type RegisterOutcome_Conflict_Fragment = { __typename: 'Conflict', messageTh: string, messageEn: string, currentVersion: number, fields: Array<{ field: string, theirs: string | null }> };

type RegisterOutcome_Forbidden_Fragment = { __typename: 'Forbidden', messageTh: string, messageEn: string };

type RegisterOutcome_InvalidInput_Fragment = { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> };

type RegisterOutcome_LaosSaved_Fragment = { __typename: 'LaosSaved', owedBefore: number, owedAfter: number, preview: boolean, laos: Array<{ id: string, code: string, fullNameTh: string }> };

type RegisterOutcome_NotFound_Fragment = { __typename: 'NotFound', messageTh: string, messageEn: string };

export type RegisterOutcomeFragment =
  | RegisterOutcome_Conflict_Fragment
  | RegisterOutcome_Forbidden_Fragment
  | RegisterOutcome_InvalidInput_Fragment
  | RegisterOutcome_LaosSaved_Fragment
  | RegisterOutcome_NotFound_Fragment
;

export type CreateLaoMutationVariables = Exact<{
  input: CreateLaoInput;
}>;


export type CreateLaoMutation = { createLao:
    | { __typename: 'Conflict', messageTh: string, messageEn: string, currentVersion: number, fields: Array<{ field: string, theirs: string | null }> }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'LaosSaved', owedBefore: number, owedAfter: number, preview: boolean, laos: Array<{ id: string, code: string, fullNameTh: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
   };

export type AmendLaoMutationVariables = Exact<{
  input: AmendLaoInput;
}>;


export type AmendLaoMutation = { amendLao:
    | { __typename: 'Conflict', messageTh: string, messageEn: string, currentVersion: number, fields: Array<{ field: string, theirs: string | null }> }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'LaosSaved', owedBefore: number, owedAfter: number, preview: boolean, laos: Array<{ id: string, code: string, fullNameTh: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
   };

export type EndLaosMutationVariables = Exact<{
  input: EndLaosInput;
}>;


export type EndLaosMutation = { endLaos:
    | { __typename: 'Conflict', messageTh: string, messageEn: string, currentVersion: number, fields: Array<{ field: string, theirs: string | null }> }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'LaosSaved', owedBefore: number, owedAfter: number, preview: boolean, laos: Array<{ id: string, code: string, fullNameTh: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
   };

export type ResumeLaoMutationVariables = Exact<{
  input: ResumeLaoInput;
}>;


export type ResumeLaoMutation = { resumeLao:
    | { __typename: 'Conflict', messageTh: string, messageEn: string, currentVersion: number, fields: Array<{ field: string, theirs: string | null }> }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'LaosSaved', owedBefore: number, owedAfter: number, preview: boolean, laos: Array<{ id: string, code: string, fullNameTh: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
   };

export type LaosQueryVariables = Exact<{
  where?: LaoFilter | null | undefined;
  orderBy?: Array<LaoOrder> | LaoOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
  round: string;
}>;


export type LaosQuery = { laos: { totalCount: number, nodes: Array<{ id: string, code: string, type: LaoType, nameTh: string, fullNameTh: string, shortNameTh: string, endedOn: string | null, province: { id: string, code: string, nameTh: string, nameEn: string }, district: { id: string, code: string, nameTh: string, nameEn: string }, assistanceCentre: { id: string, updatedAt: string } | null, obligations: Array<{ id: string, item: Item, state: DataState, expectation: Expectation | null }> }> } };

export type LegalBasisFragment = { id: string, version: number, centreKind: CentreKind | null, kind: LegalReferenceKind, titleTh: string, number: string | null, issuedOn: string | null, clause: string | null, url: string | null, from: string | null, to: string | null };

type LegalOutcome_Conflict_Fragment = { __typename: 'Conflict', messageTh: string, messageEn: string, currentVersion: number, fields: Array<{ field: string, theirs: string | null }> };

type LegalOutcome_Forbidden_Fragment = { __typename: 'Forbidden', messageTh: string, messageEn: string };

type LegalOutcome_InvalidInput_Fragment = { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> };

type LegalOutcome_LegalReferenceSaved_Fragment = { __typename: 'LegalReferenceSaved', merged: boolean };

type LegalOutcome_NotFound_Fragment = { __typename: 'NotFound', messageTh: string, messageEn: string };

export type LegalOutcomeFragment =
  | LegalOutcome_Conflict_Fragment
  | LegalOutcome_Forbidden_Fragment
  | LegalOutcome_InvalidInput_Fragment
  | LegalOutcome_LegalReferenceSaved_Fragment
  | LegalOutcome_NotFound_Fragment
;

export type RecordLegalReferenceMutationVariables = Exact<{
  input: RecordLegalReferenceInput;
}>;


export type RecordLegalReferenceMutation = { recordLegalReference:
    | { __typename: 'Conflict', messageTh: string, messageEn: string, currentVersion: number, fields: Array<{ field: string, theirs: string | null }> }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'LegalReferenceSaved', merged: boolean }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
   };

export type CorrectLegalReferenceMutationVariables = Exact<{
  input: CorrectLegalReferenceInput;
}>;


export type CorrectLegalReferenceMutation = { correctLegalReference:
    | { __typename: 'Conflict', messageTh: string, messageEn: string, currentVersion: number, fields: Array<{ field: string, theirs: string | null }> }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'LegalReferenceSaved', merged: boolean }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
   };

export type WithdrawLegalReferenceMutationVariables = Exact<{
  input: WithdrawLegalReferenceInput;
}>;


export type WithdrawLegalReferenceMutation = { withdrawLegalReference:
    | { __typename: 'Conflict', messageTh: string, messageEn: string, currentVersion: number, fields: Array<{ field: string, theirs: string | null }> }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'LegalReferenceSaved', merged: boolean }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
   };

export type AreaMapQueryVariables = Exact<{
  round: string;
  kind: CentreKind;
  item: Item;
  by: GroupBy;
  within?: Within | null | undefined;
  asOf?: string | null | undefined;
  atDue?: boolean | null | undefined;
  than?: string | null | undefined;
  thanDue?: boolean | null | undefined;
  compare: boolean;
  points: boolean;
  where?: ObligationFilter | null | undefined;
}>;


export type AreaMapQuery = { completeness: Array<{ labelTh: string, labelEn: string, laoType: LaoType | null, key: string, expected: number, complete: number, correct: number, notRecorded: number, recorded: number, unknown: number, completePercent: number | null, asOf: string, province: { code: string } | null, district: { code: string } | null, lao: { code: string } | null, moved?: Array<{ figure: Figure, gained: number, lost: number }> }>, obligations?: { nodes: Array<{ id: string, state: DataState, lao: { id: string, code: string, fullNameTh: string, shortNameTh: string, lat: number | null, lon: number | null } | null, slot: { id: string, labelTh: string } | null, district: { id: string, code: string, nameTh: string, nameEn: string } | null, centre: { id: string, lat: number | null, lon: number | null } | null }> } };

export type MyAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAccountQuery = { viewer: { id: string, login: string | null, name: string, grants: Array<{ id: string, role: Role, fromProvider: boolean, since: string, province: { id: string, nameTh: string, nameEn: string } | null, district: { id: string, nameTh: string, nameEn: string } | null, lao: { id: string, fullNameTh: string } | null }>, security: { previousSignInAt: string | null, secondFactorSince: string | null, recoveryCodesLeft: number, hasPassword: boolean } | null, sessions: Array<{ id: string, isCurrent: boolean, createdAt: string, lastSeenAt: string, expiresAt: string, address: string | null, userAgent: string | null, secondFactor: boolean }> } | null };

export type RevokeSessionMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeSessionMutation = { revokeSession: boolean };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutEverywhereMutation = { signOutEverywhere: number };

export type ObligationsQueryVariables = Exact<{
  round: string;
  where?: ObligationFilter | null | undefined;
  asOf?: string | null | undefined;
  atDue?: boolean | null | undefined;
  orderBy?: Array<ObligationOrder> | ObligationOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
  namesRules?: boolean | null | undefined;
}>;


export type ObligationsQuery = { obligations: { totalCount: number, nodes: Array<{ id: string, kind: CentreKind, item: Item, laoType: LaoType | null, state: DataState, timeliness: Timeliness, isNew: boolean, regressed: boolean, signStatus: SignStatus | null, lastRecordedAt: string | null, recordedBy: string | null, deepLink: string, expectation: Expectation | null, expectedAtDue: boolean, centre: { id: string } | null, lao: { id: string, code: string, fullNameTh: string, shortNameTh: string } | null, slot: { id: string, labelTh: string } | null, province: { id: string, code: string, nameTh: string, nameEn: string }, district: { id: string, code: string, nameTh: string, nameEn: string } | null, missing: Array<{ id: string, field: string, askTh: string, askEn: string, fixTh: string, fixEn: string }>, errors: Array<{ id: string, field: string, askTh: string, askEn: string, fixTh: string, fixEn: string }>, queries: Array<{ id: string, field: string, askTh: string, askEn: string, fixTh: string, fixEn: string }>, contact: { id: string, outcome: ContactOutcome, remark: string | null, nextOn: string | null, notedAt: string } | null }> }, rules?: Array<{ id: string, askTh: string, askEn: string }> };

export type UnitsQueryVariables = Exact<{
  round: string;
  kind: CentreKind;
  where?: UnitFilter | null | undefined;
  asOf?: string | null | undefined;
  atDue?: boolean | null | undefined;
  orderBy?: Array<UnitOrder> | UnitOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type UnitsQuery = { completeness: Array<{ units: { totalCount: number, nodes: Array<{ id: string, kind: CentreKind, laoType: LaoType | null, state: DataState | null, expectation: Expectation | null, timeliness: Timeliness | null, lao: { id: string, code: string, fullNameTh: string, shortNameTh: string } | null, slot: { id: string, labelTh: string } | null, province: { id: string, nameTh: string, nameEn: string }, district: { id: string, nameTh: string, nameEn: string } | null, obligations: Array<{ id: string, item: Item, state: DataState, expectation: Expectation | null, centre: { id: string } | null }> }> } }> };

export type WorkRowFragment = { id: string, kind: CentreKind, item: Item, laoType: LaoType | null, state: DataState, timeliness: Timeliness, isNew: boolean, regressed: boolean, signStatus: SignStatus | null, lastRecordedAt: string | null, recordedBy: string | null, deepLink: string, expectation: Expectation | null, expectedAtDue: boolean, lao: { id: string, code: string, fullNameTh: string, shortNameTh: string } | null, slot: { id: string, labelTh: string } | null, province: { id: string, code: string, nameTh: string, nameEn: string }, district: { id: string, code: string, nameTh: string, nameEn: string } | null, missing: Array<{ id: string, field: string, askTh: string, askEn: string, fixTh: string, fixEn: string }>, errors: Array<{ id: string, field: string, askTh: string, askEn: string, fixTh: string, fixEn: string }>, queries: Array<{ id: string, field: string, askTh: string, askEn: string, fixTh: string, fixEn: string }>, contact: { id: string, outcome: ContactOutcome, remark: string | null, nextOn: string | null, notedAt: string } | null };

export type OrderDocumentFieldsFragment = { id: string, version: number | null, fileName: string | null, bytes: number | null, pages: number | null, createdAt: string | null, recordedBy: string | null, url: string | null };

type OrderSaveOutcome_Conflict_Fragment = { __typename: 'Conflict', messageTh: string, messageEn: string, currentVersion: number, fields: Array<{ field: string, yours: string | null, theirs: string | null }> };

type OrderSaveOutcome_Forbidden_Fragment = { __typename: 'Forbidden', messageTh: string, messageEn: string, field: string | null };

type OrderSaveOutcome_InvalidInput_Fragment = { __typename: 'InvalidInput', messageTh: string, messageEn: string, fields: Array<{ field: string, code: string, th: string, en: string }> };

type OrderSaveOutcome_NotFound_Fragment = { __typename: 'NotFound', messageTh: string, messageEn: string };

type OrderSaveOutcome_OrderDocumentSaved_Fragment = { __typename: 'OrderDocumentSaved', centre: { id: string, obligations: Array<{ id: string, kind: CentreKind, item: Item, state: DataState, timeliness: Timeliness, dueAt: string, effectiveDueAt: string, expectation: Expectation | null, firstRecordedAt: string | null, firstCompleteAt: string | null, firstCorrectAt: string | null, lastRecordedAt: string | null, recordedBy: string | null, regressed: boolean, assuranceActs: Array<{ id: string, field: string | null, reason: string | null, stands: boolean | null }> | null, missing: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, errors: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, queries: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, advice: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }> }> } };

export type OrderSaveOutcomeFragment =
  | OrderSaveOutcome_Conflict_Fragment
  | OrderSaveOutcome_Forbidden_Fragment
  | OrderSaveOutcome_InvalidInput_Fragment
  | OrderSaveOutcome_NotFound_Fragment
  | OrderSaveOutcome_OrderDocumentSaved_Fragment
;

export type AttachOrderDocumentMutationVariables = Exact<{
  input: AttachOrderDocumentInput;
  round: string;
}>;


export type AttachOrderDocumentMutation = { attachOrderDocument:
    | { __typename: 'Conflict', messageTh: string, messageEn: string, currentVersion: number, fields: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string, field: string | null }
    | { __typename: 'InvalidInput', messageTh: string, messageEn: string, fields: Array<{ field: string, code: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
    | { __typename: 'OrderDocumentSaved', centre: { id: string, obligations: Array<{ id: string, kind: CentreKind, item: Item, state: DataState, timeliness: Timeliness, dueAt: string, effectiveDueAt: string, expectation: Expectation | null, firstRecordedAt: string | null, firstCompleteAt: string | null, firstCorrectAt: string | null, lastRecordedAt: string | null, recordedBy: string | null, regressed: boolean, assuranceActs: Array<{ id: string, field: string | null, reason: string | null, stands: boolean | null }> | null, missing: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, errors: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, queries: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, advice: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }> }> } }
   };

export type RemoveOrderDocumentMutationVariables = Exact<{
  input: RemoveOrderDocumentInput;
  round: string;
}>;


export type RemoveOrderDocumentMutation = { removeOrderDocument:
    | { __typename: 'Conflict', messageTh: string, messageEn: string, currentVersion: number, fields: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string, field: string | null }
    | { __typename: 'InvalidInput', messageTh: string, messageEn: string, fields: Array<{ field: string, code: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
    | { __typename: 'OrderDocumentSaved', centre: { id: string, obligations: Array<{ id: string, kind: CentreKind, item: Item, state: DataState, timeliness: Timeliness, dueAt: string, effectiveDueAt: string, expectation: Expectation | null, firstRecordedAt: string | null, firstCompleteAt: string | null, firstCorrectAt: string | null, lastRecordedAt: string | null, recordedBy: string | null, regressed: boolean, assuranceActs: Array<{ id: string, field: string | null, reason: string | null, stands: boolean | null }> | null, missing: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, errors: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, queries: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, advice: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }> }> } }
   };

export type RosterOfProvinceQueryVariables = Exact<{
  round: string;
  province: string;
}>;


export type RosterOfProvinceQuery = { obligations: { totalCount: number, nodes: Array<{ id: string, expectation: Expectation | null, state: DataState, centre: { id: string, name: string | null } | null, slot: { id: string, version: number, labelTh: string, activeFrom: string | null, endedOn: string | null, noneReason: string | null, district: { id: string, code: string, nameTh: string, nameEn: string } } | null }> } };

type SlotOutcome_Conflict_Fragment = { __typename: 'Conflict', messageTh: string, messageEn: string, currentVersion: number, fields: Array<{ field: string, theirs: string | null }> };

type SlotOutcome_Forbidden_Fragment = { __typename: 'Forbidden', messageTh: string, messageEn: string };

type SlotOutcome_InvalidInput_Fragment = { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> };

type SlotOutcome_NotFound_Fragment = { __typename: 'NotFound', messageTh: string, messageEn: string };

type SlotOutcome_SlotSaved_Fragment = { __typename: 'SlotSaved', slot: { id: string, version: number } };

export type SlotOutcomeFragment =
  | SlotOutcome_Conflict_Fragment
  | SlotOutcome_Forbidden_Fragment
  | SlotOutcome_InvalidInput_Fragment
  | SlotOutcome_NotFound_Fragment
  | SlotOutcome_SlotSaved_Fragment
;

export type AddJointSlotMutationVariables = Exact<{
  input: AddJointSlotInput;
}>;


export type AddJointSlotMutation = { addJointSlot:
    | { __typename: 'Conflict', messageTh: string, messageEn: string, currentVersion: number, fields: Array<{ field: string, theirs: string | null }> }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
    | { __typename: 'SlotSaved', slot: { id: string, version: number } }
   };

export type CloseJointSlotMutationVariables = Exact<{
  input: CloseJointSlotInput;
}>;


export type CloseJointSlotMutation = { closeJointSlot:
    | { __typename: 'Conflict', messageTh: string, messageEn: string, currentVersion: number, fields: Array<{ field: string, theirs: string | null }> }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
    | { __typename: 'SlotSaved', slot: { id: string, version: number } }
   };

export type AnswerNoneMutationVariables = Exact<{
  input: AnswerNoneInput;
}>;


export type AnswerNoneMutation = { answerNone:
    | { __typename: 'Conflict', messageTh: string, messageEn: string, currentVersion: number, fields: Array<{ field: string, theirs: string | null }> }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
    | { __typename: 'SlotSaved', slot: { id: string, version: number } }
   };

export type ReopenJointSlotMutationVariables = Exact<{
  input: ReopenJointSlotInput;
}>;


export type ReopenJointSlotMutation = { reopenJointSlot:
    | { __typename: 'Conflict', messageTh: string, messageEn: string, currentVersion: number, fields: Array<{ field: string, theirs: string | null }> }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
    | { __typename: 'SlotSaved', slot: { id: string, version: number } }
   };

type DecisionOutcome_Conflict_Fragment = { __typename: 'Conflict', messageTh: string, messageEn: string };

type DecisionOutcome_Forbidden_Fragment = { __typename: 'Forbidden', messageTh: string, messageEn: string };

type DecisionOutcome_InvalidInput_Fragment = { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> };

type DecisionOutcome_NotFound_Fragment = { __typename: 'NotFound', messageTh: string, messageEn: string };

type DecisionOutcome_RowsChanged_Fragment = { __typename: 'RowsChanged', rows: number, preview: boolean };

export type DecisionOutcomeFragment =
  | DecisionOutcome_Conflict_Fragment
  | DecisionOutcome_Forbidden_Fragment
  | DecisionOutcome_InvalidInput_Fragment
  | DecisionOutcome_NotFound_Fragment
  | DecisionOutcome_RowsChanged_Fragment
;

export type ExtendDueMutationVariables = Exact<{
  input: ExtendDueInput;
}>;


export type ExtendDueMutation = { extendDue:
    | { __typename: 'Conflict', messageTh: string, messageEn: string }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
    | { __typename: 'RowsChanged', rows: number, preview: boolean }
   };

export type WithdrawExtensionMutationVariables = Exact<{
  input: WithdrawExtensionInput;
}>;


export type WithdrawExtensionMutation = { withdrawExtension:
    | { __typename: 'Conflict', messageTh: string, messageEn: string }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
    | { __typename: 'RowsChanged', rows: number, preview: boolean }
   };

export type ExemptUnitsMutationVariables = Exact<{
  input: ExemptInput;
}>;


export type ExemptUnitsMutation = { exemptUnits:
    | { __typename: 'Conflict', messageTh: string, messageEn: string }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
    | { __typename: 'RowsChanged', rows: number, preview: boolean }
   };

export type LiftExemptionMutationVariables = Exact<{
  input: LiftExemptionInput;
}>;


export type LiftExemptionMutation = { liftExemption:
    | { __typename: 'Conflict', messageTh: string, messageEn: string }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
    | { __typename: 'RowsChanged', rows: number, preview: boolean }
   };

export type UnlockUnitMutationVariables = Exact<{
  input: UnlockInput;
}>;


export type UnlockUnitMutation = { unlockUnit:
    | { __typename: 'Conflict', messageTh: string, messageEn: string }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
    | { __typename: 'RowsChanged', rows: number, preview: boolean }
   };

export type LockUnitAgainMutationVariables = Exact<{
  input: LockAgainInput;
}>;


export type LockUnitAgainMutation = { lockUnitAgain:
    | { __typename: 'Conflict', messageTh: string, messageEn: string }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
    | { __typename: 'RowsChanged', rows: number, preview: boolean }
   };

type RoundOutcome_Conflict_Fragment = { __typename: 'Conflict', messageTh: string, messageEn: string, currentVersion: number, fields: Array<{ field: string, theirs: string | null }> };

type RoundOutcome_Forbidden_Fragment = { __typename: 'Forbidden', messageTh: string, messageEn: string };

type RoundOutcome_InvalidInput_Fragment = { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> };

type RoundOutcome_NotFound_Fragment = { __typename: 'NotFound', messageTh: string, messageEn: string };

type RoundOutcome_RoundSaved_Fragment = { __typename: 'RoundSaved', owed: number | null, round: { id: string, version: number, code: string } };

export type RoundOutcomeFragment =
  | RoundOutcome_Conflict_Fragment
  | RoundOutcome_Forbidden_Fragment
  | RoundOutcome_InvalidInput_Fragment
  | RoundOutcome_NotFound_Fragment
  | RoundOutcome_RoundSaved_Fragment
;

export type CreateRoundMutationVariables = Exact<{
  input: CreateRoundInput;
}>;


export type CreateRoundMutation = { createRound:
    | { __typename: 'Conflict', messageTh: string, messageEn: string, currentVersion: number, fields: Array<{ field: string, theirs: string | null }> }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
    | { __typename: 'RoundSaved', owed: number | null, round: { id: string, version: number, code: string } }
   };

export type OpenRoundMutationVariables = Exact<{
  input: OpenRoundInput;
}>;


export type OpenRoundMutation = { openRound:
    | { __typename: 'Conflict', messageTh: string, messageEn: string, currentVersion: number, fields: Array<{ field: string, theirs: string | null }> }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
    | { __typename: 'RoundSaved', owed: number | null, round: { id: string, version: number, code: string } }
   };

export type UpdateRoundMutationVariables = Exact<{
  input: UpdateRoundInput;
}>;


export type UpdateRoundMutation = { updateRound:
    | { __typename: 'Conflict', messageTh: string, messageEn: string, currentVersion: number, fields: Array<{ field: string, theirs: string | null }> }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
    | { __typename: 'RoundSaved', owed: number | null, round: { id: string, version: number, code: string } }
   };

export type DeleteRoundMutationVariables = Exact<{
  input: DeleteRoundInput;
}>;


export type DeleteRoundMutation = { deleteRound:
    | { __typename: 'Conflict', messageTh: string, messageEn: string }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
    | { __typename: 'RoundDeleted', code: string }
   };

export type RulesInForceQueryVariables = Exact<{ [key: string]: never; }>;


export type RulesInForceQuery = { rules: Array<{ id: string, item: Item, askTh: string, askEn: string }> };

export type RoundsPageQueryVariables = Exact<{
  code: string;
}>;


export type RoundsPageQuery = { round: { id: string, version: number, code: string, nameTh: string, nameEn: string, letterReference: string | null, opensAt: string, dueAt: string, closesAt: string | null, openedAt: string | null, verification: string, allowsOnBehalf: boolean, rules: Array<{ kind: CentreKind | null, id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }> } | null, legalReferences: Array<{ id: string, version: number, centreKind: CentreKind | null, kind: LegalReferenceKind, titleTh: string, number: string | null, issuedOn: string | null, clause: string | null, url: string | null, from: string | null, to: string | null }> };

export type RoundExtensionsQueryVariables = Exact<{
  code: string;
}>;


export type RoundExtensionsQuery = { round: { id: string, extensions: Array<{ id: string, dueAt: string | null, documentNumber: string | null, approvedBy: string | null, createdAt: string | null, withdrawnAt: string | null, withdrawalReason: string | null, province: { id: string, code: string, nameTh: string, nameEn: string } | null, lao: { id: string, code: string, fullNameTh: string, province: { nameTh: string, nameEn: string } } | null, slot: { id: string, labelTh: string, district: { code: string, nameTh: string, nameEn: string } } | null }> | null } | null };

export type RoundExemptionsQueryVariables = Exact<{
  code: string;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type RoundExemptionsQuery = { round: { id: string, decisions: { totalCount: number, nodes: Array<{ id: string, item: Item | null, status: Expectation | null, from: string | null, to: string | null, reason: string | null, documentNumber: string | null, approvedBy: string | null, createdAt: string | null, supersededAt: string | null, lao: { id: string, code: string, fullNameTh: string, province: { nameTh: string, nameEn: string } } | null, slot: { id: string, labelTh: string, district: { code: string, nameTh: string, nameEn: string } } | null }> } | null } | null };

export type RoundUnlocksQueryVariables = Exact<{
  code: string;
}>;


export type RoundUnlocksQuery = { round: { id: string, unlocks: Array<{ id: string, reason: string | null, grantedBy: string | null, grantedAt: string | null, until: string | null, revokedAt: string | null, lao: { id: string, code: string, fullNameTh: string, province: { nameTh: string, nameEn: string } } | null, slot: { id: string, labelTh: string, district: { code: string, nameTh: string, nameEn: string } } | null }> | null } | null };

export type SavedViewWordsFragment = { id: string, name: string, address: string, columns: Array<string>, audience: ViewAudience, ownerName: string, mine: boolean, version: number };

export type SavedViewsQueryVariables = Exact<{
  screen: SavedScreen;
}>;


export type SavedViewsQuery = { savedViews: Array<{ id: string, name: string, address: string, columns: Array<string>, audience: ViewAudience, ownerName: string, mine: boolean, version: number }> };

export type SaveViewMutationVariables = Exact<{
  input: SaveViewInput;
}>;


export type SaveViewMutation = { saveView:
    | { __typename: 'Conflict', messageTh: string, messageEn: string }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
    | { __typename: 'ViewSaved', savedView: { id: string, name: string, address: string, columns: Array<string>, audience: ViewAudience, ownerName: string, mine: boolean, version: number } }
   };

export type UpdateSavedViewMutationVariables = Exact<{
  input: UpdateSavedViewInput;
}>;


export type UpdateSavedViewMutation = { updateSavedView:
    | { __typename: 'Conflict', messageTh: string, messageEn: string }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
    | { __typename: 'ViewSaved', removed: boolean, savedView: { id: string, name: string, address: string, columns: Array<string>, audience: ViewAudience, ownerName: string, mine: boolean, version: number } }
   };

export type FaultsFragment = { fields: Array<{ field: string, th: string, en: string }> };

export type StartSecondFactorMutationVariables = Exact<{
  password: string;
}>;


export type StartSecondFactorMutation = { startSecondFactor:
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'SecondFactorStarted', secret: string, uri: string }
   };

export type ConfirmSecondFactorMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmSecondFactorMutation = { confirmSecondFactor:
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'RecoveryCodes', codes: Array<string> }
   };

export type RenewRecoveryCodesMutationVariables = Exact<{
  password: string;
}>;


export type RenewRecoveryCodesMutation = { renewRecoveryCodes:
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'RecoveryCodes', codes: Array<string> }
   };

export type RemoveSecondFactorMutationVariables = Exact<{
  password: string;
}>;


export type RemoveSecondFactorMutation = { removeSecondFactor:
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'SecondFactorRemoved', removed: boolean }
   };

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { viewer: { id: string, name: string, roles: Array<Role>, recordsFor: Array<string>, duty: Duty | null, grants: Array<{ role: Role, province: { id: string, code: string, nameTh: string, nameEn: string } | null, district: { id: string, code: string, nameTh: string, nameEn: string } | null, lao: { id: string, code: string, fullNameTh: string } | null }> } | null, rounds: Array<{ id: string, code: string, nameTh: string, nameEn: string, letterReference: string | null, opensAt: string, dueAt: string, closesAt: string | null, openedAt: string | null }>, provinces: Array<{ id: string, code: string, nameTh: string, nameEn: string, inScope: boolean, region: { code: string, nameTh: string, nameEn: string } }> };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { viewer: { id: string, duty: Duty | null } | null, signInOptions: { provider: string | null, providerUrl: string | null } };

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

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type PhotoFieldsFragment = { id: string, version: number, url: string | null, thumbnailUrl: string | null, width: number, height: number, caption: string | null, takenAt: string | null, takenLat: number | null, takenLon: number | null };

type PhotoSaveOutcome_Conflict_Fragment = { __typename: 'Conflict', messageTh: string, messageEn: string, currentVersion: number, fields: Array<{ field: string, yours: string | null, theirs: string | null }> };

type PhotoSaveOutcome_Forbidden_Fragment = { __typename: 'Forbidden', messageTh: string, messageEn: string, field: string | null };

type PhotoSaveOutcome_InvalidInput_Fragment = { __typename: 'InvalidInput', messageTh: string, messageEn: string, fields: Array<{ field: string, code: string, th: string, en: string }> };

type PhotoSaveOutcome_NotFound_Fragment = { __typename: 'NotFound', messageTh: string, messageEn: string };

type PhotoSaveOutcome_PhotoSaved_Fragment = { __typename: 'PhotoSaved', signInstallation: { id: string, version: number, centre: { id: string, obligations: Array<{ id: string, kind: CentreKind, item: Item, state: DataState, timeliness: Timeliness, dueAt: string, effectiveDueAt: string, expectation: Expectation | null, firstRecordedAt: string | null, firstCompleteAt: string | null, firstCorrectAt: string | null, lastRecordedAt: string | null, recordedBy: string | null, regressed: boolean, assuranceActs: Array<{ id: string, field: string | null, reason: string | null, stands: boolean | null }> | null, missing: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, errors: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, queries: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, advice: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }> }> } } };

export type PhotoSaveOutcomeFragment =
  | PhotoSaveOutcome_Conflict_Fragment
  | PhotoSaveOutcome_Forbidden_Fragment
  | PhotoSaveOutcome_InvalidInput_Fragment
  | PhotoSaveOutcome_NotFound_Fragment
  | PhotoSaveOutcome_PhotoSaved_Fragment
;

export type AttachPhotoMutationVariables = Exact<{
  input: AttachPhotoInput;
  round: string;
}>;


export type AttachPhotoMutation = { attachPhoto:
    | { __typename: 'Conflict', messageTh: string, messageEn: string, currentVersion: number, fields: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string, field: string | null }
    | { __typename: 'InvalidInput', messageTh: string, messageEn: string, fields: Array<{ field: string, code: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
    | { __typename: 'PhotoSaved', signInstallation: { id: string, version: number, centre: { id: string, obligations: Array<{ id: string, kind: CentreKind, item: Item, state: DataState, timeliness: Timeliness, dueAt: string, effectiveDueAt: string, expectation: Expectation | null, firstRecordedAt: string | null, firstCompleteAt: string | null, firstCorrectAt: string | null, lastRecordedAt: string | null, recordedBy: string | null, regressed: boolean, assuranceActs: Array<{ id: string, field: string | null, reason: string | null, stands: boolean | null }> | null, missing: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, errors: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, queries: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, advice: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }> }> } } }
   };

export type DescribePhotoMutationVariables = Exact<{
  input: DescribePhotoInput;
  round: string;
}>;


export type DescribePhotoMutation = { describePhoto:
    | { __typename: 'Conflict', messageTh: string, messageEn: string, currentVersion: number, fields: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string, field: string | null }
    | { __typename: 'InvalidInput', messageTh: string, messageEn: string, fields: Array<{ field: string, code: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
    | { __typename: 'PhotoSaved', signInstallation: { id: string, version: number, centre: { id: string, obligations: Array<{ id: string, kind: CentreKind, item: Item, state: DataState, timeliness: Timeliness, dueAt: string, effectiveDueAt: string, expectation: Expectation | null, firstRecordedAt: string | null, firstCompleteAt: string | null, firstCorrectAt: string | null, lastRecordedAt: string | null, recordedBy: string | null, regressed: boolean, assuranceActs: Array<{ id: string, field: string | null, reason: string | null, stands: boolean | null }> | null, missing: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, errors: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, queries: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, advice: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }> }> } } }
   };

export type ArrangePhotosMutationVariables = Exact<{
  input: ArrangePhotosInput;
  round: string;
}>;


export type ArrangePhotosMutation = { arrangePhotos:
    | { __typename: 'Conflict', messageTh: string, messageEn: string, currentVersion: number, fields: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string, field: string | null }
    | { __typename: 'InvalidInput', messageTh: string, messageEn: string, fields: Array<{ field: string, code: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
    | { __typename: 'PhotoSaved', signInstallation: { id: string, version: number, centre: { id: string, obligations: Array<{ id: string, kind: CentreKind, item: Item, state: DataState, timeliness: Timeliness, dueAt: string, effectiveDueAt: string, expectation: Expectation | null, firstRecordedAt: string | null, firstCompleteAt: string | null, firstCorrectAt: string | null, lastRecordedAt: string | null, recordedBy: string | null, regressed: boolean, assuranceActs: Array<{ id: string, field: string | null, reason: string | null, stands: boolean | null }> | null, missing: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, errors: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, queries: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, advice: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }> }> } } }
   };

export type RemovePhotoMutationVariables = Exact<{
  input: RemovePhotoInput;
  round: string;
}>;


export type RemovePhotoMutation = { removePhoto:
    | { __typename: 'Conflict', messageTh: string, messageEn: string, currentVersion: number, fields: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string, field: string | null }
    | { __typename: 'InvalidInput', messageTh: string, messageEn: string, fields: Array<{ field: string, code: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
    | { __typename: 'PhotoSaved', signInstallation: { id: string, version: number, centre: { id: string, obligations: Array<{ id: string, kind: CentreKind, item: Item, state: DataState, timeliness: Timeliness, dueAt: string, effectiveDueAt: string, expectation: Expectation | null, firstRecordedAt: string | null, firstCompleteAt: string | null, firstCorrectAt: string | null, lastRecordedAt: string | null, recordedBy: string | null, regressed: boolean, assuranceActs: Array<{ id: string, field: string | null, reason: string | null, stands: boolean | null }> | null, missing: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, errors: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, queries: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, advice: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }> }> } } }
   };

type SignSaveOutcome_Conflict_Fragment = { __typename: 'Conflict', messageTh: string, messageEn: string, currentVersion: number, fields: Array<{ field: string, yours: string | null, theirs: string | null }> };

type SignSaveOutcome_Forbidden_Fragment = { __typename: 'Forbidden', messageTh: string, messageEn: string, field: string | null };

type SignSaveOutcome_InvalidInput_Fragment = { __typename: 'InvalidInput', messageTh: string, messageEn: string, fields: Array<{ field: string, code: string, th: string, en: string }> };

type SignSaveOutcome_NotFound_Fragment = { __typename: 'NotFound', messageTh: string, messageEn: string };

type SignSaveOutcome_SignSaved_Fragment = { __typename: 'SignSaved', merged: boolean, signInstallation: { id: string, version: number, centre: { id: string, obligations: Array<{ id: string, kind: CentreKind, item: Item, state: DataState, timeliness: Timeliness, dueAt: string, effectiveDueAt: string, expectation: Expectation | null, firstRecordedAt: string | null, firstCompleteAt: string | null, firstCorrectAt: string | null, lastRecordedAt: string | null, recordedBy: string | null, regressed: boolean, assuranceActs: Array<{ id: string, field: string | null, reason: string | null, stands: boolean | null }> | null, missing: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, errors: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, queries: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, advice: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }> }> } } };

export type SignSaveOutcomeFragment =
  | SignSaveOutcome_Conflict_Fragment
  | SignSaveOutcome_Forbidden_Fragment
  | SignSaveOutcome_InvalidInput_Fragment
  | SignSaveOutcome_NotFound_Fragment
  | SignSaveOutcome_SignSaved_Fragment
;

export type RecordSignMutationVariables = Exact<{
  input: RecordSignInput;
  round: string;
}>;


export type RecordSignMutation = { recordSignInstallation:
    | { __typename: 'Conflict', messageTh: string, messageEn: string, currentVersion: number, fields: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string, field: string | null }
    | { __typename: 'InvalidInput', messageTh: string, messageEn: string, fields: Array<{ field: string, code: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
    | { __typename: 'SignSaved', merged: boolean, signInstallation: { id: string, version: number, centre: { id: string, obligations: Array<{ id: string, kind: CentreKind, item: Item, state: DataState, timeliness: Timeliness, dueAt: string, effectiveDueAt: string, expectation: Expectation | null, firstRecordedAt: string | null, firstCompleteAt: string | null, firstCorrectAt: string | null, lastRecordedAt: string | null, recordedBy: string | null, regressed: boolean, assuranceActs: Array<{ id: string, field: string | null, reason: string | null, stands: boolean | null }> | null, missing: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, errors: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, queries: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, advice: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }> }> } } }
   };

export type UpdateSignMutationVariables = Exact<{
  input: UpdateSignInput;
  round: string;
}>;


export type UpdateSignMutation = { updateSignInstallation:
    | { __typename: 'Conflict', messageTh: string, messageEn: string, currentVersion: number, fields: Array<{ field: string, yours: string | null, theirs: string | null }> }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string, field: string | null }
    | { __typename: 'InvalidInput', messageTh: string, messageEn: string, fields: Array<{ field: string, code: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
    | { __typename: 'SignSaved', merged: boolean, signInstallation: { id: string, version: number, centre: { id: string, obligations: Array<{ id: string, kind: CentreKind, item: Item, state: DataState, timeliness: Timeliness, dueAt: string, effectiveDueAt: string, expectation: Expectation | null, firstRecordedAt: string | null, firstCompleteAt: string | null, firstCorrectAt: string | null, lastRecordedAt: string | null, recordedBy: string | null, regressed: boolean, assuranceActs: Array<{ id: string, field: string | null, reason: string | null, stands: boolean | null }> | null, missing: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, errors: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, queries: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }>, advice: Array<{ id: string, item: Item, field: string, checks: string, severity: Severity, responsibility: string, askTh: string, askEn: string, fixTh: string, fixEn: string, position: number }> }> } } }
   };

type SignActOutcome_Conflict_Fragment = { __typename: 'Conflict', messageTh: string, messageEn: string };

type SignActOutcome_Forbidden_Fragment = { __typename: 'Forbidden', messageTh: string, messageEn: string };

type SignActOutcome_InvalidInput_Fragment = { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> };

type SignActOutcome_NotFound_Fragment = { __typename: 'NotFound', messageTh: string, messageEn: string };

type SignActOutcome_SignSaved_Fragment = { __typename: 'SignSaved', signInstallation: { id: string } };

export type SignActOutcomeFragment =
  | SignActOutcome_Conflict_Fragment
  | SignActOutcome_Forbidden_Fragment
  | SignActOutcome_InvalidInput_Fragment
  | SignActOutcome_NotFound_Fragment
  | SignActOutcome_SignSaved_Fragment
;

export type RemoveSignMutationVariables = Exact<{
  input: RemoveSignInput;
}>;


export type RemoveSignMutation = { removeSignInstallation:
    | { __typename: 'Conflict', messageTh: string, messageEn: string }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
    | { __typename: 'SignSaved', signInstallation: { id: string } }
   };

export type ReplaceSignMutationVariables = Exact<{
  input: ReplaceSignInput;
}>;


export type ReplaceSignMutation = { replaceSignInstallation:
    | { __typename: 'Conflict', messageTh: string, messageEn: string }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
    | { __typename: 'SignSaved', signInstallation: { id: string } }
   };

export type ShareSignMutationVariables = Exact<{
  input: ShareSignInput;
}>;


export type ShareSignMutation = { shareSignInstallation:
    | { __typename: 'Conflict', messageTh: string, messageEn: string }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
    | { __typename: 'SignSaved', signInstallation: { id: string } }
   };

export type UnshareSignMutationVariables = Exact<{
  input: UnshareSignInput;
}>;


export type UnshareSignMutation = { unshareSignInstallation:
    | { __typename: 'Conflict', messageTh: string, messageEn: string }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
    | { __typename: 'SignSaved', signInstallation: { id: string } }
   };

export type FindSignsQueryVariables = Exact<{
  search: string;
  province: string;
}>;


export type FindSignsQuery = { centres: { nodes: Array<{ id: string, name: string | null, kind: CentreKind, lao: { id: string, fullNameTh: string } | null, slot: { id: string, labelTh: string, district: { nameTh: string, nameEn: string } } | null, signInstallation: { id: string } | null }> } };

export type SignsQueryVariables = Exact<{
  where?: SignInstallationFilter | null | undefined;
  orderBy?: Array<SignInstallationOrder> | SignInstallationOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type SignsQuery = { signInstallations: { totalCount: number, nodes: Array<{ id: string, status: SignStatus | null, position: SignPosition | null, positionOther: string | null, installedOn: string | null, plannedOn: string | null, reasonNotInstalled: string | null, removedOn: string | null, updatedAt: string, recordedBy: string | null, photos: Array<{ id: string }>, centre: { id: string, kind: CentreKind, name: string | null, lao: { id: string, fullNameTh: string, shortNameTh: string, district: { id: string } } | null, slot: { id: string, labelTh: string, district: { id: string, nameTh: string, nameEn: string } } | null, province: { id: string, nameTh: string, nameEn: string } } }> } };

export type TokenFactsFragment = { id: string, publicId: string, name: string, purpose: string | null, scopes: Array<TokenScope>, addresses: Array<string>, budget: number, expiresAt: string, rotatedAt: string | null, overlapEndsAt: string | null, revokedAt: string | null, isActive: boolean, lastUsedAt: string | null, lastAddress: string | null, createdAt: string, version: number, spent: number, days: Array<{ day: string, requests: number, refused: number, cost: number }> };

export type TokensQueryVariables = Exact<{
  where?: PartnerTokenFilter | null | undefined;
  orderBy?: Array<PartnerTokenOrder> | PartnerTokenOrder | null | undefined;
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type TokensQuery = { partnerTokens: { totalCount: number, nodes: Array<{ id: string, publicId: string, name: string, purpose: string | null, scopes: Array<TokenScope>, addresses: Array<string>, budget: number, expiresAt: string, rotatedAt: string | null, overlapEndsAt: string | null, revokedAt: string | null, isActive: boolean, lastUsedAt: string | null, lastAddress: string | null, createdAt: string, version: number, spent: number, days: Array<{ day: string, requests: number, refused: number, cost: number }> }> } };

export type TokenQueryVariables = Exact<{
  id: string | number;
}>;


export type TokenQuery = { partnerToken: { id: string, publicId: string, name: string, purpose: string | null, scopes: Array<TokenScope>, addresses: Array<string>, budget: number, expiresAt: string, rotatedAt: string | null, overlapEndsAt: string | null, revokedAt: string | null, isActive: boolean, lastUsedAt: string | null, lastAddress: string | null, createdAt: string, version: number, spent: number, days: Array<{ day: string, requests: number, refused: number, cost: number }> } | null };

type TokenOutcome_Conflict_Fragment = { __typename: 'Conflict', messageTh: string, messageEn: string };

type TokenOutcome_Forbidden_Fragment = { __typename: 'Forbidden', messageTh: string, messageEn: string };

type TokenOutcome_InvalidInput_Fragment = { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> };

type TokenOutcome_NotFound_Fragment = { __typename: 'NotFound', messageTh: string, messageEn: string };

type TokenOutcome_PartnerTokenChanged_Fragment = { __typename: 'PartnerTokenChanged', secret: string | null, partnerToken: { id: string } };

export type TokenOutcomeFragment =
  | TokenOutcome_Conflict_Fragment
  | TokenOutcome_Forbidden_Fragment
  | TokenOutcome_InvalidInput_Fragment
  | TokenOutcome_NotFound_Fragment
  | TokenOutcome_PartnerTokenChanged_Fragment
;

export type CreateTokenMutationVariables = Exact<{
  input: CreatePartnerTokenInput;
}>;


export type CreateTokenMutation = { createPartnerToken:
    | { __typename: 'Conflict', messageTh: string, messageEn: string }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
    | { __typename: 'PartnerTokenChanged', secret: string | null, partnerToken: { id: string } }
   };

export type UpdateTokenMutationVariables = Exact<{
  input: UpdatePartnerTokenInput;
}>;


export type UpdateTokenMutation = { updatePartnerToken:
    | { __typename: 'Conflict', messageTh: string, messageEn: string }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
    | { __typename: 'PartnerTokenChanged', secret: string | null, partnerToken: { id: string } }
   };

export type RotateTokenMutationVariables = Exact<{
  id: string | number;
  overlapHours: number;
}>;


export type RotateTokenMutation = { rotatePartnerToken:
    | { __typename: 'Conflict', messageTh: string, messageEn: string }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
    | { __typename: 'PartnerTokenChanged', secret: string | null, partnerToken: { id: string } }
   };

export type RevokeTokenMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeTokenMutation = { revokePartnerToken:
    | { __typename: 'Conflict', messageTh: string, messageEn: string }
    | { __typename: 'Forbidden', messageTh: string, messageEn: string }
    | { __typename: 'InvalidInput', fields: Array<{ field: string, th: string, en: string }> }
    | { __typename: 'NotFound', messageTh: string, messageEn: string }
    | { __typename: 'PartnerTokenChanged', secret: string | null, partnerToken: { id: string } }
   };

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
export const GrantWordsFragmentDoc = new TypedDocumentString(`
    fragment GrantWords on AccountGrant {
  id
  role
  fromProvider
  province {
    id
    nameTh
    nameEn
  }
  district {
    id
    nameTh
    nameEn
  }
  lao {
    id
    fullNameTh
  }
}
    `, {"fragmentName":"GrantWords"}) as unknown as TypedDocumentString<GrantWordsFragment, unknown>;
export const FaultsFragmentDoc = new TypedDocumentString(`
    fragment Faults on InvalidInput {
  fields {
    field
    th
    en
  }
}
    `, {"fragmentName":"Faults"}) as unknown as TypedDocumentString<FaultsFragment, unknown>;
export const AccountOutcomeFragmentDoc = new TypedDocumentString(`
    fragment AccountOutcome on AccountPayload {
  __typename
  ... on AccountChanged {
    account {
      id
    }
    handOver {
      login
      code
      expiresAt
    }
  }
  ...Faults
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}
    fragment Faults on InvalidInput {
  fields {
    field
    th
    en
  }
}`, {"fragmentName":"AccountOutcome"}) as unknown as TypedDocumentString<AccountOutcomeFragment, unknown>;
export const CentreFieldsFragmentDoc = new TypedDocumentString(`
    fragment CentreFields on Centre {
  id
  version
  kind
  name
  addressNo
  moo
  road
  subdistrict
  postcode
  lat
  lon
  district {
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
  fax
  email
  website
  line
  facebook
  hotline
  openingHours
  establishedOn
  orderNumber
  orderDate
  helpFields
  hostLao {
    id
    fullNameTh
  }
  hostPlace
  confirmedNone
  remarks
  recordedBy
  onBehalf
  createdAt
  updatedAt
  people {
    id
    role
    name
    jobTitle
    duty
    officePhone
    mobile
    email
    line
    position
    version
  }
  members {
    id
    from
    to
    lao {
      id
      code
      fullNameTh
    }
  }
  lao {
    id
    code
    type
    fullNameTh
    district {
      id
      code
      nameTh
      nameEn
    }
  }
  slot {
    id
    labelTh
    district {
      id
      code
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
}
    `, {"fragmentName":"CentreFields"}) as unknown as TypedDocumentString<CentreFieldsFragment, unknown>;
export const PhotoFieldsFragmentDoc = new TypedDocumentString(`
    fragment PhotoFields on Photo {
  id
  version
  url
  thumbnailUrl
  width
  height
  caption
  takenAt
  takenLat
  takenLon
}
    `, {"fragmentName":"PhotoFields"}) as unknown as TypedDocumentString<PhotoFieldsFragment, unknown>;
export const SignFieldsFragmentDoc = new TypedDocumentString(`
    fragment SignFields on SignInstallation {
  id
  version
  status
  position
  positionOther
  installedOn
  size
  material
  wording
  reasonNotInstalled
  plannedOn
  removedOn
  remarks
  recordedBy
  onBehalf
  createdAt
  updatedAt
  photos {
    ...PhotoFields
  }
}
    fragment PhotoFields on Photo {
  id
  version
  url
  thumbnailUrl
  width
  height
  caption
  takenAt
  takenLat
  takenLon
}`, {"fragmentName":"SignFields"}) as unknown as TypedDocumentString<SignFieldsFragment, unknown>;
export const DeletedCentreFieldsFragmentDoc = new TypedDocumentString(`
    fragment DeletedCentreFields on DeletedCentre {
  id
  name
  reason
  deletedAt
  deletedBy
}
    `, {"fragmentName":"DeletedCentreFields"}) as unknown as TypedDocumentString<DeletedCentreFieldsFragment, unknown>;
export const OwedRuleFragmentDoc = new TypedDocumentString(`
    fragment OwedRule on Rule {
  id
  item
  field
  checks
  severity
  responsibility
  askTh
  askEn
  fixTh
  fixEn
  position
}
    `, {"fragmentName":"OwedRule"}) as unknown as TypedDocumentString<OwedRuleFragment, unknown>;
export const OwedFragmentDoc = new TypedDocumentString(`
    fragment Owed on Obligation {
  id
  kind
  item
  state
  timeliness
  dueAt
  effectiveDueAt
  expectation
  firstRecordedAt
  firstCompleteAt
  firstCorrectAt
  lastRecordedAt
  recordedBy
  regressed
  assuranceActs {
    id
    field
    reason
    stands
  }
  missing {
    ...OwedRule
  }
  errors {
    ...OwedRule
  }
  queries {
    ...OwedRule
  }
  advice {
    ...OwedRule
  }
}
    fragment OwedRule on Rule {
  id
  item
  field
  checks
  severity
  responsibility
  askTh
  askEn
  fixTh
  fixEn
  position
}`, {"fragmentName":"Owed"}) as unknown as TypedDocumentString<OwedFragment, unknown>;
export const CentreSaveOutcomeFragmentDoc = new TypedDocumentString(`
    fragment CentreSaveOutcome on CentrePayload {
  __typename
  ... on CentreSaved {
    merged
    centre {
      id
      version
      obligations(round: $round) {
        ...Owed
      }
    }
  }
  ... on Conflict {
    messageTh
    messageEn
    currentVersion
    fields {
      field
      yours
      theirs
    }
  }
  ... on InvalidInput {
    messageTh
    messageEn
    fields {
      field
      code
      th
      en
    }
  }
  ... on Forbidden {
    messageTh
    messageEn
    field
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}
    fragment OwedRule on Rule {
  id
  item
  field
  checks
  severity
  responsibility
  askTh
  askEn
  fixTh
  fixEn
  position
}
fragment Owed on Obligation {
  id
  kind
  item
  state
  timeliness
  dueAt
  effectiveDueAt
  expectation
  firstRecordedAt
  firstCompleteAt
  firstCorrectAt
  lastRecordedAt
  recordedBy
  regressed
  assuranceActs {
    id
    field
    reason
    stands
  }
  missing {
    ...OwedRule
  }
  errors {
    ...OwedRule
  }
  queries {
    ...OwedRule
  }
  advice {
    ...OwedRule
  }
}`, {"fragmentName":"CentreSaveOutcome"}) as unknown as TypedDocumentString<CentreSaveOutcomeFragment, unknown>;
export const WorkflowFragmentDoc = new TypedDocumentString(`
    fragment Workflow on Obligation {
  id
  item
  state
  assurance
  recordDigest
  unchangedSince
  writable
  round {
    id
    verification
  }
  issues {
    id
    version
    state
    explanation
    explainedBy
    rule {
      ...OwedRule
    }
  }
  assuranceActs {
    id
    act
    at
    byName
    reason
    field
    stands
    differences {
      field
      from
      to
    }
  }
}
    fragment OwedRule on Rule {
  id
  item
  field
  checks
  severity
  responsibility
  askTh
  askEn
  fixTh
  fixEn
  position
}`, {"fragmentName":"Workflow"}) as unknown as TypedDocumentString<WorkflowFragment, unknown>;
export const ObligationOutcomeFragmentDoc = new TypedDocumentString(`
    fragment ObligationOutcome on ObligationPayload {
  __typename
  ... on Conflict {
    messageTh
    messageEn
  }
  ... on InvalidInput {
    messageTh
    messageEn
  }
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}
    `, {"fragmentName":"ObligationOutcome"}) as unknown as TypedDocumentString<ObligationOutcomeFragment, unknown>;
export const CellFragmentDoc = new TypedDocumentString(`
    fragment Cell on Completeness {
  key
  expected
  complete
  correct
  notRecorded
  recorded
  unknown
  completePercent
  asOf
}
    `, {"fragmentName":"Cell"}) as unknown as TypedDocumentString<CellFragment, unknown>;
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
export const MovesFragmentDoc = new TypedDocumentString(`
    fragment Moves on Completeness {
  moved(asOf: $than, atDue: $thanDue) @include(if: $compare) {
    figure
    gained
    lost
  }
}
    `, {"fragmentName":"Moves"}) as unknown as TypedDocumentString<MovesFragment, unknown>;
export const TrendPointFragmentDoc = new TypedDocumentString(`
    fragment TrendPoint on Completeness {
  asOf
  expected
  recorded
  complete
  correct
  expectedAtDue
  onTime
  onTimeEffective
  ...Moves
}
    fragment Moves on Completeness {
  moved(asOf: $than, atDue: $thanDue) @include(if: $compare) {
    figure
    gained
    lost
  }
}`, {"fragmentName":"TrendPoint"}) as unknown as TypedDocumentString<TrendPointFragment, unknown>;
export const QueuesFragmentDoc = new TypedDocumentString(`
    fragment Queues on Query {
  mineToday: obligations(
    round: $round
    where: {province: $province, contactByMe: true, contactDueBy: $today, state: [NOT_RECORDED, INCOMPLETE, COMPLETE_WITH_ERRORS]}
    first: 1
  ) {
    totalCount
  }
  openHere: obligations(
    round: $round
    where: {province: $province, state: [NOT_RECORDED, INCOMPLETE, COMPLETE_WITH_ERRORS]}
    first: 1
  ) {
    totalCount
  }
  onePoint: obligations(
    round: $round
    where: {province: $province, openPoints: 1, state: [INCOMPLETE, COMPLETE_WITH_ERRORS]}
    first: 1
  ) {
    totalCount
  }
  changedSince: obligations(
    round: $round
    where: {province: $province, assurance: [CHANGED_SINCE]}
    first: 1
  ) {
    totalCount
  }
  fellBack: obligations(
    round: $round
    where: {province: $province, regressed: true}
    first: 1
  ) {
    totalCount
  }
  unreachable: obligations(
    round: $round
    where: {province: $province, contact: [UNREACHABLE], state: [NOT_RECORDED, INCOMPLETE, COMPLETE_WITH_ERRORS]}
    first: 1
  ) {
    totalCount
  }
}
    `, {"fragmentName":"Queues"}) as unknown as TypedDocumentString<QueuesFragment, unknown>;
export const RegisterOutcomeFragmentDoc = new TypedDocumentString(`
    fragment RegisterOutcome on LaoPayload {
  __typename
  ... on LaosSaved {
    owedBefore
    owedAfter
    preview
    laos {
      id
      code
      fullNameTh
    }
  }
  ... on Conflict {
    messageTh
    messageEn
    currentVersion
    fields {
      field
      theirs
    }
  }
  ... on InvalidInput {
    fields {
      field
      th
      en
    }
  }
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}
    `, {"fragmentName":"RegisterOutcome"}) as unknown as TypedDocumentString<RegisterOutcomeFragment, unknown>;
export const LegalBasisFragmentDoc = new TypedDocumentString(`
    fragment LegalBasis on LegalReference {
  id
  version
  centreKind
  kind
  titleTh
  number
  issuedOn
  clause
  url
  from
  to
}
    `, {"fragmentName":"LegalBasis"}) as unknown as TypedDocumentString<LegalBasisFragment, unknown>;
export const LegalOutcomeFragmentDoc = new TypedDocumentString(`
    fragment LegalOutcome on LegalReferencePayload {
  __typename
  ... on LegalReferenceSaved {
    merged
  }
  ... on Conflict {
    messageTh
    messageEn
    currentVersion
    fields {
      field
      theirs
    }
  }
  ... on InvalidInput {
    fields {
      field
      th
      en
    }
  }
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}
    `, {"fragmentName":"LegalOutcome"}) as unknown as TypedDocumentString<LegalOutcomeFragment, unknown>;
export const WorkRowFragmentDoc = new TypedDocumentString(`
    fragment WorkRow on Obligation {
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
  expectedAtDue
  lao {
    id
    code
    fullNameTh
    shortNameTh
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
  contact {
    id
    outcome
    remark
    nextOn
    notedAt
  }
}
    `, {"fragmentName":"WorkRow"}) as unknown as TypedDocumentString<WorkRowFragment, unknown>;
export const OrderDocumentFieldsFragmentDoc = new TypedDocumentString(`
    fragment OrderDocumentFields on OrderDocument {
  id
  version
  fileName
  bytes
  pages
  createdAt
  recordedBy
  url
}
    `, {"fragmentName":"OrderDocumentFields"}) as unknown as TypedDocumentString<OrderDocumentFieldsFragment, unknown>;
export const OrderSaveOutcomeFragmentDoc = new TypedDocumentString(`
    fragment OrderSaveOutcome on OrderDocumentPayload {
  __typename
  ... on OrderDocumentSaved {
    centre {
      id
      obligations(round: $round) {
        ...Owed
      }
    }
  }
  ... on Conflict {
    messageTh
    messageEn
    currentVersion
    fields {
      field
      yours
      theirs
    }
  }
  ... on InvalidInput {
    messageTh
    messageEn
    fields {
      field
      code
      th
      en
    }
  }
  ... on Forbidden {
    messageTh
    messageEn
    field
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}
    fragment OwedRule on Rule {
  id
  item
  field
  checks
  severity
  responsibility
  askTh
  askEn
  fixTh
  fixEn
  position
}
fragment Owed on Obligation {
  id
  kind
  item
  state
  timeliness
  dueAt
  effectiveDueAt
  expectation
  firstRecordedAt
  firstCompleteAt
  firstCorrectAt
  lastRecordedAt
  recordedBy
  regressed
  assuranceActs {
    id
    field
    reason
    stands
  }
  missing {
    ...OwedRule
  }
  errors {
    ...OwedRule
  }
  queries {
    ...OwedRule
  }
  advice {
    ...OwedRule
  }
}`, {"fragmentName":"OrderSaveOutcome"}) as unknown as TypedDocumentString<OrderSaveOutcomeFragment, unknown>;
export const SlotOutcomeFragmentDoc = new TypedDocumentString(`
    fragment SlotOutcome on SlotPayload {
  __typename
  ... on SlotSaved {
    slot {
      id
      version
    }
  }
  ... on Conflict {
    messageTh
    messageEn
    currentVersion
    fields {
      field
      theirs
    }
  }
  ... on InvalidInput {
    fields {
      field
      th
      en
    }
  }
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}
    `, {"fragmentName":"SlotOutcome"}) as unknown as TypedDocumentString<SlotOutcomeFragment, unknown>;
export const DecisionOutcomeFragmentDoc = new TypedDocumentString(`
    fragment DecisionOutcome on RoundDecisionPayload {
  __typename
  ... on RowsChanged {
    rows
    preview
  }
  ... on Conflict {
    messageTh
    messageEn
  }
  ... on InvalidInput {
    fields {
      field
      th
      en
    }
  }
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}
    `, {"fragmentName":"DecisionOutcome"}) as unknown as TypedDocumentString<DecisionOutcomeFragment, unknown>;
export const RoundOutcomeFragmentDoc = new TypedDocumentString(`
    fragment RoundOutcome on RoundPayload {
  __typename
  ... on RoundSaved {
    owed
    round {
      id
      version
      code
    }
  }
  ... on Conflict {
    messageTh
    messageEn
    currentVersion
    fields {
      field
      theirs
    }
  }
  ... on InvalidInput {
    fields {
      field
      th
      en
    }
  }
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}
    `, {"fragmentName":"RoundOutcome"}) as unknown as TypedDocumentString<RoundOutcomeFragment, unknown>;
export const SavedViewWordsFragmentDoc = new TypedDocumentString(`
    fragment SavedViewWords on SavedView {
  id
  name
  address
  columns
  audience
  ownerName
  mine
  version
}
    `, {"fragmentName":"SavedViewWords"}) as unknown as TypedDocumentString<SavedViewWordsFragment, unknown>;
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
export const PhotoSaveOutcomeFragmentDoc = new TypedDocumentString(`
    fragment PhotoSaveOutcome on PhotoPayload {
  __typename
  ... on PhotoSaved {
    signInstallation {
      id
      version
      centre {
        id
        obligations(round: $round) {
          ...Owed
        }
      }
    }
  }
  ... on Conflict {
    messageTh
    messageEn
    currentVersion
    fields {
      field
      yours
      theirs
    }
  }
  ... on InvalidInput {
    messageTh
    messageEn
    fields {
      field
      code
      th
      en
    }
  }
  ... on Forbidden {
    messageTh
    messageEn
    field
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}
    fragment OwedRule on Rule {
  id
  item
  field
  checks
  severity
  responsibility
  askTh
  askEn
  fixTh
  fixEn
  position
}
fragment Owed on Obligation {
  id
  kind
  item
  state
  timeliness
  dueAt
  effectiveDueAt
  expectation
  firstRecordedAt
  firstCompleteAt
  firstCorrectAt
  lastRecordedAt
  recordedBy
  regressed
  assuranceActs {
    id
    field
    reason
    stands
  }
  missing {
    ...OwedRule
  }
  errors {
    ...OwedRule
  }
  queries {
    ...OwedRule
  }
  advice {
    ...OwedRule
  }
}`, {"fragmentName":"PhotoSaveOutcome"}) as unknown as TypedDocumentString<PhotoSaveOutcomeFragment, unknown>;
export const SignSaveOutcomeFragmentDoc = new TypedDocumentString(`
    fragment SignSaveOutcome on SignPayload {
  __typename
  ... on SignSaved {
    merged
    signInstallation {
      id
      version
      centre {
        id
        obligations(round: $round) {
          ...Owed
        }
      }
    }
  }
  ... on Conflict {
    messageTh
    messageEn
    currentVersion
    fields {
      field
      yours
      theirs
    }
  }
  ... on InvalidInput {
    messageTh
    messageEn
    fields {
      field
      code
      th
      en
    }
  }
  ... on Forbidden {
    messageTh
    messageEn
    field
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}
    fragment OwedRule on Rule {
  id
  item
  field
  checks
  severity
  responsibility
  askTh
  askEn
  fixTh
  fixEn
  position
}
fragment Owed on Obligation {
  id
  kind
  item
  state
  timeliness
  dueAt
  effectiveDueAt
  expectation
  firstRecordedAt
  firstCompleteAt
  firstCorrectAt
  lastRecordedAt
  recordedBy
  regressed
  assuranceActs {
    id
    field
    reason
    stands
  }
  missing {
    ...OwedRule
  }
  errors {
    ...OwedRule
  }
  queries {
    ...OwedRule
  }
  advice {
    ...OwedRule
  }
}`, {"fragmentName":"SignSaveOutcome"}) as unknown as TypedDocumentString<SignSaveOutcomeFragment, unknown>;
export const SignActOutcomeFragmentDoc = new TypedDocumentString(`
    fragment SignActOutcome on SignPayload {
  __typename
  ... on SignSaved {
    signInstallation {
      id
    }
  }
  ... on Conflict {
    messageTh
    messageEn
  }
  ... on InvalidInput {
    fields {
      field
      th
      en
    }
  }
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}
    `, {"fragmentName":"SignActOutcome"}) as unknown as TypedDocumentString<SignActOutcomeFragment, unknown>;
export const TokenFactsFragmentDoc = new TypedDocumentString(`
    fragment TokenFacts on PartnerToken {
  id
  publicId
  name
  purpose
  scopes
  addresses
  budget
  expiresAt
  rotatedAt
  overlapEndsAt
  revokedAt
  isActive
  lastUsedAt
  lastAddress
  createdAt
  version
  spent
  days {
    day
    requests
    refused
    cost
  }
}
    `, {"fragmentName":"TokenFacts"}) as unknown as TypedDocumentString<TokenFactsFragment, unknown>;
export const TokenOutcomeFragmentDoc = new TypedDocumentString(`
    fragment TokenOutcome on PartnerTokenPayload {
  __typename
  ... on PartnerTokenChanged {
    secret
    partnerToken {
      id
    }
  }
  ...Faults
  ... on Conflict {
    messageTh
    messageEn
  }
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}
    fragment Faults on InvalidInput {
  fields {
    field
    th
    en
  }
}`, {"fragmentName":"TokenOutcome"}) as unknown as TypedDocumentString<TokenOutcomeFragment, unknown>;
export const RoleAccessDocument = new TypedDocumentString(`
    query RoleAccess($role: Role!) {
  roleAccess(role: $role) {
    role
    queries
    mutations
    nouns {
      noun
      description
      levels {
        field
        description
        own
        elsewhere
      }
      actions {
        action
        allowed
        kinds
        onBehalf
        reasonRequired
        writes
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RoleAccessQuery, RoleAccessQueryVariables>;
export const AccountsDocument = new TypedDocumentString(`
    query Accounts($where: AccountFilter, $orderBy: [AccountOrder!], $first: Int, $offset: Int) {
  accounts(where: $where, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    nodes {
      id
      login
      name
      status
      secondFactorSince
      lastSignInAt
      grants {
        ...GrantWords
      }
    }
  }
}
    fragment GrantWords on AccountGrant {
  id
  role
  fromProvider
  province {
    id
    nameTh
    nameEn
  }
  district {
    id
    nameTh
    nameEn
  }
  lao {
    id
    fullNameTh
  }
}`) as unknown as TypedDocumentString<AccountsQuery, AccountsQueryVariables>;
export const AccountDocument = new TypedDocumentString(`
    query Account($id: ID!) {
  account(id: $id) {
    id
    login
    name
    status
    statusReason
    hasPassword
    mustChangePassword
    passwordSetAt
    secondFactorSince
    lastSignInAt
    lastSignInAddress
    codeExpiresAt
    createdAt
    grants {
      ...GrantWords
    }
    sessions {
      id
      lastSeenAt
      address
      userAgent
    }
    signIns(first: 20) {
      totalCount
      nodes {
        id
        at
        step
        outcome
        address
        userAgent
      }
    }
  }
}
    fragment GrantWords on AccountGrant {
  id
  role
  fromProvider
  province {
    id
    nameTh
    nameEn
  }
  district {
    id
    nameTh
    nameEn
  }
  lao {
    id
    fullNameTh
  }
}`) as unknown as TypedDocumentString<AccountQuery, AccountQueryVariables>;
export const InviteAccountDocument = new TypedDocumentString(`
    mutation InviteAccount($input: InviteAccountInput!) {
  inviteAccount(input: $input) {
    ...AccountOutcome
  }
}
    fragment AccountOutcome on AccountPayload {
  __typename
  ... on AccountChanged {
    account {
      id
    }
    handOver {
      login
      code
      expiresAt
    }
  }
  ...Faults
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}
fragment Faults on InvalidInput {
  fields {
    field
    th
    en
  }
}`) as unknown as TypedDocumentString<InviteAccountMutation, InviteAccountMutationVariables>;
export const RenameAccountDocument = new TypedDocumentString(`
    mutation RenameAccount($id: ID!, $name: String!) {
  renameAccount(id: $id, name: $name) {
    ...AccountOutcome
  }
}
    fragment AccountOutcome on AccountPayload {
  __typename
  ... on AccountChanged {
    account {
      id
    }
    handOver {
      login
      code
      expiresAt
    }
  }
  ...Faults
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}
fragment Faults on InvalidInput {
  fields {
    field
    th
    en
  }
}`) as unknown as TypedDocumentString<RenameAccountMutation, RenameAccountMutationVariables>;
export const SuspendAccountDocument = new TypedDocumentString(`
    mutation SuspendAccount($id: ID!, $reason: String!) {
  suspendAccount(id: $id, reason: $reason) {
    ...AccountOutcome
  }
}
    fragment AccountOutcome on AccountPayload {
  __typename
  ... on AccountChanged {
    account {
      id
    }
    handOver {
      login
      code
      expiresAt
    }
  }
  ...Faults
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}
fragment Faults on InvalidInput {
  fields {
    field
    th
    en
  }
}`) as unknown as TypedDocumentString<SuspendAccountMutation, SuspendAccountMutationVariables>;
export const LockAccountDocument = new TypedDocumentString(`
    mutation LockAccount($id: ID!, $reason: String!) {
  lockAccount(id: $id, reason: $reason) {
    ...AccountOutcome
  }
}
    fragment AccountOutcome on AccountPayload {
  __typename
  ... on AccountChanged {
    account {
      id
    }
    handOver {
      login
      code
      expiresAt
    }
  }
  ...Faults
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}
fragment Faults on InvalidInput {
  fields {
    field
    th
    en
  }
}`) as unknown as TypedDocumentString<LockAccountMutation, LockAccountMutationVariables>;
export const UnlockAccountDocument = new TypedDocumentString(`
    mutation UnlockAccount($id: ID!) {
  unlockAccount(id: $id) {
    ...AccountOutcome
  }
}
    fragment AccountOutcome on AccountPayload {
  __typename
  ... on AccountChanged {
    account {
      id
    }
    handOver {
      login
      code
      expiresAt
    }
  }
  ...Faults
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}
fragment Faults on InvalidInput {
  fields {
    field
    th
    en
  }
}`) as unknown as TypedDocumentString<UnlockAccountMutation, UnlockAccountMutationVariables>;
export const ResetAccountDocument = new TypedDocumentString(`
    mutation ResetAccount($id: ID!) {
  resetAccount(id: $id) {
    ...AccountOutcome
  }
}
    fragment AccountOutcome on AccountPayload {
  __typename
  ... on AccountChanged {
    account {
      id
    }
    handOver {
      login
      code
      expiresAt
    }
  }
  ...Faults
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}
fragment Faults on InvalidInput {
  fields {
    field
    th
    en
  }
}`) as unknown as TypedDocumentString<ResetAccountMutation, ResetAccountMutationVariables>;
export const ResetSecondFactorDocument = new TypedDocumentString(`
    mutation ResetSecondFactor($id: ID!) {
  resetSecondFactor(id: $id) {
    ...AccountOutcome
  }
}
    fragment AccountOutcome on AccountPayload {
  __typename
  ... on AccountChanged {
    account {
      id
    }
    handOver {
      login
      code
      expiresAt
    }
  }
  ...Faults
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}
fragment Faults on InvalidInput {
  fields {
    field
    th
    en
  }
}`) as unknown as TypedDocumentString<ResetSecondFactorMutation, ResetSecondFactorMutationVariables>;
export const GrantRoleDocument = new TypedDocumentString(`
    mutation GrantRole($id: ID!, $grant: GrantInput!) {
  grantRole(id: $id, grant: $grant) {
    ...AccountOutcome
  }
}
    fragment AccountOutcome on AccountPayload {
  __typename
  ... on AccountChanged {
    account {
      id
    }
    handOver {
      login
      code
      expiresAt
    }
  }
  ...Faults
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}
fragment Faults on InvalidInput {
  fields {
    field
    th
    en
  }
}`) as unknown as TypedDocumentString<GrantRoleMutation, GrantRoleMutationVariables>;
export const RevokeGrantDocument = new TypedDocumentString(`
    mutation RevokeGrant($id: ID!, $grant: ID!) {
  revokeGrant(id: $id, grant: $grant) {
    ...AccountOutcome
  }
}
    fragment AccountOutcome on AccountPayload {
  __typename
  ... on AccountChanged {
    account {
      id
    }
    handOver {
      login
      code
      expiresAt
    }
  }
  ...Faults
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}
fragment Faults on InvalidInput {
  fields {
    field
    th
    en
  }
}`) as unknown as TypedDocumentString<RevokeGrantMutation, RevokeGrantMutationVariables>;
export const EndSessionsOfAccountDocument = new TypedDocumentString(`
    mutation EndSessionsOfAccount($id: ID!) {
  endSessionsOfAccount(id: $id) {
    ...AccountOutcome
  }
}
    fragment AccountOutcome on AccountPayload {
  __typename
  ... on AccountChanged {
    account {
      id
    }
    handOver {
      login
      code
      expiresAt
    }
  }
  ...Faults
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}
fragment Faults on InvalidInput {
  fields {
    field
    th
    en
  }
}`) as unknown as TypedDocumentString<EndSessionsOfAccountMutation, EndSessionsOfAccountMutationVariables>;
export const AuditSignInsDocument = new TypedDocumentString(`
    query AuditSignIns($where: SignInEventFilter, $first: Int, $offset: Int) {
  signInEvents(where: $where, first: $first, offset: $offset) {
    totalCount
    nodes {
      id
      at
      step
      outcome
      address
      userAgent
      account {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AuditSignInsQuery, AuditSignInsQueryVariables>;
export const AuditRevealsDocument = new TypedDocumentString(`
    query AuditReveals($first: Int, $offset: Int) {
  privateReveals(first: $first, offset: $offset) {
    totalCount
    nodes {
      id
      at
      actor
      noun
      recordId
      subject
      centreId
      fields
    }
  }
}
    `) as unknown as TypedDocumentString<AuditRevealsQuery, AuditRevealsQueryVariables>;
export const AuditAccessChangesDocument = new TypedDocumentString(`
    query AuditAccessChanges($first: Int, $offset: Int) {
  accessChanges(first: $first, offset: $offset) {
    totalCount
    nodes {
      id
      at
      noun
      recordId
      subject
      role
      province {
        id
        nameTh
        nameEn
      }
      district {
        id
        nameTh
        nameEn
        province {
          id
          nameTh
          nameEn
        }
      }
      lao {
        id
        fullNameTh
        province {
          id
          nameTh
          nameEn
        }
      }
      actor
      reason
      fields {
        field
        from
        to
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AuditAccessChangesQuery, AuditAccessChangesQueryVariables>;
export const AuditSettingsDocument = new TypedDocumentString(`
    query AuditSettings($first: Int, $offset: Int) {
  settingChanges(first: $first, offset: $offset) {
    totalCount
    nodes {
      id
      at
      name
      from
      to
    }
  }
}
    `) as unknown as TypedDocumentString<AuditSettingsQuery, AuditSettingsQueryVariables>;
export const AuditTokenRefusalsDocument = new TypedDocumentString(`
    query AuditTokenRefusals($first: Int, $offset: Int) {
  tokenRefusals(first: $first, offset: $offset) {
    totalCount
    nodes {
      id
      lastAt
      reason
      network
      attempts
      token {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AuditTokenRefusalsQuery, AuditTokenRefusalsQueryVariables>;
export const CentreRecordDocument = new TypedDocumentString(`
    query CentreRecord($id: ID!, $round: String!) {
  centre(id: $id) {
    ...CentreFields
    orderDocuments {
      ...OrderDocumentFields
    }
    signInstallation {
      ...SignFields
      sharedWith {
        id
        name
        kind
      }
    }
    signInstallations(includeRemoved: true) {
      id
      status
      position
      installedOn
      removedOn
    }
    obligations(round: $round) {
      ...Owed
    }
    legalReferences {
      id
      kind
      titleTh
      number
      issuedOn
      clause
      url
    }
  }
}
    fragment OwedRule on Rule {
  id
  item
  field
  checks
  severity
  responsibility
  askTh
  askEn
  fixTh
  fixEn
  position
}
fragment Owed on Obligation {
  id
  kind
  item
  state
  timeliness
  dueAt
  effectiveDueAt
  expectation
  firstRecordedAt
  firstCompleteAt
  firstCorrectAt
  lastRecordedAt
  recordedBy
  regressed
  assuranceActs {
    id
    field
    reason
    stands
  }
  missing {
    ...OwedRule
  }
  errors {
    ...OwedRule
  }
  queries {
    ...OwedRule
  }
  advice {
    ...OwedRule
  }
}
fragment CentreFields on Centre {
  id
  version
  kind
  name
  addressNo
  moo
  road
  subdistrict
  postcode
  lat
  lon
  district {
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
  fax
  email
  website
  line
  facebook
  hotline
  openingHours
  establishedOn
  orderNumber
  orderDate
  helpFields
  hostLao {
    id
    fullNameTh
  }
  hostPlace
  confirmedNone
  remarks
  recordedBy
  onBehalf
  createdAt
  updatedAt
  people {
    id
    role
    name
    jobTitle
    duty
    officePhone
    mobile
    email
    line
    position
    version
  }
  members {
    id
    from
    to
    lao {
      id
      code
      fullNameTh
    }
  }
  lao {
    id
    code
    type
    fullNameTh
    district {
      id
      code
      nameTh
      nameEn
    }
  }
  slot {
    id
    labelTh
    district {
      id
      code
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
}
fragment SignFields on SignInstallation {
  id
  version
  status
  position
  positionOther
  installedOn
  size
  material
  wording
  reasonNotInstalled
  plannedOn
  removedOn
  remarks
  recordedBy
  onBehalf
  createdAt
  updatedAt
  photos {
    ...PhotoFields
  }
}
fragment OrderDocumentFields on OrderDocument {
  id
  version
  fileName
  bytes
  pages
  createdAt
  recordedBy
  url
}
fragment PhotoFields on Photo {
  id
  version
  url
  thumbnailUrl
  width
  height
  caption
  takenAt
  takenLat
  takenLon
}`) as unknown as TypedDocumentString<CentreRecordQuery, CentreRecordQueryVariables>;
export const NewCentreForLaoDocument = new TypedDocumentString(`
    query NewCentreForLao($code: String, $id: ID, $round: String!) {
  lao(code: $code, id: $id) {
    id
    code
    type
    fullNameTh
    addressNo
    moo
    postcode
    website
    lat
    lon
    district {
      id
      code
      nameTh
      nameEn
    }
    province {
      id
      code
      nameTh
      nameEn
    }
    assistanceCentre {
      id
    }
    deletedCentres {
      ...DeletedCentreFields
    }
    obligations(round: $round) {
      ...Owed
    }
  }
}
    fragment OwedRule on Rule {
  id
  item
  field
  checks
  severity
  responsibility
  askTh
  askEn
  fixTh
  fixEn
  position
}
fragment Owed on Obligation {
  id
  kind
  item
  state
  timeliness
  dueAt
  effectiveDueAt
  expectation
  firstRecordedAt
  firstCompleteAt
  firstCorrectAt
  lastRecordedAt
  recordedBy
  regressed
  assuranceActs {
    id
    field
    reason
    stands
  }
  missing {
    ...OwedRule
  }
  errors {
    ...OwedRule
  }
  queries {
    ...OwedRule
  }
  advice {
    ...OwedRule
  }
}
fragment DeletedCentreFields on DeletedCentre {
  id
  name
  reason
  deletedAt
  deletedBy
}`) as unknown as TypedDocumentString<NewCentreForLaoQuery, NewCentreForLaoQueryVariables>;
export const NewCentreForSlotDocument = new TypedDocumentString(`
    query NewCentreForSlot($id: ID!, $round: String!) {
  node(id: $id) {
    __typename
    ... on JointSlot {
      id
      labelTh
      deletedCentres {
        ...DeletedCentreFields
      }
      obligations(round: $round) {
        ...Owed
      }
      district {
        id
        code
        nameTh
        nameEn
      }
      province {
        id
        code
        nameTh
        nameEn
      }
    }
  }
}
    fragment OwedRule on Rule {
  id
  item
  field
  checks
  severity
  responsibility
  askTh
  askEn
  fixTh
  fixEn
  position
}
fragment Owed on Obligation {
  id
  kind
  item
  state
  timeliness
  dueAt
  effectiveDueAt
  expectation
  firstRecordedAt
  firstCompleteAt
  firstCorrectAt
  lastRecordedAt
  recordedBy
  regressed
  assuranceActs {
    id
    field
    reason
    stands
  }
  missing {
    ...OwedRule
  }
  errors {
    ...OwedRule
  }
  queries {
    ...OwedRule
  }
  advice {
    ...OwedRule
  }
}
fragment DeletedCentreFields on DeletedCentre {
  id
  name
  reason
  deletedAt
  deletedBy
}`) as unknown as TypedDocumentString<NewCentreForSlotQuery, NewCentreForSlotQueryVariables>;
export const PlacesDocument = new TypedDocumentString(`
    query Places($province: String!) {
  districts(where: {province: $province}, first: 60, orderBy: [{field: NAME}]) {
    nodes {
      id
      code
      nameTh
      nameEn
      subdistricts {
        code
        nameTh
        nameEn
        postcode
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;
export const FindLaosDocument = new TypedDocumentString(`
    query FindLaos($search: String!, $province: String) {
  laos(where: {search: $search, province: $province}, first: 20) {
    nodes {
      id
      code
      fullNameTh
      district {
        nameTh
      }
      province {
        nameTh
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindLaosQuery, FindLaosQueryVariables>;
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
        shortNameTh
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
      email
      website
      line
      facebook
      hotline
      fax
      confirmedNone
      signInstallation {
        id
        status
      }
      obligations(round: $round) {
        id
        item
        state
        expectation
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CentresQuery, CentresQueryVariables>;
export const DeleteCentreDocument = new TypedDocumentString(`
    mutation DeleteCentre($input: DeleteCentreInput!) {
  deleteCentre(input: $input) {
    __typename
    ... on CentreDeleted {
      id
    }
    ... on Conflict {
      messageTh
      messageEn
    }
    ... on InvalidInput {
      fields {
        field
        th
        en
      }
    }
    ... on Forbidden {
      messageTh
      messageEn
    }
    ... on NotFound {
      messageTh
      messageEn
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteCentreMutation, DeleteCentreMutationVariables>;
export const RestoreCentreDocument = new TypedDocumentString(`
    mutation RestoreCentre($input: RestoreCentreInput!) {
  restoreCentre(input: $input) {
    __typename
    ... on CentreSaved {
      centre {
        id
      }
    }
    ... on Conflict {
      messageTh
      messageEn
    }
    ... on InvalidInput {
      fields {
        field
        th
        en
      }
    }
    ... on Forbidden {
      messageTh
      messageEn
    }
    ... on NotFound {
      messageTh
      messageEn
    }
  }
}
    `) as unknown as TypedDocumentString<RestoreCentreMutation, RestoreCentreMutationVariables>;
export const HistoryDocument = new TypedDocumentString(`
    query History($centre: ID!, $first: Int, $offset: Int) {
  changes(where: {centre: $centre}, first: $first, offset: $offset) {
    totalCount
    nodes {
      id
      at
      actor
      action
      noun
      recordId
      onBehalfOf
      reason
      fields {
        field
        from
        to
        fromNameTh
        fromNameEn
        toNameTh
        toNameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HistoryQuery, HistoryQueryVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($where: CentreFilter, $orderBy: [CentreOrder!], $first: Int, $offset: Int) {
  centres(where: $where, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    nodes {
      id
      kind
      name
      lao {
        id
        fullNameTh
        shortNameTh
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
        nameTh
        nameEn
      }
      people {
        id
        role
        name
        jobTitle
        officePhone
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const PlaceNamesDocument = new TypedDocumentString(`
    query PlaceNames($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on District {
      nameTh
      nameEn
    }
    ... on Lao {
      shortNameTh
    }
    ... on JointSlot {
      labelTh
      district {
        id
        nameTh
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlaceNamesQuery, PlaceNamesQueryVariables>;
export const CreateCentreDocument = new TypedDocumentString(`
    mutation CreateCentre($input: CreateCentreInput!, $round: String!) {
  createCentre(input: $input) {
    ...CentreSaveOutcome
  }
}
    fragment OwedRule on Rule {
  id
  item
  field
  checks
  severity
  responsibility
  askTh
  askEn
  fixTh
  fixEn
  position
}
fragment Owed on Obligation {
  id
  kind
  item
  state
  timeliness
  dueAt
  effectiveDueAt
  expectation
  firstRecordedAt
  firstCompleteAt
  firstCorrectAt
  lastRecordedAt
  recordedBy
  regressed
  assuranceActs {
    id
    field
    reason
    stands
  }
  missing {
    ...OwedRule
  }
  errors {
    ...OwedRule
  }
  queries {
    ...OwedRule
  }
  advice {
    ...OwedRule
  }
}
fragment CentreSaveOutcome on CentrePayload {
  __typename
  ... on CentreSaved {
    merged
    centre {
      id
      version
      obligations(round: $round) {
        ...Owed
      }
    }
  }
  ... on Conflict {
    messageTh
    messageEn
    currentVersion
    fields {
      field
      yours
      theirs
    }
  }
  ... on InvalidInput {
    messageTh
    messageEn
    fields {
      field
      code
      th
      en
    }
  }
  ... on Forbidden {
    messageTh
    messageEn
    field
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}`) as unknown as TypedDocumentString<CreateCentreMutation, CreateCentreMutationVariables>;
export const UpdateCentreDocument = new TypedDocumentString(`
    mutation UpdateCentre($input: UpdateCentreInput!, $round: String!) {
  updateCentre(input: $input) {
    ...CentreSaveOutcome
  }
}
    fragment OwedRule on Rule {
  id
  item
  field
  checks
  severity
  responsibility
  askTh
  askEn
  fixTh
  fixEn
  position
}
fragment Owed on Obligation {
  id
  kind
  item
  state
  timeliness
  dueAt
  effectiveDueAt
  expectation
  firstRecordedAt
  firstCompleteAt
  firstCorrectAt
  lastRecordedAt
  recordedBy
  regressed
  assuranceActs {
    id
    field
    reason
    stands
  }
  missing {
    ...OwedRule
  }
  errors {
    ...OwedRule
  }
  queries {
    ...OwedRule
  }
  advice {
    ...OwedRule
  }
}
fragment CentreSaveOutcome on CentrePayload {
  __typename
  ... on CentreSaved {
    merged
    centre {
      id
      version
      obligations(round: $round) {
        ...Owed
      }
    }
  }
  ... on Conflict {
    messageTh
    messageEn
    currentVersion
    fields {
      field
      yours
      theirs
    }
  }
  ... on InvalidInput {
    messageTh
    messageEn
    fields {
      field
      code
      th
      en
    }
  }
  ... on Forbidden {
    messageTh
    messageEn
    field
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}`) as unknown as TypedDocumentString<UpdateCentreMutation, UpdateCentreMutationVariables>;
export const RecordWorkflowDocument = new TypedDocumentString(`
    query RecordWorkflow($centre: ID!, $round: String!) {
  centre(id: $centre) {
    id
    kind
    obligations(round: $round) {
      ...Workflow
    }
  }
}
    fragment OwedRule on Rule {
  id
  item
  field
  checks
  severity
  responsibility
  askTh
  askEn
  fixTh
  fixEn
  position
}
fragment Workflow on Obligation {
  id
  item
  state
  assurance
  recordDigest
  unchangedSince
  writable
  round {
    id
    verification
  }
  issues {
    id
    version
    state
    explanation
    explainedBy
    rule {
      ...OwedRule
    }
  }
  assuranceActs {
    id
    act
    at
    byName
    reason
    field
    stands
    differences {
      field
      from
      to
    }
  }
}`) as unknown as TypedDocumentString<RecordWorkflowQuery, RecordWorkflowQueryVariables>;
export const ExplainIssueDocument = new TypedDocumentString(`
    mutation ExplainIssue($input: ExplainIssueInput!) {
  explainIssue(input: $input) {
    ...ObligationOutcome
  }
}
    fragment ObligationOutcome on ObligationPayload {
  __typename
  ... on Conflict {
    messageTh
    messageEn
  }
  ... on InvalidInput {
    messageTh
    messageEn
  }
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}`) as unknown as TypedDocumentString<ExplainIssueMutation, ExplainIssueMutationVariables>;
export const ConfirmRecordsDocument = new TypedDocumentString(`
    mutation ConfirmRecords($input: ConfirmRecordsInput!) {
  confirmRecords(input: $input) {
    ...ObligationOutcome
  }
}
    fragment ObligationOutcome on ObligationPayload {
  __typename
  ... on Conflict {
    messageTh
    messageEn
  }
  ... on InvalidInput {
    messageTh
    messageEn
  }
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}`) as unknown as TypedDocumentString<ConfirmRecordsMutation, ConfirmRecordsMutationVariables>;
export const VerifyRecordDocument = new TypedDocumentString(`
    mutation VerifyRecord($input: SeenRecordInput!) {
  verifyRecord(input: $input) {
    ...ObligationOutcome
  }
}
    fragment ObligationOutcome on ObligationPayload {
  __typename
  ... on Conflict {
    messageTh
    messageEn
  }
  ... on InvalidInput {
    messageTh
    messageEn
  }
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}`) as unknown as TypedDocumentString<VerifyRecordMutation, VerifyRecordMutationVariables>;
export const ReturnRecordDocument = new TypedDocumentString(`
    mutation ReturnRecord($input: ReturnRecordInput!) {
  returnRecord(input: $input) {
    ...ObligationOutcome
  }
}
    fragment ObligationOutcome on ObligationPayload {
  __typename
  ... on Conflict {
    messageTh
    messageEn
  }
  ... on InvalidInput {
    messageTh
    messageEn
  }
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}`) as unknown as TypedDocumentString<ReturnRecordMutation, ReturnRecordMutationVariables>;
export const RestoreFieldsDocument = new TypedDocumentString(`
    mutation RestoreFields($input: RestoreFieldsInput!) {
  restoreFields(input: $input) {
    __typename
    ... on Conflict {
      messageTh
      messageEn
    }
    ... on InvalidInput {
      messageTh
      messageEn
    }
    ... on Forbidden {
      messageTh
      messageEn
    }
    ... on NotFound {
      messageTh
      messageEn
    }
  }
}
    `) as unknown as TypedDocumentString<RestoreFieldsMutation, RestoreFieldsMutationVariables>;
export const FigureDocument = new TypedDocumentString(`
    query Figure {
  completeness(round: "", kind: ASSISTANCE, groupBy: COUNTRY) {
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
    lateWithin7Days
    lateWithin30Days
    lateBeyond30Days
    overdue
    notYetDue
    onTimePercent
    overduePercent
    onTimeEffective
    lateEffective
    overdueEffective
    exempt
    notApplicable
    installed
    installedPercent
    installedOfRecordedPercent
    notInstalled
    signs
    regressed
    rules {
      failing
      expected
      rule {
        id
        askTh
        askEn
        severity
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FigureQuery, FigureQueryVariables>;
export const StreamMatrixDocument = new TypedDocumentString(`
    query StreamMatrix($round: String!, $asOf: DateTime, $atDue: Boolean, $than: DateTime, $thanDue: Boolean, $compare: Boolean!) {
  assistanceBasic: completeness(
    round: $round
    kind: ASSISTANCE
    item: BASIC
    groupBy: PROVINCE
    asOf: $asOf
    atDue: $atDue
  ) {
    ...Cell
    ...Moves
    labelTh
    labelEn
    province {
      code
      region {
        code
        nameTh
        nameEn
      }
    }
  }
  assistanceSign: completeness(
    round: $round
    kind: ASSISTANCE
    item: SIGN
    groupBy: PROVINCE
    asOf: $asOf
    atDue: $atDue
  ) {
    ...Cell
    ...Moves
  }
  jointBasic: completeness(
    round: $round
    kind: JOINT
    item: BASIC
    groupBy: PROVINCE
    asOf: $asOf
    atDue: $atDue
  ) {
    ...Cell
    ...Moves
  }
  jointSign: completeness(
    round: $round
    kind: JOINT
    item: SIGN
    groupBy: PROVINCE
    asOf: $asOf
    atDue: $atDue
  ) {
    ...Cell
    ...Moves
  }
}
    fragment Cell on Completeness {
  key
  expected
  complete
  correct
  notRecorded
  recorded
  unknown
  completePercent
  asOf
}
fragment Moves on Completeness {
  moved(asOf: $than, atDue: $thanDue) @include(if: $compare) {
    figure
    gained
    lost
  }
}`) as unknown as TypedDocumentString<StreamMatrixQuery, StreamMatrixQueryVariables>;
export const RuleMatrixDocument = new TypedDocumentString(`
    query RuleMatrix($round: String!, $kind: CentreKind!, $item: Item!, $asOf: DateTime, $atDue: Boolean, $than: DateTime, $thanDue: Boolean, $compare: Boolean!) {
  than: completeness(
    round: $round
    kind: $kind
    item: $item
    groupBy: PROVINCE
    asOf: $than
    atDue: $thanDue
  ) @include(if: $compare) {
    key
    rules {
      failing
      rule {
        id
      }
    }
  }
  completeness(
    round: $round
    kind: $kind
    item: $item
    groupBy: PROVINCE
    asOf: $asOf
    atDue: $atDue
  ) {
    key
    labelTh
    labelEn
    asOf
    expected
    province {
      code
    }
    rules {
      failing
      expected
      rule {
        id
        field
        askTh
        askEn
        severity
        checks
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RuleMatrixQuery, RuleMatrixQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($round: String!, $kind: CentreKind!, $item: Item, $by: GroupBy!, $within: Within, $asOf: DateTime, $atDue: Boolean, $than: DateTime, $thanDue: Boolean, $compare: Boolean!, $rulesThen: Boolean!) {
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
    ...Moves
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
    ...Moves
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
    ...Moves
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
    ...Moves
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
    ...Moves
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
    ...Moves
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
    ...Moves
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
    inScope
    failing
    rule {
      id
      field
      item
      checks
      askTh
      askEn
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
    ...Moves
  }
  then: completeness(
    round: $round
    kind: $kind
    item: $item
    groupBy: RULE
    within: $within
    asOf: $than
    atDue: $thanDue
  ) @include(if: $rulesThen) {
    key
    failing
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
}
fragment Moves on Completeness {
  moved(asOf: $than, atDue: $thanDue) @include(if: $compare) {
    figure
    gained
    lost
  }
}`) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const TrendDocument = new TypedDocumentString(`
    query Trend($round: String!, $kind: CentreKind!, $item: Item!, $within: Within, $t0: DateTime, $t1: DateTime, $t2: DateTime, $t3: DateTime, $t4: DateTime, $t5: DateTime, $t6: DateTime, $t7: DateTime, $t8: DateTime, $t9: DateTime, $t10: DateTime, $t11: DateTime, $than: DateTime, $thanDue: Boolean, $compare: Boolean!) {
  round(code: $round) {
    extensions {
      id
      dueAt
      documentNumber
      withdrawnAt
      province {
        code
        nameTh
        nameEn
      }
      lao {
        code
        shortNameTh
        province {
          code
        }
      }
      slot {
        labelTh
        province {
          code
        }
      }
    }
  }
  p0: completeness(
    round: $round
    kind: $kind
    item: $item
    groupBy: COUNTRY
    within: $within
    asOf: $t0
  ) {
    ...TrendPoint
  }
  p1: completeness(
    round: $round
    kind: $kind
    item: $item
    groupBy: COUNTRY
    within: $within
    asOf: $t1
  ) {
    ...TrendPoint
  }
  p2: completeness(
    round: $round
    kind: $kind
    item: $item
    groupBy: COUNTRY
    within: $within
    asOf: $t2
  ) {
    ...TrendPoint
  }
  p3: completeness(
    round: $round
    kind: $kind
    item: $item
    groupBy: COUNTRY
    within: $within
    asOf: $t3
  ) {
    ...TrendPoint
  }
  p4: completeness(
    round: $round
    kind: $kind
    item: $item
    groupBy: COUNTRY
    within: $within
    asOf: $t4
  ) {
    ...TrendPoint
  }
  p5: completeness(
    round: $round
    kind: $kind
    item: $item
    groupBy: COUNTRY
    within: $within
    asOf: $t5
  ) {
    ...TrendPoint
  }
  p6: completeness(
    round: $round
    kind: $kind
    item: $item
    groupBy: COUNTRY
    within: $within
    asOf: $t6
  ) {
    ...TrendPoint
  }
  p7: completeness(
    round: $round
    kind: $kind
    item: $item
    groupBy: COUNTRY
    within: $within
    asOf: $t7
  ) {
    ...TrendPoint
  }
  p8: completeness(
    round: $round
    kind: $kind
    item: $item
    groupBy: COUNTRY
    within: $within
    asOf: $t8
  ) {
    ...TrendPoint
  }
  p9: completeness(
    round: $round
    kind: $kind
    item: $item
    groupBy: COUNTRY
    within: $within
    asOf: $t9
  ) {
    ...TrendPoint
  }
  p10: completeness(
    round: $round
    kind: $kind
    item: $item
    groupBy: COUNTRY
    within: $within
    asOf: $t10
  ) {
    ...TrendPoint
  }
  p11: completeness(
    round: $round
    kind: $kind
    item: $item
    groupBy: COUNTRY
    within: $within
    asOf: $t11
  ) {
    ...TrendPoint
  }
}
    fragment Moves on Completeness {
  moved(asOf: $than, atDue: $thanDue) @include(if: $compare) {
    figure
    gained
    lost
  }
}
fragment TrendPoint on Completeness {
  asOf
  expected
  recorded
  complete
  correct
  expectedAtDue
  onTime
  onTimeEffective
  ...Moves
}`) as unknown as TypedDocumentString<TrendQuery, TrendQueryVariables>;
export const NoteContactsDocument = new TypedDocumentString(`
    mutation NoteContacts($input: NoteContactsInput!) {
  noteContacts(input: $input) {
    __typename
    ... on ContactsSaved {
      ids
      count
    }
    ... on InvalidInput {
      fields {
        field
        th
        en
      }
    }
    ... on Conflict {
      messageTh
      messageEn
    }
    ... on Forbidden {
      messageTh
      messageEn
    }
    ... on NotFound {
      messageTh
      messageEn
    }
  }
}
    `) as unknown as TypedDocumentString<NoteContactsMutation, NoteContactsMutationVariables>;
export const WithdrawContactsDocument = new TypedDocumentString(`
    mutation WithdrawContacts($ids: [ID!]!) {
  withdrawContacts(ids: $ids) {
    __typename
    ... on ContactsSaved {
      count
    }
    ... on InvalidInput {
      fields {
        field
        th
        en
      }
    }
    ... on Conflict {
      messageTh
      messageEn
    }
    ... on Forbidden {
      messageTh
      messageEn
    }
    ... on NotFound {
      messageTh
      messageEn
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawContactsMutation, WithdrawContactsMutationVariables>;
export const FollowUpDocument = new TypedDocumentString(`
    query FollowUp($round: String!, $where: ObligationFilter, $asOf: DateTime, $atDue: Boolean, $first: Int) {
  obligations(
    round: $round
    where: $where
    asOf: $asOf
    atDue: $atDue
    orderBy: [{field: PROVINCE}, {field: DISTRICT}, {field: NAME}]
    first: $first
  ) {
    totalCount
    nodes {
      id
      kind
      item
      state
      laoType
      lastRecordedAt
      recordedBy
      lao {
        id
        code
        fullNameTh
        shortNameTh
        type
        website
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
      }
      errors {
        id
        field
      }
      queries {
        id
        field
      }
      centre {
        id
        email
        phones {
          number
          extension
          kind
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FollowUpQuery, FollowUpQueryVariables>;
export const ProvinceHomeDocument = new TypedDocumentString(`
    query ProvinceHome($round: String!, $province: String!, $today: Date!) {
  ...Queues
  jointOwed: obligations(
    round: $round
    where: {province: $province, kind: JOINT, complete: false}
    first: 1
  ) {
    totalCount
  }
  notRecorded: obligations(
    round: $round
    where: {province: $province, kind: ASSISTANCE, item: BASIC, state: [NOT_RECORDED]}
    first: 1
  ) {
    totalCount
  }
  incomplete: obligations(
    round: $round
    where: {province: $province, kind: ASSISTANCE, state: [INCOMPLETE]}
    first: 1
  ) {
    totalCount
  }
  errors: obligations(
    round: $round
    where: {province: $province, state: [COMPLETE_WITH_ERRORS]}
    first: 1
  ) {
    totalCount
  }
  assistance: completeness(
    round: $round
    kind: ASSISTANCE
    item: BASIC
    groupBy: COUNTRY
    within: {province: $province}
  ) {
    ...Measure
  }
  joint: completeness(
    round: $round
    kind: JOINT
    item: BASIC
    groupBy: COUNTRY
    within: {province: $province}
  ) {
    ...Measure
  }
  calls: obligations(
    round: $round
    where: {province: $province, kind: ASSISTANCE, item: BASIC, state: [INCOMPLETE, COMPLETE_WITH_ERRORS]}
    orderBy: [{field: MISSING_COUNT, direction: ASC}]
    first: 30
  ) {
    totalCount
    nodes {
      ...WorkRow
      lao {
        website
      }
      centre {
        id
        phones {
          number
          extension
          kind
        }
      }
    }
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
}
fragment Queues on Query {
  mineToday: obligations(
    round: $round
    where: {province: $province, contactByMe: true, contactDueBy: $today, state: [NOT_RECORDED, INCOMPLETE, COMPLETE_WITH_ERRORS]}
    first: 1
  ) {
    totalCount
  }
  openHere: obligations(
    round: $round
    where: {province: $province, state: [NOT_RECORDED, INCOMPLETE, COMPLETE_WITH_ERRORS]}
    first: 1
  ) {
    totalCount
  }
  onePoint: obligations(
    round: $round
    where: {province: $province, openPoints: 1, state: [INCOMPLETE, COMPLETE_WITH_ERRORS]}
    first: 1
  ) {
    totalCount
  }
  changedSince: obligations(
    round: $round
    where: {province: $province, assurance: [CHANGED_SINCE]}
    first: 1
  ) {
    totalCount
  }
  fellBack: obligations(
    round: $round
    where: {province: $province, regressed: true}
    first: 1
  ) {
    totalCount
  }
  unreachable: obligations(
    round: $round
    where: {province: $province, contact: [UNREACHABLE], state: [NOT_RECORDED, INCOMPLETE, COMPLETE_WITH_ERRORS]}
    first: 1
  ) {
    totalCount
  }
}
fragment WorkRow on Obligation {
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
  expectedAtDue
  lao {
    id
    code
    fullNameTh
    shortNameTh
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
  contact {
    id
    outcome
    remark
    nextOn
    notedAt
  }
}`) as unknown as TypedDocumentString<ProvinceHomeQuery, ProvinceHomeQueryVariables>;
export const WorkQueuesDocument = new TypedDocumentString(`
    query WorkQueues($round: String!, $province: String, $today: Date!) {
  ...Queues
}
    fragment Queues on Query {
  mineToday: obligations(
    round: $round
    where: {province: $province, contactByMe: true, contactDueBy: $today, state: [NOT_RECORDED, INCOMPLETE, COMPLETE_WITH_ERRORS]}
    first: 1
  ) {
    totalCount
  }
  openHere: obligations(
    round: $round
    where: {province: $province, state: [NOT_RECORDED, INCOMPLETE, COMPLETE_WITH_ERRORS]}
    first: 1
  ) {
    totalCount
  }
  onePoint: obligations(
    round: $round
    where: {province: $province, openPoints: 1, state: [INCOMPLETE, COMPLETE_WITH_ERRORS]}
    first: 1
  ) {
    totalCount
  }
  changedSince: obligations(
    round: $round
    where: {province: $province, assurance: [CHANGED_SINCE]}
    first: 1
  ) {
    totalCount
  }
  fellBack: obligations(
    round: $round
    where: {province: $province, regressed: true}
    first: 1
  ) {
    totalCount
  }
  unreachable: obligations(
    round: $round
    where: {province: $province, contact: [UNREACHABLE], state: [NOT_RECORDED, INCOMPLETE, COMPLETE_WITH_ERRORS]}
    first: 1
  ) {
    totalCount
  }
}`) as unknown as TypedDocumentString<WorkQueuesQuery, WorkQueuesQueryVariables>;
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
export const LaoPageDocument = new TypedDocumentString(`
    query LaoPage($code: String, $id: ID, $round: String!) {
  lao(code: $code, id: $id) {
    id
    version
    code
    type
    nameTh
    fullNameTh
    addressNo
    moo
    postcode
    website
    activeFrom
    endedOn
    endReason
    lat
    lon
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
    successor {
      id
      code
      fullNameTh
    }
    versions {
      code
      type
      fullNameTh
      from
      to
    }
    deletedCentres {
      ...DeletedCentreFields
    }
    assistanceCentre {
      id
      name
      updatedAt
      recordedBy
      phones {
        number
        extension
        kind
      }
      signInstallation {
        status
      }
    }
    centres(where: {kind: JOINT}, first: 10) {
      nodes {
        id
        name
        kind
        slot {
          id
          labelTh
          district {
            nameTh
            nameEn
          }
        }
        obligations(round: $round) {
          id
          item
          state
          expectation
        }
      }
    }
    obligations(round: $round) {
      ...Owed
    }
  }
}
    fragment OwedRule on Rule {
  id
  item
  field
  checks
  severity
  responsibility
  askTh
  askEn
  fixTh
  fixEn
  position
}
fragment Owed on Obligation {
  id
  kind
  item
  state
  timeliness
  dueAt
  effectiveDueAt
  expectation
  firstRecordedAt
  firstCompleteAt
  firstCorrectAt
  lastRecordedAt
  recordedBy
  regressed
  assuranceActs {
    id
    field
    reason
    stands
  }
  missing {
    ...OwedRule
  }
  errors {
    ...OwedRule
  }
  queries {
    ...OwedRule
  }
  advice {
    ...OwedRule
  }
}
fragment DeletedCentreFields on DeletedCentre {
  id
  name
  reason
  deletedAt
  deletedBy
}`) as unknown as TypedDocumentString<LaoPageQuery, LaoPageQueryVariables>;
export const CreateLaoDocument = new TypedDocumentString(`
    mutation CreateLao($input: CreateLaoInput!) {
  createLao(input: $input) {
    ...RegisterOutcome
  }
}
    fragment RegisterOutcome on LaoPayload {
  __typename
  ... on LaosSaved {
    owedBefore
    owedAfter
    preview
    laos {
      id
      code
      fullNameTh
    }
  }
  ... on Conflict {
    messageTh
    messageEn
    currentVersion
    fields {
      field
      theirs
    }
  }
  ... on InvalidInput {
    fields {
      field
      th
      en
    }
  }
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}`) as unknown as TypedDocumentString<CreateLaoMutation, CreateLaoMutationVariables>;
export const AmendLaoDocument = new TypedDocumentString(`
    mutation AmendLao($input: AmendLaoInput!) {
  amendLao(input: $input) {
    ...RegisterOutcome
  }
}
    fragment RegisterOutcome on LaoPayload {
  __typename
  ... on LaosSaved {
    owedBefore
    owedAfter
    preview
    laos {
      id
      code
      fullNameTh
    }
  }
  ... on Conflict {
    messageTh
    messageEn
    currentVersion
    fields {
      field
      theirs
    }
  }
  ... on InvalidInput {
    fields {
      field
      th
      en
    }
  }
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}`) as unknown as TypedDocumentString<AmendLaoMutation, AmendLaoMutationVariables>;
export const EndLaosDocument = new TypedDocumentString(`
    mutation EndLaos($input: EndLaosInput!) {
  endLaos(input: $input) {
    ...RegisterOutcome
  }
}
    fragment RegisterOutcome on LaoPayload {
  __typename
  ... on LaosSaved {
    owedBefore
    owedAfter
    preview
    laos {
      id
      code
      fullNameTh
    }
  }
  ... on Conflict {
    messageTh
    messageEn
    currentVersion
    fields {
      field
      theirs
    }
  }
  ... on InvalidInput {
    fields {
      field
      th
      en
    }
  }
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}`) as unknown as TypedDocumentString<EndLaosMutation, EndLaosMutationVariables>;
export const ResumeLaoDocument = new TypedDocumentString(`
    mutation ResumeLao($input: ResumeLaoInput!) {
  resumeLao(input: $input) {
    ...RegisterOutcome
  }
}
    fragment RegisterOutcome on LaoPayload {
  __typename
  ... on LaosSaved {
    owedBefore
    owedAfter
    preview
    laos {
      id
      code
      fullNameTh
    }
  }
  ... on Conflict {
    messageTh
    messageEn
    currentVersion
    fields {
      field
      theirs
    }
  }
  ... on InvalidInput {
    fields {
      field
      th
      en
    }
  }
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}`) as unknown as TypedDocumentString<ResumeLaoMutation, ResumeLaoMutationVariables>;
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
      shortNameTh
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
        expectation
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LaosQuery, LaosQueryVariables>;
export const RecordLegalReferenceDocument = new TypedDocumentString(`
    mutation RecordLegalReference($input: RecordLegalReferenceInput!) {
  recordLegalReference(input: $input) {
    ...LegalOutcome
  }
}
    fragment LegalOutcome on LegalReferencePayload {
  __typename
  ... on LegalReferenceSaved {
    merged
  }
  ... on Conflict {
    messageTh
    messageEn
    currentVersion
    fields {
      field
      theirs
    }
  }
  ... on InvalidInput {
    fields {
      field
      th
      en
    }
  }
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}`) as unknown as TypedDocumentString<RecordLegalReferenceMutation, RecordLegalReferenceMutationVariables>;
export const CorrectLegalReferenceDocument = new TypedDocumentString(`
    mutation CorrectLegalReference($input: CorrectLegalReferenceInput!) {
  correctLegalReference(input: $input) {
    ...LegalOutcome
  }
}
    fragment LegalOutcome on LegalReferencePayload {
  __typename
  ... on LegalReferenceSaved {
    merged
  }
  ... on Conflict {
    messageTh
    messageEn
    currentVersion
    fields {
      field
      theirs
    }
  }
  ... on InvalidInput {
    fields {
      field
      th
      en
    }
  }
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}`) as unknown as TypedDocumentString<CorrectLegalReferenceMutation, CorrectLegalReferenceMutationVariables>;
export const WithdrawLegalReferenceDocument = new TypedDocumentString(`
    mutation WithdrawLegalReference($input: WithdrawLegalReferenceInput!) {
  withdrawLegalReference(input: $input) {
    ...LegalOutcome
  }
}
    fragment LegalOutcome on LegalReferencePayload {
  __typename
  ... on LegalReferenceSaved {
    merged
  }
  ... on Conflict {
    messageTh
    messageEn
    currentVersion
    fields {
      field
      theirs
    }
  }
  ... on InvalidInput {
    fields {
      field
      th
      en
    }
  }
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}`) as unknown as TypedDocumentString<WithdrawLegalReferenceMutation, WithdrawLegalReferenceMutationVariables>;
export const AreaMapDocument = new TypedDocumentString(`
    query AreaMap($round: String!, $kind: CentreKind!, $item: Item!, $by: GroupBy!, $within: Within, $asOf: DateTime, $atDue: Boolean, $than: DateTime, $thanDue: Boolean, $compare: Boolean!, $points: Boolean!, $where: ObligationFilter) {
  completeness(
    round: $round
    kind: $kind
    item: $item
    groupBy: $by
    within: $within
    asOf: $asOf
    atDue: $atDue
  ) {
    ...Cell
    ...Moves
    labelTh
    labelEn
    laoType
    province {
      code
    }
    district {
      code
    }
    lao {
      code
    }
  }
  obligations(
    round: $round
    asOf: $asOf
    atDue: $atDue
    where: $where
    first: 1000
  ) @include(if: $points) {
    nodes {
      id
      state
      lao {
        id
        code
        fullNameTh
        shortNameTh
        lat
        lon
      }
      slot {
        id
        labelTh
      }
      district {
        id
        code
        nameTh
        nameEn
      }
      centre {
        id
        lat
        lon
      }
    }
  }
}
    fragment Cell on Completeness {
  key
  expected
  complete
  correct
  notRecorded
  recorded
  unknown
  completePercent
  asOf
}
fragment Moves on Completeness {
  moved(asOf: $than, atDue: $thanDue) @include(if: $compare) {
    figure
    gained
    lost
  }
}`) as unknown as TypedDocumentString<AreaMapQuery, AreaMapQueryVariables>;
export const MyAccountDocument = new TypedDocumentString(`
    query MyAccount {
  viewer {
    id
    login
    name
    grants {
      id
      role
      fromProvider
      since
      province {
        id
        nameTh
        nameEn
      }
      district {
        id
        nameTh
        nameEn
      }
      lao {
        id
        fullNameTh
      }
    }
    security {
      previousSignInAt
      secondFactorSince
      recoveryCodesLeft
      hasPassword
    }
    sessions {
      id
      isCurrent
      createdAt
      lastSeenAt
      expiresAt
      address
      userAgent
      secondFactor
    }
  }
}
    `) as unknown as TypedDocumentString<MyAccountQuery, MyAccountQueryVariables>;
export const RevokeSessionDocument = new TypedDocumentString(`
    mutation RevokeSession($id: ID!) {
  revokeSession(id: $id)
}
    `) as unknown as TypedDocumentString<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const SignOutEverywhereDocument = new TypedDocumentString(`
    mutation SignOutEverywhere {
  signOutEverywhere
}
    `) as unknown as TypedDocumentString<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const ObligationsDocument = new TypedDocumentString(`
    query Obligations($round: String!, $where: ObligationFilter, $asOf: DateTime, $atDue: Boolean, $orderBy: [ObligationOrder!], $first: Int, $offset: Int, $namesRules: Boolean = false) {
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
      ...WorkRow
      centre {
        id
      }
    }
  }
  rules @include(if: $namesRules) {
    id
    askTh
    askEn
  }
}
    fragment WorkRow on Obligation {
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
  expectedAtDue
  lao {
    id
    code
    fullNameTh
    shortNameTh
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
  contact {
    id
    outcome
    remark
    nextOn
    notedAt
  }
}`) as unknown as TypedDocumentString<ObligationsQuery, ObligationsQueryVariables>;
export const UnitsDocument = new TypedDocumentString(`
    query Units($round: String!, $kind: CentreKind!, $where: UnitFilter, $asOf: DateTime, $atDue: Boolean, $orderBy: [UnitOrder!], $first: Int, $offset: Int) {
  completeness(
    round: $round
    kind: $kind
    groupBy: COUNTRY
    asOf: $asOf
    atDue: $atDue
  ) {
    units(where: $where, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      nodes {
        id
        kind
        laoType
        state
        expectation
        timeliness
        lao {
          id
          code
          fullNameTh
          shortNameTh
        }
        slot {
          id
          labelTh
        }
        province {
          id
          nameTh
          nameEn
        }
        district {
          id
          nameTh
          nameEn
        }
        obligations {
          id
          item
          state
          expectation
          centre {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnitsQuery, UnitsQueryVariables>;
export const AttachOrderDocumentDocument = new TypedDocumentString(`
    mutation AttachOrderDocument($input: AttachOrderDocumentInput!, $round: String!) {
  attachOrderDocument(input: $input) {
    ...OrderSaveOutcome
  }
}
    fragment OwedRule on Rule {
  id
  item
  field
  checks
  severity
  responsibility
  askTh
  askEn
  fixTh
  fixEn
  position
}
fragment Owed on Obligation {
  id
  kind
  item
  state
  timeliness
  dueAt
  effectiveDueAt
  expectation
  firstRecordedAt
  firstCompleteAt
  firstCorrectAt
  lastRecordedAt
  recordedBy
  regressed
  assuranceActs {
    id
    field
    reason
    stands
  }
  missing {
    ...OwedRule
  }
  errors {
    ...OwedRule
  }
  queries {
    ...OwedRule
  }
  advice {
    ...OwedRule
  }
}
fragment OrderSaveOutcome on OrderDocumentPayload {
  __typename
  ... on OrderDocumentSaved {
    centre {
      id
      obligations(round: $round) {
        ...Owed
      }
    }
  }
  ... on Conflict {
    messageTh
    messageEn
    currentVersion
    fields {
      field
      yours
      theirs
    }
  }
  ... on InvalidInput {
    messageTh
    messageEn
    fields {
      field
      code
      th
      en
    }
  }
  ... on Forbidden {
    messageTh
    messageEn
    field
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}`) as unknown as TypedDocumentString<AttachOrderDocumentMutation, AttachOrderDocumentMutationVariables>;
export const RemoveOrderDocumentDocument = new TypedDocumentString(`
    mutation RemoveOrderDocument($input: RemoveOrderDocumentInput!, $round: String!) {
  removeOrderDocument(input: $input) {
    ...OrderSaveOutcome
  }
}
    fragment OwedRule on Rule {
  id
  item
  field
  checks
  severity
  responsibility
  askTh
  askEn
  fixTh
  fixEn
  position
}
fragment Owed on Obligation {
  id
  kind
  item
  state
  timeliness
  dueAt
  effectiveDueAt
  expectation
  firstRecordedAt
  firstCompleteAt
  firstCorrectAt
  lastRecordedAt
  recordedBy
  regressed
  assuranceActs {
    id
    field
    reason
    stands
  }
  missing {
    ...OwedRule
  }
  errors {
    ...OwedRule
  }
  queries {
    ...OwedRule
  }
  advice {
    ...OwedRule
  }
}
fragment OrderSaveOutcome on OrderDocumentPayload {
  __typename
  ... on OrderDocumentSaved {
    centre {
      id
      obligations(round: $round) {
        ...Owed
      }
    }
  }
  ... on Conflict {
    messageTh
    messageEn
    currentVersion
    fields {
      field
      yours
      theirs
    }
  }
  ... on InvalidInput {
    messageTh
    messageEn
    fields {
      field
      code
      th
      en
    }
  }
  ... on Forbidden {
    messageTh
    messageEn
    field
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}`) as unknown as TypedDocumentString<RemoveOrderDocumentMutation, RemoveOrderDocumentMutationVariables>;
export const RosterOfProvinceDocument = new TypedDocumentString(`
    query RosterOfProvince($round: String!, $province: String!) {
  obligations(
    round: $round
    where: {province: $province, kind: JOINT, item: BASIC, expectation: [EXPECTED, EXEMPT, NOT_APPLICABLE]}
    orderBy: [{field: NAME}]
    first: 200
  ) {
    totalCount
    nodes {
      id
      expectation
      state
      centre {
        id
        name
      }
      slot {
        id
        version
        labelTh
        activeFrom
        endedOn
        noneReason
        district {
          id
          code
          nameTh
          nameEn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RosterOfProvinceQuery, RosterOfProvinceQueryVariables>;
export const AddJointSlotDocument = new TypedDocumentString(`
    mutation AddJointSlot($input: AddJointSlotInput!) {
  addJointSlot(input: $input) {
    ...SlotOutcome
  }
}
    fragment SlotOutcome on SlotPayload {
  __typename
  ... on SlotSaved {
    slot {
      id
      version
    }
  }
  ... on Conflict {
    messageTh
    messageEn
    currentVersion
    fields {
      field
      theirs
    }
  }
  ... on InvalidInput {
    fields {
      field
      th
      en
    }
  }
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}`) as unknown as TypedDocumentString<AddJointSlotMutation, AddJointSlotMutationVariables>;
export const CloseJointSlotDocument = new TypedDocumentString(`
    mutation CloseJointSlot($input: CloseJointSlotInput!) {
  closeJointSlot(input: $input) {
    ...SlotOutcome
  }
}
    fragment SlotOutcome on SlotPayload {
  __typename
  ... on SlotSaved {
    slot {
      id
      version
    }
  }
  ... on Conflict {
    messageTh
    messageEn
    currentVersion
    fields {
      field
      theirs
    }
  }
  ... on InvalidInput {
    fields {
      field
      th
      en
    }
  }
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}`) as unknown as TypedDocumentString<CloseJointSlotMutation, CloseJointSlotMutationVariables>;
export const AnswerNoneDocument = new TypedDocumentString(`
    mutation AnswerNone($input: AnswerNoneInput!) {
  answerNone(input: $input) {
    ...SlotOutcome
  }
}
    fragment SlotOutcome on SlotPayload {
  __typename
  ... on SlotSaved {
    slot {
      id
      version
    }
  }
  ... on Conflict {
    messageTh
    messageEn
    currentVersion
    fields {
      field
      theirs
    }
  }
  ... on InvalidInput {
    fields {
      field
      th
      en
    }
  }
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}`) as unknown as TypedDocumentString<AnswerNoneMutation, AnswerNoneMutationVariables>;
export const ReopenJointSlotDocument = new TypedDocumentString(`
    mutation ReopenJointSlot($input: ReopenJointSlotInput!) {
  reopenJointSlot(input: $input) {
    ...SlotOutcome
  }
}
    fragment SlotOutcome on SlotPayload {
  __typename
  ... on SlotSaved {
    slot {
      id
      version
    }
  }
  ... on Conflict {
    messageTh
    messageEn
    currentVersion
    fields {
      field
      theirs
    }
  }
  ... on InvalidInput {
    fields {
      field
      th
      en
    }
  }
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}`) as unknown as TypedDocumentString<ReopenJointSlotMutation, ReopenJointSlotMutationVariables>;
export const ExtendDueDocument = new TypedDocumentString(`
    mutation ExtendDue($input: ExtendDueInput!) {
  extendDue(input: $input) {
    ...DecisionOutcome
  }
}
    fragment DecisionOutcome on RoundDecisionPayload {
  __typename
  ... on RowsChanged {
    rows
    preview
  }
  ... on Conflict {
    messageTh
    messageEn
  }
  ... on InvalidInput {
    fields {
      field
      th
      en
    }
  }
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}`) as unknown as TypedDocumentString<ExtendDueMutation, ExtendDueMutationVariables>;
export const WithdrawExtensionDocument = new TypedDocumentString(`
    mutation WithdrawExtension($input: WithdrawExtensionInput!) {
  withdrawExtension(input: $input) {
    ...DecisionOutcome
  }
}
    fragment DecisionOutcome on RoundDecisionPayload {
  __typename
  ... on RowsChanged {
    rows
    preview
  }
  ... on Conflict {
    messageTh
    messageEn
  }
  ... on InvalidInput {
    fields {
      field
      th
      en
    }
  }
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}`) as unknown as TypedDocumentString<WithdrawExtensionMutation, WithdrawExtensionMutationVariables>;
export const ExemptUnitsDocument = new TypedDocumentString(`
    mutation ExemptUnits($input: ExemptInput!) {
  exemptUnits(input: $input) {
    ...DecisionOutcome
  }
}
    fragment DecisionOutcome on RoundDecisionPayload {
  __typename
  ... on RowsChanged {
    rows
    preview
  }
  ... on Conflict {
    messageTh
    messageEn
  }
  ... on InvalidInput {
    fields {
      field
      th
      en
    }
  }
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}`) as unknown as TypedDocumentString<ExemptUnitsMutation, ExemptUnitsMutationVariables>;
export const LiftExemptionDocument = new TypedDocumentString(`
    mutation LiftExemption($input: LiftExemptionInput!) {
  liftExemption(input: $input) {
    ...DecisionOutcome
  }
}
    fragment DecisionOutcome on RoundDecisionPayload {
  __typename
  ... on RowsChanged {
    rows
    preview
  }
  ... on Conflict {
    messageTh
    messageEn
  }
  ... on InvalidInput {
    fields {
      field
      th
      en
    }
  }
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}`) as unknown as TypedDocumentString<LiftExemptionMutation, LiftExemptionMutationVariables>;
export const UnlockUnitDocument = new TypedDocumentString(`
    mutation UnlockUnit($input: UnlockInput!) {
  unlockUnit(input: $input) {
    ...DecisionOutcome
  }
}
    fragment DecisionOutcome on RoundDecisionPayload {
  __typename
  ... on RowsChanged {
    rows
    preview
  }
  ... on Conflict {
    messageTh
    messageEn
  }
  ... on InvalidInput {
    fields {
      field
      th
      en
    }
  }
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}`) as unknown as TypedDocumentString<UnlockUnitMutation, UnlockUnitMutationVariables>;
export const LockUnitAgainDocument = new TypedDocumentString(`
    mutation LockUnitAgain($input: LockAgainInput!) {
  lockUnitAgain(input: $input) {
    ...DecisionOutcome
  }
}
    fragment DecisionOutcome on RoundDecisionPayload {
  __typename
  ... on RowsChanged {
    rows
    preview
  }
  ... on Conflict {
    messageTh
    messageEn
  }
  ... on InvalidInput {
    fields {
      field
      th
      en
    }
  }
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}`) as unknown as TypedDocumentString<LockUnitAgainMutation, LockUnitAgainMutationVariables>;
export const CreateRoundDocument = new TypedDocumentString(`
    mutation CreateRound($input: CreateRoundInput!) {
  createRound(input: $input) {
    ...RoundOutcome
  }
}
    fragment RoundOutcome on RoundPayload {
  __typename
  ... on RoundSaved {
    owed
    round {
      id
      version
      code
    }
  }
  ... on Conflict {
    messageTh
    messageEn
    currentVersion
    fields {
      field
      theirs
    }
  }
  ... on InvalidInput {
    fields {
      field
      th
      en
    }
  }
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}`) as unknown as TypedDocumentString<CreateRoundMutation, CreateRoundMutationVariables>;
export const OpenRoundDocument = new TypedDocumentString(`
    mutation OpenRound($input: OpenRoundInput!) {
  openRound(input: $input) {
    ...RoundOutcome
  }
}
    fragment RoundOutcome on RoundPayload {
  __typename
  ... on RoundSaved {
    owed
    round {
      id
      version
      code
    }
  }
  ... on Conflict {
    messageTh
    messageEn
    currentVersion
    fields {
      field
      theirs
    }
  }
  ... on InvalidInput {
    fields {
      field
      th
      en
    }
  }
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}`) as unknown as TypedDocumentString<OpenRoundMutation, OpenRoundMutationVariables>;
export const UpdateRoundDocument = new TypedDocumentString(`
    mutation UpdateRound($input: UpdateRoundInput!) {
  updateRound(input: $input) {
    ...RoundOutcome
  }
}
    fragment RoundOutcome on RoundPayload {
  __typename
  ... on RoundSaved {
    owed
    round {
      id
      version
      code
    }
  }
  ... on Conflict {
    messageTh
    messageEn
    currentVersion
    fields {
      field
      theirs
    }
  }
  ... on InvalidInput {
    fields {
      field
      th
      en
    }
  }
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}`) as unknown as TypedDocumentString<UpdateRoundMutation, UpdateRoundMutationVariables>;
export const DeleteRoundDocument = new TypedDocumentString(`
    mutation DeleteRound($input: DeleteRoundInput!) {
  deleteRound(input: $input) {
    __typename
    ... on RoundDeleted {
      code
    }
    ... on Conflict {
      messageTh
      messageEn
    }
    ... on InvalidInput {
      fields {
        field
        th
        en
      }
    }
    ... on Forbidden {
      messageTh
      messageEn
    }
    ... on NotFound {
      messageTh
      messageEn
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteRoundMutation, DeleteRoundMutationVariables>;
export const RulesInForceDocument = new TypedDocumentString(`
    query RulesInForce {
  rules {
    id
    item
    askTh
    askEn
  }
}
    `) as unknown as TypedDocumentString<RulesInForceQuery, RulesInForceQueryVariables>;
export const RoundsPageDocument = new TypedDocumentString(`
    query RoundsPage($code: String!) {
  round(code: $code) {
    id
    version
    code
    nameTh
    nameEn
    letterReference
    opensAt
    dueAt
    closesAt
    openedAt
    verification
    allowsOnBehalf
    rules {
      ...OwedRule
      kind
    }
  }
  legalReferences {
    ...LegalBasis
  }
}
    fragment OwedRule on Rule {
  id
  item
  field
  checks
  severity
  responsibility
  askTh
  askEn
  fixTh
  fixEn
  position
}
fragment LegalBasis on LegalReference {
  id
  version
  centreKind
  kind
  titleTh
  number
  issuedOn
  clause
  url
  from
  to
}`) as unknown as TypedDocumentString<RoundsPageQuery, RoundsPageQueryVariables>;
export const RoundExtensionsDocument = new TypedDocumentString(`
    query RoundExtensions($code: String!) {
  round(code: $code) {
    id
    extensions {
      id
      dueAt
      documentNumber
      approvedBy
      createdAt
      withdrawnAt
      withdrawalReason
      province {
        id
        code
        nameTh
        nameEn
      }
      lao {
        id
        code
        fullNameTh
        province {
          nameTh
          nameEn
        }
      }
      slot {
        id
        labelTh
        district {
          code
          nameTh
          nameEn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RoundExtensionsQuery, RoundExtensionsQueryVariables>;
export const RoundExemptionsDocument = new TypedDocumentString(`
    query RoundExemptions($code: String!, $first: Int, $offset: Int) {
  round(code: $code) {
    id
    decisions(first: $first, offset: $offset) {
      totalCount
      nodes {
        id
        item
        status
        from
        to
        reason
        documentNumber
        approvedBy
        createdAt
        supersededAt
        lao {
          id
          code
          fullNameTh
          province {
            nameTh
            nameEn
          }
        }
        slot {
          id
          labelTh
          district {
            code
            nameTh
            nameEn
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RoundExemptionsQuery, RoundExemptionsQueryVariables>;
export const RoundUnlocksDocument = new TypedDocumentString(`
    query RoundUnlocks($code: String!) {
  round(code: $code) {
    id
    unlocks {
      id
      reason
      grantedBy
      grantedAt
      until
      revokedAt
      lao {
        id
        code
        fullNameTh
        province {
          nameTh
          nameEn
        }
      }
      slot {
        id
        labelTh
        district {
          code
          nameTh
          nameEn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RoundUnlocksQuery, RoundUnlocksQueryVariables>;
export const SavedViewsDocument = new TypedDocumentString(`
    query SavedViews($screen: SavedScreen!) {
  savedViews(screen: $screen) {
    ...SavedViewWords
  }
}
    fragment SavedViewWords on SavedView {
  id
  name
  address
  columns
  audience
  ownerName
  mine
  version
}`) as unknown as TypedDocumentString<SavedViewsQuery, SavedViewsQueryVariables>;
export const SaveViewDocument = new TypedDocumentString(`
    mutation SaveView($input: SaveViewInput!) {
  saveView(input: $input) {
    __typename
    ... on ViewSaved {
      savedView {
        ...SavedViewWords
      }
    }
    ... on InvalidInput {
      fields {
        field
        th
        en
      }
    }
    ... on Conflict {
      messageTh
      messageEn
    }
    ... on Forbidden {
      messageTh
      messageEn
    }
    ... on NotFound {
      messageTh
      messageEn
    }
  }
}
    fragment SavedViewWords on SavedView {
  id
  name
  address
  columns
  audience
  ownerName
  mine
  version
}`) as unknown as TypedDocumentString<SaveViewMutation, SaveViewMutationVariables>;
export const UpdateSavedViewDocument = new TypedDocumentString(`
    mutation UpdateSavedView($input: UpdateSavedViewInput!) {
  updateSavedView(input: $input) {
    __typename
    ... on ViewSaved {
      removed
      savedView {
        ...SavedViewWords
      }
    }
    ... on InvalidInput {
      fields {
        field
        th
        en
      }
    }
    ... on Conflict {
      messageTh
      messageEn
    }
    ... on Forbidden {
      messageTh
      messageEn
    }
    ... on NotFound {
      messageTh
      messageEn
    }
  }
}
    fragment SavedViewWords on SavedView {
  id
  name
  address
  columns
  audience
  ownerName
  mine
  version
}`) as unknown as TypedDocumentString<UpdateSavedViewMutation, UpdateSavedViewMutationVariables>;
export const StartSecondFactorDocument = new TypedDocumentString(`
    mutation StartSecondFactor($password: String!) {
  startSecondFactor(password: $password) {
    __typename
    ... on SecondFactorStarted {
      secret
      uri
    }
    ...Faults
  }
}
    fragment Faults on InvalidInput {
  fields {
    field
    th
    en
  }
}`) as unknown as TypedDocumentString<StartSecondFactorMutation, StartSecondFactorMutationVariables>;
export const ConfirmSecondFactorDocument = new TypedDocumentString(`
    mutation ConfirmSecondFactor($code: String!) {
  confirmSecondFactor(code: $code) {
    __typename
    ... on RecoveryCodes {
      codes
    }
    ...Faults
  }
}
    fragment Faults on InvalidInput {
  fields {
    field
    th
    en
  }
}`) as unknown as TypedDocumentString<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables>;
export const RenewRecoveryCodesDocument = new TypedDocumentString(`
    mutation RenewRecoveryCodes($password: String!) {
  renewRecoveryCodes(password: $password) {
    __typename
    ... on RecoveryCodes {
      codes
    }
    ...Faults
  }
}
    fragment Faults on InvalidInput {
  fields {
    field
    th
    en
  }
}`) as unknown as TypedDocumentString<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables>;
export const RemoveSecondFactorDocument = new TypedDocumentString(`
    mutation RemoveSecondFactor($password: String!) {
  removeSecondFactor(password: $password) {
    __typename
    ... on SecondFactorRemoved {
      removed
    }
    ...Faults
  }
}
    fragment Faults on InvalidInput {
  fields {
    field
    th
    en
  }
}`) as unknown as TypedDocumentString<RemoveSecondFactorMutation, RemoveSecondFactorMutationVariables>;
export const ShellDocument = new TypedDocumentString(`
    query Shell {
  viewer {
    id
    name
    roles
    recordsFor
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
  signInOptions {
    provider
    providerUrl
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
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const AttachPhotoDocument = new TypedDocumentString(`
    mutation AttachPhoto($input: AttachPhotoInput!, $round: String!) {
  attachPhoto(input: $input) {
    ...PhotoSaveOutcome
  }
}
    fragment OwedRule on Rule {
  id
  item
  field
  checks
  severity
  responsibility
  askTh
  askEn
  fixTh
  fixEn
  position
}
fragment Owed on Obligation {
  id
  kind
  item
  state
  timeliness
  dueAt
  effectiveDueAt
  expectation
  firstRecordedAt
  firstCompleteAt
  firstCorrectAt
  lastRecordedAt
  recordedBy
  regressed
  assuranceActs {
    id
    field
    reason
    stands
  }
  missing {
    ...OwedRule
  }
  errors {
    ...OwedRule
  }
  queries {
    ...OwedRule
  }
  advice {
    ...OwedRule
  }
}
fragment PhotoSaveOutcome on PhotoPayload {
  __typename
  ... on PhotoSaved {
    signInstallation {
      id
      version
      centre {
        id
        obligations(round: $round) {
          ...Owed
        }
      }
    }
  }
  ... on Conflict {
    messageTh
    messageEn
    currentVersion
    fields {
      field
      yours
      theirs
    }
  }
  ... on InvalidInput {
    messageTh
    messageEn
    fields {
      field
      code
      th
      en
    }
  }
  ... on Forbidden {
    messageTh
    messageEn
    field
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}`) as unknown as TypedDocumentString<AttachPhotoMutation, AttachPhotoMutationVariables>;
export const DescribePhotoDocument = new TypedDocumentString(`
    mutation DescribePhoto($input: DescribePhotoInput!, $round: String!) {
  describePhoto(input: $input) {
    ...PhotoSaveOutcome
  }
}
    fragment OwedRule on Rule {
  id
  item
  field
  checks
  severity
  responsibility
  askTh
  askEn
  fixTh
  fixEn
  position
}
fragment Owed on Obligation {
  id
  kind
  item
  state
  timeliness
  dueAt
  effectiveDueAt
  expectation
  firstRecordedAt
  firstCompleteAt
  firstCorrectAt
  lastRecordedAt
  recordedBy
  regressed
  assuranceActs {
    id
    field
    reason
    stands
  }
  missing {
    ...OwedRule
  }
  errors {
    ...OwedRule
  }
  queries {
    ...OwedRule
  }
  advice {
    ...OwedRule
  }
}
fragment PhotoSaveOutcome on PhotoPayload {
  __typename
  ... on PhotoSaved {
    signInstallation {
      id
      version
      centre {
        id
        obligations(round: $round) {
          ...Owed
        }
      }
    }
  }
  ... on Conflict {
    messageTh
    messageEn
    currentVersion
    fields {
      field
      yours
      theirs
    }
  }
  ... on InvalidInput {
    messageTh
    messageEn
    fields {
      field
      code
      th
      en
    }
  }
  ... on Forbidden {
    messageTh
    messageEn
    field
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}`) as unknown as TypedDocumentString<DescribePhotoMutation, DescribePhotoMutationVariables>;
export const ArrangePhotosDocument = new TypedDocumentString(`
    mutation ArrangePhotos($input: ArrangePhotosInput!, $round: String!) {
  arrangePhotos(input: $input) {
    ...PhotoSaveOutcome
  }
}
    fragment OwedRule on Rule {
  id
  item
  field
  checks
  severity
  responsibility
  askTh
  askEn
  fixTh
  fixEn
  position
}
fragment Owed on Obligation {
  id
  kind
  item
  state
  timeliness
  dueAt
  effectiveDueAt
  expectation
  firstRecordedAt
  firstCompleteAt
  firstCorrectAt
  lastRecordedAt
  recordedBy
  regressed
  assuranceActs {
    id
    field
    reason
    stands
  }
  missing {
    ...OwedRule
  }
  errors {
    ...OwedRule
  }
  queries {
    ...OwedRule
  }
  advice {
    ...OwedRule
  }
}
fragment PhotoSaveOutcome on PhotoPayload {
  __typename
  ... on PhotoSaved {
    signInstallation {
      id
      version
      centre {
        id
        obligations(round: $round) {
          ...Owed
        }
      }
    }
  }
  ... on Conflict {
    messageTh
    messageEn
    currentVersion
    fields {
      field
      yours
      theirs
    }
  }
  ... on InvalidInput {
    messageTh
    messageEn
    fields {
      field
      code
      th
      en
    }
  }
  ... on Forbidden {
    messageTh
    messageEn
    field
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}`) as unknown as TypedDocumentString<ArrangePhotosMutation, ArrangePhotosMutationVariables>;
export const RemovePhotoDocument = new TypedDocumentString(`
    mutation RemovePhoto($input: RemovePhotoInput!, $round: String!) {
  removePhoto(input: $input) {
    ...PhotoSaveOutcome
  }
}
    fragment OwedRule on Rule {
  id
  item
  field
  checks
  severity
  responsibility
  askTh
  askEn
  fixTh
  fixEn
  position
}
fragment Owed on Obligation {
  id
  kind
  item
  state
  timeliness
  dueAt
  effectiveDueAt
  expectation
  firstRecordedAt
  firstCompleteAt
  firstCorrectAt
  lastRecordedAt
  recordedBy
  regressed
  assuranceActs {
    id
    field
    reason
    stands
  }
  missing {
    ...OwedRule
  }
  errors {
    ...OwedRule
  }
  queries {
    ...OwedRule
  }
  advice {
    ...OwedRule
  }
}
fragment PhotoSaveOutcome on PhotoPayload {
  __typename
  ... on PhotoSaved {
    signInstallation {
      id
      version
      centre {
        id
        obligations(round: $round) {
          ...Owed
        }
      }
    }
  }
  ... on Conflict {
    messageTh
    messageEn
    currentVersion
    fields {
      field
      yours
      theirs
    }
  }
  ... on InvalidInput {
    messageTh
    messageEn
    fields {
      field
      code
      th
      en
    }
  }
  ... on Forbidden {
    messageTh
    messageEn
    field
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}`) as unknown as TypedDocumentString<RemovePhotoMutation, RemovePhotoMutationVariables>;
export const RecordSignDocument = new TypedDocumentString(`
    mutation RecordSign($input: RecordSignInput!, $round: String!) {
  recordSignInstallation(input: $input) {
    ...SignSaveOutcome
  }
}
    fragment OwedRule on Rule {
  id
  item
  field
  checks
  severity
  responsibility
  askTh
  askEn
  fixTh
  fixEn
  position
}
fragment Owed on Obligation {
  id
  kind
  item
  state
  timeliness
  dueAt
  effectiveDueAt
  expectation
  firstRecordedAt
  firstCompleteAt
  firstCorrectAt
  lastRecordedAt
  recordedBy
  regressed
  assuranceActs {
    id
    field
    reason
    stands
  }
  missing {
    ...OwedRule
  }
  errors {
    ...OwedRule
  }
  queries {
    ...OwedRule
  }
  advice {
    ...OwedRule
  }
}
fragment SignSaveOutcome on SignPayload {
  __typename
  ... on SignSaved {
    merged
    signInstallation {
      id
      version
      centre {
        id
        obligations(round: $round) {
          ...Owed
        }
      }
    }
  }
  ... on Conflict {
    messageTh
    messageEn
    currentVersion
    fields {
      field
      yours
      theirs
    }
  }
  ... on InvalidInput {
    messageTh
    messageEn
    fields {
      field
      code
      th
      en
    }
  }
  ... on Forbidden {
    messageTh
    messageEn
    field
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}`) as unknown as TypedDocumentString<RecordSignMutation, RecordSignMutationVariables>;
export const UpdateSignDocument = new TypedDocumentString(`
    mutation UpdateSign($input: UpdateSignInput!, $round: String!) {
  updateSignInstallation(input: $input) {
    ...SignSaveOutcome
  }
}
    fragment OwedRule on Rule {
  id
  item
  field
  checks
  severity
  responsibility
  askTh
  askEn
  fixTh
  fixEn
  position
}
fragment Owed on Obligation {
  id
  kind
  item
  state
  timeliness
  dueAt
  effectiveDueAt
  expectation
  firstRecordedAt
  firstCompleteAt
  firstCorrectAt
  lastRecordedAt
  recordedBy
  regressed
  assuranceActs {
    id
    field
    reason
    stands
  }
  missing {
    ...OwedRule
  }
  errors {
    ...OwedRule
  }
  queries {
    ...OwedRule
  }
  advice {
    ...OwedRule
  }
}
fragment SignSaveOutcome on SignPayload {
  __typename
  ... on SignSaved {
    merged
    signInstallation {
      id
      version
      centre {
        id
        obligations(round: $round) {
          ...Owed
        }
      }
    }
  }
  ... on Conflict {
    messageTh
    messageEn
    currentVersion
    fields {
      field
      yours
      theirs
    }
  }
  ... on InvalidInput {
    messageTh
    messageEn
    fields {
      field
      code
      th
      en
    }
  }
  ... on Forbidden {
    messageTh
    messageEn
    field
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}`) as unknown as TypedDocumentString<UpdateSignMutation, UpdateSignMutationVariables>;
export const RemoveSignDocument = new TypedDocumentString(`
    mutation RemoveSign($input: RemoveSignInput!) {
  removeSignInstallation(input: $input) {
    ...SignActOutcome
  }
}
    fragment SignActOutcome on SignPayload {
  __typename
  ... on SignSaved {
    signInstallation {
      id
    }
  }
  ... on Conflict {
    messageTh
    messageEn
  }
  ... on InvalidInput {
    fields {
      field
      th
      en
    }
  }
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}`) as unknown as TypedDocumentString<RemoveSignMutation, RemoveSignMutationVariables>;
export const ReplaceSignDocument = new TypedDocumentString(`
    mutation ReplaceSign($input: ReplaceSignInput!) {
  replaceSignInstallation(input: $input) {
    ...SignActOutcome
  }
}
    fragment SignActOutcome on SignPayload {
  __typename
  ... on SignSaved {
    signInstallation {
      id
    }
  }
  ... on Conflict {
    messageTh
    messageEn
  }
  ... on InvalidInput {
    fields {
      field
      th
      en
    }
  }
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}`) as unknown as TypedDocumentString<ReplaceSignMutation, ReplaceSignMutationVariables>;
export const ShareSignDocument = new TypedDocumentString(`
    mutation ShareSign($input: ShareSignInput!) {
  shareSignInstallation(input: $input) {
    ...SignActOutcome
  }
}
    fragment SignActOutcome on SignPayload {
  __typename
  ... on SignSaved {
    signInstallation {
      id
    }
  }
  ... on Conflict {
    messageTh
    messageEn
  }
  ... on InvalidInput {
    fields {
      field
      th
      en
    }
  }
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}`) as unknown as TypedDocumentString<ShareSignMutation, ShareSignMutationVariables>;
export const UnshareSignDocument = new TypedDocumentString(`
    mutation UnshareSign($input: UnshareSignInput!) {
  unshareSignInstallation(input: $input) {
    ...SignActOutcome
  }
}
    fragment SignActOutcome on SignPayload {
  __typename
  ... on SignSaved {
    signInstallation {
      id
    }
  }
  ... on Conflict {
    messageTh
    messageEn
  }
  ... on InvalidInput {
    fields {
      field
      th
      en
    }
  }
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}`) as unknown as TypedDocumentString<UnshareSignMutation, UnshareSignMutationVariables>;
export const FindSignsDocument = new TypedDocumentString(`
    query FindSigns($search: String!, $province: String!) {
  centres(where: {search: $search, province: $province, hasSign: true}, first: 20) {
    nodes {
      id
      name
      kind
      lao {
        id
        fullNameTh
      }
      slot {
        id
        labelTh
        district {
          nameTh
          nameEn
        }
      }
      signInstallation {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindSignsQuery, FindSignsQueryVariables>;
export const SignsDocument = new TypedDocumentString(`
    query Signs($where: SignInstallationFilter, $orderBy: [SignInstallationOrder!], $first: Int, $offset: Int) {
  signInstallations(
    where: $where
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      id
      status
      position
      positionOther
      installedOn
      plannedOn
      reasonNotInstalled
      removedOn
      updatedAt
      recordedBy
      photos {
        id
      }
      centre {
        id
        kind
        name
        lao {
          id
          fullNameTh
          shortNameTh
          district {
            id
          }
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
          nameTh
          nameEn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SignsQuery, SignsQueryVariables>;
export const TokensDocument = new TypedDocumentString(`
    query Tokens($where: PartnerTokenFilter, $orderBy: [PartnerTokenOrder!], $first: Int, $offset: Int) {
  partnerTokens(where: $where, orderBy: $orderBy, first: $first, offset: $offset) {
    totalCount
    nodes {
      ...TokenFacts
    }
  }
}
    fragment TokenFacts on PartnerToken {
  id
  publicId
  name
  purpose
  scopes
  addresses
  budget
  expiresAt
  rotatedAt
  overlapEndsAt
  revokedAt
  isActive
  lastUsedAt
  lastAddress
  createdAt
  version
  spent
  days {
    day
    requests
    refused
    cost
  }
}`) as unknown as TypedDocumentString<TokensQuery, TokensQueryVariables>;
export const TokenDocument = new TypedDocumentString(`
    query Token($id: ID!) {
  partnerToken(id: $id) {
    ...TokenFacts
  }
}
    fragment TokenFacts on PartnerToken {
  id
  publicId
  name
  purpose
  scopes
  addresses
  budget
  expiresAt
  rotatedAt
  overlapEndsAt
  revokedAt
  isActive
  lastUsedAt
  lastAddress
  createdAt
  version
  spent
  days {
    day
    requests
    refused
    cost
  }
}`) as unknown as TypedDocumentString<TokenQuery, TokenQueryVariables>;
export const CreateTokenDocument = new TypedDocumentString(`
    mutation CreateToken($input: CreatePartnerTokenInput!) {
  createPartnerToken(input: $input) {
    ...TokenOutcome
  }
}
    fragment Faults on InvalidInput {
  fields {
    field
    th
    en
  }
}
fragment TokenOutcome on PartnerTokenPayload {
  __typename
  ... on PartnerTokenChanged {
    secret
    partnerToken {
      id
    }
  }
  ...Faults
  ... on Conflict {
    messageTh
    messageEn
  }
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}`) as unknown as TypedDocumentString<CreateTokenMutation, CreateTokenMutationVariables>;
export const UpdateTokenDocument = new TypedDocumentString(`
    mutation UpdateToken($input: UpdatePartnerTokenInput!) {
  updatePartnerToken(input: $input) {
    ...TokenOutcome
  }
}
    fragment Faults on InvalidInput {
  fields {
    field
    th
    en
  }
}
fragment TokenOutcome on PartnerTokenPayload {
  __typename
  ... on PartnerTokenChanged {
    secret
    partnerToken {
      id
    }
  }
  ...Faults
  ... on Conflict {
    messageTh
    messageEn
  }
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}`) as unknown as TypedDocumentString<UpdateTokenMutation, UpdateTokenMutationVariables>;
export const RotateTokenDocument = new TypedDocumentString(`
    mutation RotateToken($id: ID!, $overlapHours: Int!) {
  rotatePartnerToken(id: $id, overlapHours: $overlapHours) {
    ...TokenOutcome
  }
}
    fragment Faults on InvalidInput {
  fields {
    field
    th
    en
  }
}
fragment TokenOutcome on PartnerTokenPayload {
  __typename
  ... on PartnerTokenChanged {
    secret
    partnerToken {
      id
    }
  }
  ...Faults
  ... on Conflict {
    messageTh
    messageEn
  }
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}`) as unknown as TypedDocumentString<RotateTokenMutation, RotateTokenMutationVariables>;
export const RevokeTokenDocument = new TypedDocumentString(`
    mutation RevokeToken($id: ID!) {
  revokePartnerToken(id: $id) {
    ...TokenOutcome
  }
}
    fragment Faults on InvalidInput {
  fields {
    field
    th
    en
  }
}
fragment TokenOutcome on PartnerTokenPayload {
  __typename
  ... on PartnerTokenChanged {
    secret
    partnerToken {
      id
    }
  }
  ...Faults
  ... on Conflict {
    messageTh
    messageEn
  }
  ... on Forbidden {
    messageTh
    messageEn
  }
  ... on NotFound {
    messageTh
    messageEn
  }
}`) as unknown as TypedDocumentString<RevokeTokenMutation, RevokeTokenMutationVariables>;