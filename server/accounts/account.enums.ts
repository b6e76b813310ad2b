import { registerEnumType } from 'type-graphql'
import { ROLES, SCOPES } from '../access/viewer.ts'
import { PERSON_ROLES } from './grant.ts'
import { OUTCOMES, STEPS } from './sign-in-event.ts'
import { TOKEN_REFUSALS } from './token-refusal.ts'

/** An enum object for the schema from a list of words. */
function enumOf<const T extends string>(words: readonly T[]): { [Word in T]: Word } {
  return Object.fromEntries(words.map((word) => [word, word])) as { [Word in T]: Word }
}

export const Role = enumOf(ROLES)
registerEnumType(Role, {
  name: 'Role',
  description: 'บทบาทของผู้ใช้',
  valuesConfig: {
    DLA_ADMIN: { description: 'ผู้ดูแลระบบของกรม' },
    DLA_EDITOR: { description: 'เจ้าหน้าที่กรมที่แก้ไขข้อมูลได้' },
    DLA_ANALYST: { description: 'นักวิเคราะห์ของกรม อ่านอย่างเดียว' },
    PROVINCE_OFFICER: { description: 'สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด (สถจ.)' },
    DISTRICT_OFFICER: { description: 'ท้องถิ่นอำเภอ' },
    LAO_STAFF: { description: 'เจ้าหน้าที่ อปท.' },
    PARTNER: { description: 'หน่วยงานภาคีที่ใช้โทเค็น' },
  },
})

export const PersonRole = enumOf(PERSON_ROLES)
registerEnumType(PersonRole, {
  name: 'AccountRole',
  description: 'A role a person can be given; partners use tokens.',
})

export const AreaKind = enumOf(['PROVINCE', 'DISTRICT', 'LAO'])
registerEnumType(AreaKind, { name: 'AreaKind', description: 'ระดับพื้นที่ของสิทธิ' })

export const AccountStatus = enumOf(['INVITED', 'ACTIVE', 'SUSPENDED', 'LOCKED'])
registerEnumType(AccountStatus, {
  name: 'AccountStatus',
  valuesConfig: {
    INVITED: { description: 'เชิญแล้ว ยังไม่ได้ตั้งรหัสผ่าน' },
    ACTIVE: { description: 'ใช้งานได้' },
    SUSPENDED: { description: 'ระงับสิทธิ' },
    LOCKED: { description: 'ล็อกเพราะบัญชีอาจถูกผู้อื่นใช้' },
  },
})

export const ViewerKind = enumOf(['PERSON', 'PARTNER'])
registerEnumType(ViewerKind, { name: 'ViewerKind' })

export const Duty = enumOf(['CHANGE_PASSWORD', 'SET_UP_SECOND_FACTOR'])
registerEnumType(Duty, { name: 'Duty', description: 'What the viewer must do before anything else.' })

export const TokenScope = enumOf(SCOPES)
registerEnumType(TokenScope, {
  name: 'TokenScope',
  description: 'What a partner token may read.',
  valuesConfig: {
    COVERAGE: { description: 'Rounds, rules, figures, and what is owed in which state.' },
    RECORDS: { description: 'Public fields of centres and signs.' },
  },
})

export const TokenRefusalReason = enumOf(TOKEN_REFUSALS)
registerEnumType(TokenRefusalReason, {
  name: 'TokenRefusalReason',
  description: 'Why a token was turned away.',
})

export const SignInStep = enumOf(STEPS)
registerEnumType(SignInStep, { name: 'SignInStep' })

export const SignInOutcome = enumOf(OUTCOMES)
registerEnumType(SignInOutcome, { name: 'SignInOutcome' })

export const SignInRefusal = enumOf(['WRONG', 'SUSPENDED', 'LOCKED', 'INVITED', 'EXPIRED'])
registerEnumType(SignInRefusal, {
  name: 'SignInRefusal',
  valuesConfig: {
    WRONG: { description: 'Login, password or code is wrong; which of them is not said.' },
    EXPIRED: { description: 'Too long ago since the password: begin again.' },
  },
})
