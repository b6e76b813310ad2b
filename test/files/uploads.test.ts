import { createHash } from 'node:crypto'
import { request as httpRequest } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SAMPLE_PHOTO } from '../../server/database/seeds/sample/write-records.ts'
import { collectOrphans } from '../../server/files/files-housekeeping.ts'
import { keepSamplePhoto, SAMPLE_PHOTO_KEY } from '../../server/files/sample-photo.ts'
import { MOST_PART_BYTES } from '../../server/files/upload.ts'
import { aCountry } from '../support/country.ts'
import { aPicture } from './a-picture.ts'
import { aPart, aPhotoOffice, type Photographer, type PhotoOffice } from './support.ts'

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const HOUR = 3_600_000

describe('an upload', () => {
  let office: PhotoOffice
  let staff: Photographer
  let signId: string
  let picture: Buffer
  beforeAll(async () => {
    office = await aPhotoOffice()
    const country = await aCountry(office.pool)
      .province('30')
      .district('3001')
      .lao('06300001')
      .correctCentre()
      .sign({ status: 'INSTALLED', position: 'FENCE', installed_on: '2022-06-01' })
      .build()
    staff = await office.somebody('LAO_STAFF', country.lao('06300001'))
    signId = `sign_${country.sign('06300001')}`
    picture = await aPicture(21)
  })
  afterAll(() => office.close())

  const send = async (path: string, init: RequestInit) => {
    const response = await staff.fetch(path, init)
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }
  const keys = async () => {
    const found: string[] = []
    for await (const key of office.store.keys('/')) found.push(key)
    return found.sort()
  }

  it('goes on where the line broke, whoever asks where that was', async () => {
    const path = `/files/uploads/${hashOf(picture)}`
    const total = picture.length
    const half = Math.floor(total / 2)
    expect(await send(path, {})).toEqual({ status: 200, body: { received: 0, total: null } })
    await send(path, aPart(picture.subarray(0, half), 0, total))
    expect(await send(path, {})).toEqual({ status: 200, body: { received: half, total } })
    // Sent again because the answer was lost, and from the wrong place: nothing is added, the answer says where to go on.
    const known = { received: half, total }
    expect(await send(path, aPart(picture.subarray(0, half), 0, total))).toEqual({ status: 200, body: known })
    expect(await send(path, aPart(picture.subarray(half + 1), half + 1, total))).toEqual({
      status: 409,
      body: known,
    })
    const notYet = await staff.does('attachPhoto', { signId, upload: hashOf(picture) })
    expect(notYet.fields).toMatchObject([{ code: 'NOT_UPLOADED' }])
    const rest = await send(path, aPart(picture.subarray(half), half, total))
    expect(rest).toEqual({ status: 200, body: { received: total, total } })
    expect((await staff.does('attachPhoto', { signId, upload: hashOf(picture) })).__typename).toBe(
      'PhotoSaved',
    )
    expect((await keys()).filter((key) => key.startsWith('uploads/'))).toEqual([])
  })

  it('is taken once when the same part comes many times at once', async () => {
    const bytes = await aPicture(22)
    const path = `/files/uploads/${hashOf(bytes)}`
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => send(path, aPart(bytes, 0, bytes.length))),
    )
    const whole = { received: bytes.length, total: bytes.length }
    expect(answers.map(({ body }) => body)).toEqual(Array(8).fill(whole))
    expect((await staff.does('attachPhoto', { signId, upload: hashOf(bytes) })).__typename).toBe('PhotoSaved')
  })

  it('is not attached when it is not what was announced, and then begins anew', async () => {
    const path = `/files/uploads/${hashOf(await aPicture(23))}`
    const other = await aPicture(24)
    await send(path, aPart(other, 0, other.length))
    const answer = await staff.does('attachPhoto', { signId, upload: path.slice(-64) })
    expect(answer.fields).toMatchObject([{ field: 'upload', code: 'NOT_UPLOADED' }])
    expect((await send(path, {})).body).toEqual({ received: 0, total: null })
  })

  it('belongs to whoever sent it', async () => {
    const bytes = await aPicture(25)
    const upload = await staff.upload(bytes)
    const editor = await office.somebody('DLA_EDITOR')
    const progress = await editor.fetch(`/files/uploads/${upload}`)
    expect(await progress.json()).toEqual({ received: 0, total: null })
    const answer = await editor.does('attachPhoto', { signId, upload, reason: 'ทดสอบ' })
    expect(answer.fields).toMatchObject([{ code: 'NOT_UPLOADED' }])
    expect((await fetch(`${office.url}/files/uploads/${upload}`)).status).toBe(401)
  })

  it('comes from our own pages, as octets, and in bounds', async () => {
    const path = `/files/uploads/${'0'.repeat(64)}`
    const part = aPart(Buffer.from('x'), 0, 1)
    const elsewhere = { ...part, headers: { ...part.headers, origin: 'https://elsewhere.example' } }
    expect((await send(path, elsewhere)).status).toBe(403)
    expect(
      (await send(path, { ...part, headers: { 'content-type': 'application/json' }, body: '{}' })).status,
    ).toBe(415)
    expect((await send(path, aPart(Buffer.from('x'), 0, 21 * 1_048_576))).body).toMatchObject({
      error: { code: 'TOO_LARGE' },
    })
    expect((await send(path, aPart(Buffer.alloc(1_048_577), 0, 2_000_000))).status).toBe(413)
    expect((await send('/files/uploads/x', part)).status).toBe(400)
  })

  it('of a gigabyte is refused before it has come, said and unsaid', async () => {
    const path = `${office.url}/files/uploads/${'0'.repeat(64)}`
    expect(await begun(path, { 'content-length': String(1_073_741_824) }, 0)).toBe(413)
    expect(await begun(path, { 'transfer-encoding': 'chunked' }, MOST_PART_BYTES + 1)).toBe(413)
  })

  /** The status that is answered to so many bytes of a request that never ends. */
  function begun(url: string, headers: Record<string, string>, bytes: number): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      const init = { ...aPart(Buffer.alloc(0), 0, 1_073_741), method: 'PATCH' }
      const all = {
        ...(init.headers as Record<string, string>),
        cookie: staff.cookie,
        origin: office.url,
        ...headers,
      }
      const call = httpRequest(url, { method: 'PATCH', headers: all }, (answer) => {
        resolve(answer.statusCode)
        call.destroy()
      })
      call.on('error', reject)
      call.flushHeaders()
      if (bytes > 0) call.write(Buffer.alloc(bytes))
    })
  }

  it('is limited in number, and forgotten after two days', async () => {
    const hoarder = await office.somebody('DLA_EDITOR')
    const one = (n: number) =>
      hoarder.fetch(`/files/uploads/${hashOf(Buffer.from(`${n}`))}`, aPart(Buffer.from('x'), 0, 9))
    for (let n = 0; n < 20; n += 1) expect((await one(n)).status).toBe(200)
    const refused = await one(20)
    expect(refused.status).toBe(429)
    expect(await refused.json()).toMatchObject({ error: { th: expect.stringContaining('20') } })
    await collectOrphans({ pool: office.pool, store: office.store }, new Date(Date.now() + 47 * HOUR))
    expect((await keys()).some((key) => key.startsWith(`uploads/${hoarder.id}`))).toBe(true)
    await collectOrphans({ pool: office.pool, store: office.store }, new Date(Date.now() + 49 * HOUR))
    expect((await keys()).some((key) => key.startsWith(`uploads/${hoarder.id}`))).toBe(false)
    expect((await one(20)).status).toBe(200)
  })

  it('that was killed between file and row leaves nothing that is served, and is collected', async () => {
    const bytes = await aPicture(26)
    const upload = await staff.upload(bytes)
    const before = await keys()
    // The row cannot be written: as if the process had ended just before.
    await office.pool.query(`alter table photo add constraint never check (sha256 <> '${upload}')`)
    await expect(staff.does('attachPhoto', { signId, upload })).rejects.toThrow()
    await office.pool.query('alter table photo drop constraint never')
    const left = (await keys()).filter((key) => !before.includes(key))
    expect(left).toHaveLength(2)
    const id = /([0-9a-f-]{36})\.jpg/.exec(left.join())?.[1]
    expect((await staff.fetch(`/files/photo/${id}`)).status).toBe(404)

    const files = { pool: office.pool, store: office.store }
    expect(await collectOrphans(files, new Date(Date.now() + 23 * HOUR))).toBe(0)
    expect(await collectOrphans(files, new Date(Date.now() + 25 * HOUR))).toBe(2)
    // What rows name, and the upload itself, stay; sending again is enough.
    expect((await staff.does('attachPhoto', { signId, upload })).__typename).toBe('PhotoSaved')
    const { rows } = await office.pool.query<{ storage_key: string }>('select storage_key from photo')
    expect(await keys()).toEqual(expect.arrayContaining(rows.map((row) => row.storage_key)))
  })

  it('is answered as not there when its file is gone', async () => {
    const answer = await staff.does('attachPhoto', { signId, upload: await staff.upload(await aPicture(27)) })
    const { rows } = await office.pool.query<{ storage_key: string }>(
      'select storage_key from photo where id = $1',
      [answer.photo?.id.slice(6)],
    )
    await office.store.remove(String(rows[0]?.storage_key))
    expect((await staff.fetch(String(answer.photo?.url))).status).toBe(404)
  })

  it('of the sample country is the drawn picture', async () => {
    await keepSamplePhoto(office.store)
    expect(SAMPLE_PHOTO.key).toBe(SAMPLE_PHOTO_KEY)
    expect((await office.store.read(SAMPLE_PHOTO.key))?.length).toBe(SAMPLE_PHOTO.bytes)
  })
})
