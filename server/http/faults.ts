import type { FastifyError, FastifyInstance } from 'fastify'
import { unreadableValue } from '../database/unreadable-value.ts'

/** Refusals of the HTTP layer speak English; what is wrong is said in Thai, too. */
const IN_THAI: Readonly<Record<number, string>> = {
  400: 'คำขอไม่ถูกต้องตามรูปแบบ กรุณาตรวจสอบแล้วส่งใหม่',
  413: 'ข้อมูลที่ส่งมีขนาดใหญ่เกินกำหนด',
  415: 'ชนิดของข้อมูลที่ส่ง (content-type) ใช้กับที่อยู่นี้ไม่ได้',
  429: 'ส่งคำขอถี่เกินไป กรุณารอสักครู่แล้วลองใหม่',
}

/** Levels at which each answer has its line. */
const DETAILED = new Set(['debug', 'trace'])

/**
 * Every answer carries `x-request-id`. A fault is logged under that id and answered with nothing else;
 * a refusal of the HTTP layer itself (body too large, malformed) keeps its status and sentence.
 */
export function registerFaults(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id)
    done()
  })
  app.addHook('onResponse', async (request, reply) => {
    if (!DETAILED.has(request.log.level)) return
    const route = request.routeOptions.url ?? 'none'
    const { statusCode: status, elapsedTime: ms } = reply
    request.log.debug({ method: request.method, route, status, ms: Math.round(ms) }, 'answered')
  })
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500
    if (status < 500) {
      const { code, message } = error
      return reply
        .code(status)
        .send({ error: { code, message, th: IN_THAI[status] ?? IN_THAI[400], en: message } })
    }
    const unreadable = unreadableValue(error)
    if (unreadable) return reply.code(400).send({ error: unreadable.extensions })
    request.log.error({ err: error }, 'fault')
    return reply.code(status).send({
      error: {
        code: 'INTERNAL',
        id: request.id,
        th: 'ระบบขัดข้อง กรุณาแจ้งหมายเลขนี้แก่ผู้ดูแลระบบ',
        en: 'Something went wrong. Please tell the operator this id.',
      },
    })
  })
}
