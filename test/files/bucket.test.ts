import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import S3rver from 's3rver'
import { readConfig } from '../../server/config.ts'
import { fileStore } from '../../server/files/file-settings.ts'
import { collectOrphans } from '../../server/files/files-housekeeping.ts'
import { aCountry } from '../support/country.ts'
import { aFolder } from '../support/folder.ts'
import { aPicture } from './a-picture.ts'
import { aPhotoOffice, type Photographer, type PhotoOffice } from './support.ts'

const HOUR = 3_600_000

describe('files in an S3-compatible bucket, by configuration only', () => {
  const folder = aFolder()
  let server: S3rver
  let settings: Record<string, string>
  let office: PhotoOffice
  let staff: Photographer
  let signId: string

  beforeAll(async () => {
    const configureBuckets = [{ name: 'centre-register' }]
    server = new S3rver({
      ...{ address: '127.0.0.1', port: 0, silent: true, directory: folder.path, configureBuckets },
    })
    const { port } = await server.run()
    settings = {
      LCR_FILES_S3_BUCKET: 'centre-register',
      LCR_FILES_S3_ENDPOINT: `http://127.0.0.1:${port}`,
      LCR_FILES_S3_ACCESS_KEY: 'S3RVER',
      LCR_FILES_S3_SECRET_KEY: 'S3RVER',
    }
    office = await aPhotoOffice(settings)
    const country = await aCountry(office.pool)
      .province('30')
      .district('3001')
      .lao('06300001')
      .correctCentre()
      .sign({ status: 'INSTALLED', position: 'FENCE', installed_on: '2022-06-01' })
      .build()
    staff = await office.somebody('LAO_STAFF', country.lao('06300001'))
    signId = `sign_${country.sign('06300001')}`
  })
  afterAll(async () => {
    await office.close()
    await server.close()
    folder.remove()
  })

  const keys = async () => {
    const found: string[] = []
    for (const part of ['photos', 'uploads']) for await (const key of office.store.keys(part)) found.push(key)
    return found.sort()
  }

  it('are sent in parts, attached, served in both sizes, and nothing of the parts stays', async () => {
    const upload = await staff.upload(await aPicture(61), 4_096)
    const { photo } = await staff.does('attachPhoto', { signId, upload })
    const served = await staff.fetch(String(photo?.url))
    expect([served.status, served.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
    expect((await served.arrayBuffer()).byteLength).toBeGreaterThan(1_000)
    expect((await staff.fetch(String(photo?.thumbnailUrl))).status).toBe(200)
    expect((await fetch(office.url + photo?.url)).status).toBe(401)
    expect(await keys()).toEqual([
      expect.stringMatching(/^photos\/.*-small\.jpg$/),
      expect.stringMatching(/^photos\/.*[0-9a-f]\.jpg$/),
    ])
  })

  it('that no row names are collected after a day, and nothing else is', async () => {
    const before = await keys()
    await office.store.keep('photos/00/left-behind.jpg', Buffer.from('x'), 'image/jpeg')
    const files = { pool: office.pool, store: office.store }
    expect(await collectOrphans(files, new Date(Date.now() + 23 * HOUR))).toBe(0)
    expect(await collectOrphans(files, new Date(Date.now() + 25 * HOUR))).toBe(1)
    expect(await keys()).toEqual(before)
    expect(await office.store.read('photos/00/left-behind.jpg')).toBeNull()
  })

  it('are not written without the key', async () => {
    const stranger = await fileStore(readConfig({ ...settings, LCR_FILES_S3_ACCESS_KEY: 'another' }))
    await expect(stranger.keep('photos/00/x.jpg', Buffer.from('x'), 'image/jpeg')).rejects.toThrow()
  })
})
