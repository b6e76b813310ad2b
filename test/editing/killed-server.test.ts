import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { v7 as uuidV7 } from 'uuid'
import { insertAccount } from '../../server/accounts/account.ts'
import { openSession } from '../../server/accounts/session.ts'
import { aVisit, testAccounts } from '../accounts/support.ts'
import { aCountry } from '../support/country.ts'
import type { CountryIds } from '../support/country-ids.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { aFolder } from '../support/folder.ts'
import { aServer, type ServerProcess } from '../support/server-process.ts'
import { lostWrites, type Write } from './no-lost-write.ts'
import { drift } from './support.ts'

const LAOS = Array.from({ length: 6 }, (_, n) => `0630010${n}`)
/** So many answers are awaited before the process is killed in the middle of the next ones. */
const ANSWERS = 30
const EDIT = `mutation ($input: UpdateCentreInput!) { updateCentre(input: $input) {
  __typename ... on CentreSaved { centre { version } } ... on Conflict { currentVersion } } }`

interface Try {
  readonly write: Write
  readonly key: string
  readonly input: object
}

describe('a server that is killed in the middle of parallel writes', () => {
  const folder = aFolder()
  let db: TestDatabase
  let country: CountryIds
  let cookie: string
  const started: ServerProcess[] = []

  async function start(): Promise<{ process: ServerProcess; url: string }> {
    const process = aServer({ DATABASE_URL: db.url, LCR_DATA_DIR: folder.path })
    started.push(process)
    return { process, url: await process.ready }
  }
  beforeAll(async () => {
    db = await aDatabase()
    const story = aCountry(db.pool).province('30').district('3001')
    for (const lao of LAOS) story.lao(lao).correctCentre()
    country = await story.round('r', { due_at: '2037-01-01T00:00:00+07:00' }).build()
    const grants = [{ role: 'PROVINCE_OFFICER' as const, areaId: country.province('30') }]
    const { id } = await insertAccount(
      db.pool,
      { login: 'sample', name: 'ผู้บันทึก (ข้อมูลจำลอง)', grants },
      'ACTIVE',
    )
    const wanted = { accountId: id, stage: 'FULL', method: 'PASSWORD', secondFactor: true } as const
    const { token } = await openSession(testAccounts(db.pool), db.pool, aVisit(), wanted)
    cookie = `session=${token}`
  })
  afterAll(async () => {
    for (const server of started) server.signal('SIGKILL')
    await Promise.all(started.map(({ ended }) => ended))
    await db.drop()
    folder.remove()
  })

  async function send(url: string, { input, key }: Try): Promise<Record<string, unknown>> {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url, cookie, 'idempotency-key': key },
      body: JSON.stringify({ query: EDIT, variables: { input } }),
    })
    const { data, errors } = (await response.json()) as {
      data?: { updateCentre: Record<string, unknown> }
      errors?: unknown
    }
    if (!data) throw new Error(JSON.stringify(errors))
    return data.updateCentre
  }

  it('has lost no acknowledged write when it is back, and an unanswered one is done once when it is sent again', async () => {
    const first = await start()
    const writes: Write[] = []
    const unanswered: Try[] = []
    let killed = false

    /** One after the other at its own centre, until the line goes dead. */
    async function keepsWriting(lao: string): Promise<void> {
      const recordId = country.centre(lao)
      for (let version = 1, n = 0; !killed; n += 1) {
        const text = `${lao} ครั้งที่ ${n} (จำลอง)`
        const write = { noun: 'centre', recordId, column: 'remarks', text, acknowledged: null } as const
        const input = { id: `centre_${recordId}`, version, remarks: text }
        const attempt = { write, key: uuidV7(), input }
        try {
          const answer = await send(first.url, attempt)
          expect(answer.__typename).toBe('CentreSaved')
          version = (answer.centre as { version: number }).version
          writes.push({ ...write, acknowledged: true })
        } catch (error) {
          if (!killed) throw error
          unanswered.push(attempt)
        }
        if (writes.length >= ANSWERS && !killed) {
          killed = true
          first.process.signal('SIGKILL')
        }
      }
    }
    await Promise.all(LAOS.map(keepsWriting))
    expect((await first.process.ended).code).toBeNull()
    expect(unanswered.length).toBeGreaterThan(0)

    const second = await start()
    const all = [...writes, ...unanswered.map(({ write }) => write)]
    const nothing = { lost: [], refusedAndKept: [], twice: [], broken: [], astray: [] }
    expect(await lostWrites(db.pool, all)).toEqual(nothing)
    expect(await drift(db.pool)).toEqual([])

    // Whoever heard no answer sends the same again: what had been done is told, what had not is done now.
    await db.pool.query(
      "update idempotent_request set claimed_at = claimed_at - interval '1 minute' where answer is null",
    )
    for (const attempt of unanswered) {
      await send(second.url, attempt).catch((error: Error) =>
        expect(error.message).toContain('IDEMPOTENCY_ANSWER_LOST'),
      )
    }
    const settled = all.map((write) => ({ ...write, acknowledged: true }))
    expect(await lostWrites(db.pool, settled)).toEqual(nothing)
    expect(await drift(db.pool)).toEqual([])
    await second.process.stop()
  }, 60_000)
})
