import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server'
import { HeaderMap } from '@apollo/server'
import type { FormattedExecutionResult } from 'graphql'
import { claim, giveUp, keepAnswer, type Repeatable, type Standing } from '../accounts/idempotent-request.ts'
import type { Words } from '../errors.ts'
import type { Context } from './context.ts'

const KEY = /^[\x21-\x7e]{8,200}$/
/** How long a repetition waits for the first to be answered. */
const PATIENCE_MS = 15_000

/**
 * A mutation sent with the header `Idempotency-Key` happens once: whoever sends it again, with the same content and rights,
 * gets the first answer byte for byte, also while the first is under way. A refusal is an answer;
 * a fault is not, and the mutation may be tried again. Keys belong to one person and are kept for 24 hours.
 */
export function idempotencyPlugin(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let carriedOut: Repeatable | null = null
      return {
        async responseForOperation({ operation, request, contextValue: { viewer, accounts, ...context } }) {
          const key = context.request.headers['idempotency-key']
          if (key === undefined || operation.operation !== 'mutation' || viewer === null) return null
          if (typeof key !== 'string' || !KEY.test(key)) return refusal(400, 'BAD_IDEMPOTENCY_KEY')
          const asked = JSON.stringify([
            request.query,
            request.variables,
            request.operationName,
            viewer.grants,
          ])
          const repeatable = {
            viewerId: viewer.id,
            key,
            digest: createHash('sha256').update(asked).digest('base64url'),
            requestId: context.requestId,
          }
          const standing = await patiently(() => claim(accounts, repeatable)).catch((error: unknown) => {
            context.request.log.error({ err: error }, 'a repeatable request could not be claimed')
            return { kind: 'UNAVAILABLE' } as const
          })
          if (standing.kind === 'ANSWERED') return again(standing.answer)
          if (standing.kind !== 'CARRY_OUT')
            return refusal(standing.kind === 'UNAVAILABLE' ? 503 : 409, standing.kind)
          carriedOut = repeatable
          return null
        },
        async willSendResponse({ response, contextValue: { accounts, request } }) {
          if (carriedOut === null || response.body.kind !== 'single') return
          const { data, errors } = response.body.singleResult
          const noted = errors
            ? giveUp(accounts, carriedOut)
            : keepAnswer(accounts, carriedOut, JSON.stringify({ data }))
          // What was done is done: the answer goes out also when it cannot be kept.
          await noted.catch((error: unknown) => request.log.error({ err: error }, 'an answer was not kept'))
        },
      }
    },
  }
}

async function patiently(look: () => Promise<Standing>): Promise<Standing> {
  const end = Date.now() + PATIENCE_MS
  for (let pause = 20; ; pause = Math.min(pause * 2, 500)) {
    const standing = await look()
    if (standing.kind !== 'UNDER_WAY' || Date.now() > end) return standing
    await sleep(pause)
  }
}

function again(answer: string): GraphQLResponse {
  const singleResult = JSON.parse(answer) as FormattedExecutionResult
  const headers = new HeaderMap([['idempotency-replayed', 'true']])
  return { http: { status: 200, headers }, body: { kind: 'single', singleResult } }
}

const WORDS = {
  BAD_IDEMPOTENCY_KEY: {
    th: 'Idempotency-Key ต้องเป็นอักษร ASCII 8–200 ตัว',
    en: 'Idempotency-Key must be 8 to 200 visible ASCII characters.',
  },
  OTHER_REQUEST: {
    th: 'Idempotency-Key นี้ใช้กับคำขออื่นแล้ว กรุณาใช้ค่าใหม่',
    en: 'This Idempotency-Key was used for another request: send a new one.',
  },
  UNDER_WAY: {
    th: 'คำขอเดียวกันนี้กำลังดำเนินการ กรุณาลองใหม่ในอีกสักครู่',
    en: 'The same request is still being carried out: ask again in a moment.',
  },
  UNAVAILABLE: {
    th: 'ระบบขัดข้องชั่วคราว กรุณาลองใหม่อีกครั้ง ยังไม่มีการบันทึก',
    en: 'Something is wrong on our side; nothing was changed. Try again.',
  },
  ANSWER_LOST: {
    th: 'รายการนี้บันทึกแล้ว แต่คำตอบสูญหาย กรุณาเปิดข้อมูลเพื่อตรวจสอบ',
    en: 'This was carried out and its answer was lost: open the record to see it.',
  },
  PLACES_MOVED: {
    th: 'รายการนี้บันทึกแล้ว แต่มีการย้ายหน่วยงานหลังจากนั้น กรุณาเปิดข้อมูลเพื่อตรวจสอบ',
    en: 'This was carried out, and units have moved since: open the record to see it.',
  },
} as const satisfies Record<string, Words>

function refusal(status: number, kind: keyof typeof WORDS): GraphQLResponse {
  const { th, en } = WORDS[kind]
  const code = kind === 'BAD_IDEMPOTENCY_KEY' ? kind : `IDEMPOTENCY_${kind}`
  const singleResult = { errors: [{ message: en, extensions: { code, th, en } }] }
  return { http: { status, headers: new HeaderMap() }, body: { kind: 'single', singleResult } }
}
