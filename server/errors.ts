import { GraphQLError } from 'graphql'

/** One sentence for people, in both languages of the product. */
export interface Words {
  th: string
  en: string
}

/** What is wrong with one field of an input. `field` is the path as the client sent it, e.g. `sign.installedOn`. */
export interface FieldError extends Words {
  field: string
  code: string
}

/** Base of the errors a client can act on: `message` is English, `extensions` carries `code`, `th` and `en`. */
abstract class ClientError extends GraphQLError {
  constructor(code: string, words: Words, details: Record<string, unknown> = {}) {
    super(words.en, { extensions: { code, th: words.th, en: words.en, ...details } })
    this.name = new.target.name
  }

  get code(): string {
    return String(this.extensions.code)
  }
}

/** Nobody is signed in, or the session or token is no longer valid. `extensions.code` is `UNAUTHENTICATED`. */
export class Unauthenticated extends ClientError {
  constructor(
    words: Words = { th: 'กรุณาเข้าสู่ระบบก่อนใช้งาน', en: 'Please sign in: there is no valid session or token.' },
  ) {
    super('UNAUTHENTICATED', words)
  }
}

/** The viewer may not do this. `extensions.code` is `FORBIDDEN`; the words never tell what the viewer may not know. */
export class Forbidden extends ClientError {
  /** `field`: the input field that may not be written, only when the viewer may know that it exists. */
  constructor(
    readonly field: string | null = null,
    words: Words = { th: 'ท่านไม่มีสิทธิ์ทำรายการนี้', en: 'You are not allowed to do this.' },
  ) {
    super('FORBIDDEN', words, field === null ? {} : { field })
  }
}

/**
 * The thing does not exist, or the viewer may not know that it does. `extensions.code` is `NOT_FOUND`.
 * `noun` is English (`sign installation`); the id is not echoed.
 */
export class NotFound extends ClientError {
  constructor(noun: string, id?: string) {
    super('NOT_FOUND', { th: `ไม่พบข้อมูลที่ต้องการ (${noun})`, en: `There is no such ${noun}.` }, { noun })
    this.id = id
  }

  /** For the log only: never part of the answer. */
  readonly id: string | undefined
}

/** The record is no longer as the caller saw it, or the change clashes with another record. `extensions.code` is `CONFLICT`. */
export class Conflict extends ClientError {
  constructor(
    words: Words = {
      th: 'ข้อมูลถูกแก้ไขโดยผู้อื่นแล้ว กรุณาตรวจสอบค่าล่าสุดก่อนบันทึกอีกครั้ง',
      en: 'The record was changed meanwhile. Look at its present values before saving again.',
    },
    details: Record<string, unknown> = {},
  ) {
    super('CONFLICT', words, details)
  }
}

/** What was sent is larger than is taken. `extensions.code` is `TOO_LARGE`. */
export class TooLarge extends ClientError {
  constructor(words: Words) {
    super('TOO_LARGE', words)
  }
}

/** The input cannot be accepted. `extensions.code` is `INVALID_INPUT`, `extensions.errors` has one entry per field. */
export class InvalidInput extends ClientError {
  constructor(readonly errors: readonly FieldError[]) {
    super(
      'INVALID_INPUT',
      {
        th: `ข้อมูลไม่ถูกต้อง ${errors.length} รายการ: ${errors.map((error) => error.th).join(' · ')}`,
        en: `${errors.length} field(s) cannot be accepted: ${errors.map((error) => error.en).join(' · ')}`,
      },
      { errors },
    )
  }
}

/** The answer took longer than a request may, and was given up. `extensions.code` is `TOO_SLOW`. */
export class TooSlow extends ClientError {
  constructor() {
    super(
      'TOO_SLOW',
      {
        th: 'คำขอนี้ใช้เวลานานเกินกำหนด กรุณาขอข้อมูลให้น้อยลงแล้วลองใหม่',
        en: 'This request took too long. Ask for less, or try again later.',
      },
      { http: { status: 503 } },
    )
  }
}

/**
 * The server cannot start. One sentence that says why and one that says how to mend it, in both languages;
 * `code` is stable, for tests and operators.
 */
export class StartupError extends Error {
  override readonly name = 'StartupError'

  constructor(
    readonly code: string,
    readonly why: Words,
    readonly fix: Words,
    options?: ErrorOptions,
  ) {
    super(`${why.en} ${fix.en}`, options)
  }

  /** What the operator sees on the terminal. */
  print(): string {
    return [`[${this.code}]`, `${this.why.th} — ${this.fix.th}`, `${this.why.en} — ${this.fix.en}`].join(
      '\n  ',
    )
  }
}
