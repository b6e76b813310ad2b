import type { EntityManager } from '@mikro-orm/postgresql'
import { authorise, NOWHERE } from '../../access/authorise.ts'
import type { Viewer } from '../../access/viewer.ts'
import { databaseWords } from '../../database/database-words.ts'
import { unitOfWork, type Writer } from '../../database/unit-of-work.ts'
import { InvalidInput, type Words } from '../../errors.ts'
import { parseLaoCode } from '../../text/lao-code.ts'
import { bangkokDay } from '../input/bangkok-day.ts'
import { date } from '../input/date-field.ts'
import { Findings } from '../input/findings.ts'
import { text } from '../input/text-field.ts'
import { signedIn } from '../payloads/refusal.ts'
import { laoPolicy } from './lao.policy.ts'
import { LaosSaved } from './lao-saved.type.ts'
import type { RegisterBasisInput } from './maintain-lao.inputs.ts'

const words = text(300)

/** An act of the register, its day read; `findings` gathers what else is wrong before anything is written. */
export interface RegisterAct {
  readonly viewer: Viewer
  /** The day from which it holds, ISO. */
  readonly day: string
  readonly document: string
  readonly reason: string | null
  readonly findings: Findings
}

/**
 * Runs an act of the register in one transaction, from today on where it names no day; versions and obligations follow by the database. `work` answers the
 * uuids of the LAOs it concerns. A preview does the same and takes it all back, so that what it counts is what will be.
 * @throws Forbidden, InvalidInput
 */
export async function registerAct(
  input: RegisterBasisInput & { readonly effectiveOn?: string },
  writer: Writer,
  action: keyof typeof laoPolicy.actions,
  work: (em: EntityManager, act: RegisterAct) => Promise<string[]>,
): Promise<LaosSaved> {
  const viewer = signedIn(writer)
  authorise(viewer, laoPolicy, action, NOWHERE)
  const { requestId, receivedAt } = writer
  const findings = new Findings()
  const today = bangkokDay(receivedAt)
  const day =
    input.effectiveOn === undefined ? today : (date(input.effectiveOn, 'effectiveOn', findings) ?? '')
  if (day === '') findings.add('effectiveOn', 'REQUIRED', REQUIRED)
  if (day > today) findings.add('effectiveOn', 'IN_FUTURE', IN_FUTURE)
  const document = words(input.documentNumber, 'documentNumber', findings) ?? ''
  if (document === '') findings.add('documentNumber', 'REQUIRED', REQUIRED)
  const reason = words(input.reason ?? null, 'reason', findings)
  const why = [document, reason].filter(Boolean).join(' · ')
  try {
    return await unitOfWork(writer.orm, viewer, { reason: why, requestId, receivedAt }, async (em) => {
      if (day !== '') await em.execute(`select set_config('app.as_of', ?, true)`, [day])
      const before = await rowsOwed(em)
      const ids = await work(em, { viewer, day, document, reason, findings })
      await em.flush()
      const saved = new LaosSaved(ids, { before, after: await rowsOwed(em) }, input.preview === true)
      if (saved.preview) throw new OnlyTried(saved)
      return saved
    })
  } catch (error) {
    if (error instanceof OnlyTried) return error.saved
    const known = CLASHES[databaseWords(error).constraint ?? '']
    throw known ? new InvalidInput([known]) : error
  }
}

/** Takes a preview back. */
class OnlyTried extends Error {
  constructor(readonly saved: LaosSaved) {
    super('only tried')
  }
}

/** What is owed in all rounds at this moment. */
async function rowsOwed(em: EntityManager): Promise<number> {
  const [{ owed }] = await em.execute<[{ owed: number }]>(
    `select count(*)::int owed from obligation_expectation
     where superseded_at is null and status = 'EXPECTED' and valid_from <= moment() and moment() < valid_to`,
  )
  return owed
}

/** A code of eight digits, as people write it. */
export function laoCode(written: string, findings: Findings): string {
  const parsed = parseLaoCode(written)
  if ('code' in parsed) return parsed.code
  findings.add('code', 'BAD_CODE', { th: 'รหัส อปท. ต้องเป็นตัวเลข 8 หลัก', en: 'A code has eight digits.' })
  return ''
}

/** The bare name of an LAO. */
export function laoName(written: string, findings: Findings): string {
  const name = words(written, 'nameTh', findings)
  if (name === null) findings.add('nameTh', 'REQUIRED', REQUIRED)
  return name ?? ''
}

const REQUIRED = { th: 'กรุณาระบุ', en: 'Must be given.' }
const IN_FUTURE = { th: 'บันทึกเมื่อถึงวันที่มีผลแล้ว', en: 'Record it once that day has come.' }

const CLASHES: Readonly<Record<string, { field: string; code: string } & Words>> = {
  lao_code_once: { field: 'code', code: 'TAKEN', th: 'มี อปท. ใช้รหัสนี้อยู่แล้ว', en: 'Another LAO has this code.' },
  lao_version_code_once: {
    field: 'code',
    code: 'TAKEN',
    th: 'มี อปท. อื่นใช้รหัสนี้ในช่วงเวลาเดียวกัน',
    en: 'Another LAO had this code at that time.',
  },
  lao_name_once: {
    field: 'nameTh',
    code: 'TAKEN',
    th: 'อำเภอนี้มี อปท. ประเภทและชื่อนี้อยู่แล้ว',
    en: 'There is an LAO of this type and name in the district.',
  },
  lao_version_in_order: {
    field: 'effectiveOn',
    code: 'BEFORE_LATER_VERSION',
    th: 'ทะเบียนมีการเปลี่ยนแปลงหลังวันนี้แล้ว',
    en: 'The register already holds a later change.',
  },
  lao_check: {
    field: 'effectiveOn',
    code: 'BEFORE_START',
    th: 'ก่อนวันที่ อปท. นี้จัดตั้ง',
    en: 'Before it came into being.',
  },
}
