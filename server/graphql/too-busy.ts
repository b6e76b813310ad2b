import type { FastifyReply } from 'fastify'

const WORDS = {
  TOO_MANY_AT_ONCE: {
    status: 429,
    th: 'ท่านส่งคำขอพร้อมกันมากเกินไป กรุณารอให้คำขอก่อนหน้าเสร็จก่อน',
    en: 'Too many of your requests are under way. Wait until some of them are answered.',
  },
  BUSY: {
    status: 503,
    th: 'ขณะนี้มีผู้ใช้งานจำนวนมาก กรุณาลองใหม่อีกครั้งในอีกสักครู่',
    en: 'The register is busy. Please try again in a moment.',
  },
} as const

/** Answers without having asked the database anything: one viewer, or the whole server, has too much under way. */
export function tooBusy(reply: FastifyReply, code: keyof typeof WORDS): FastifyReply {
  const { status, th, en } = WORDS[code]
  return reply
    .code(status)
    .header('retry-after', '1')
    .header('cache-control', 'no-store')
    .send({ errors: [{ message: en, extensions: { code, th } }] })
}
