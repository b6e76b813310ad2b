import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { aCountry } from '../support/country.ts'
import { aPhonePicture, aPicture } from './a-picture.ts'
import { aPhotoOffice, type Photographer, type PhotoOffice, type ShownPhoto } from './support.ts'

let serial = 0

describe('the photos of a sign', () => {
  let office: PhotoOffice
  beforeAll(async () => {
    office = await aPhotoOffice()
  })
  afterAll(() => office.close())

  /** An LAO with an installed sign without photos, and its staff. */
  async function aSign() {
    serial += 1
    const code = `0630${String(serial).padStart(4, '0')}`
    const country = await aCountry(office.pool)
      .province('30')
      .district('3001')
      .lao(code)
      .correctCentre()
      .sign({ status: 'INSTALLED', position: 'FENCE', installed_on: '2022-06-01' })
      .build()
    const staff = await office.somebody('LAO_STAFF', country.lao(code))
    return { signId: `sign_${country.sign(code)}`, staff, province: country.province('30') }
  }

  async function attached(staff: Photographer, signId: string, bytes: Buffer): Promise<ShownPhoto> {
    const { photo } = await staff.does('attachPhoto', { signId, upload: await staff.upload(bytes) })
    if (!photo) throw new Error('it was not attached')
    return photo
  }

  it('keeps pixels and evidence, and nothing else of the file', async () => {
    const { signId, staff } = await aSign()
    const sent = await aPhonePicture(1, { takenAt: '2023:03:20 09:30:00', lat: 14.5, lon: 102.25 })
    expect((await sharp(sent).metadata()).exif?.toString('latin1')).toContain('Sample phone')

    const photo = await attached(staff, signId, sent)
    expect(photo).toMatchObject({
      width: 800,
      height: 600,
      position: 0,
      version: 1,
      recordedBy: staff.name,
      onBehalf: false,
    })
    expect(photo.takenAt).toBe('2023-03-20T02:30:00+00:00')
    expect(photo.takenLat).toBeCloseTo(14.5, 5)
    expect(photo.takenLon).toBeCloseTo(102.25, 5)

    const served = await staff.fetch(photo.url)
    expect(served.status).toBe(200)
    expect(served.headers.get('content-type')).toBe('image/jpeg')
    expect(served.headers.get('cache-control')).toBe('private, max-age=31536000, immutable')
    expect(served.headers.get('content-security-policy')).toContain('sandbox')
    expect(served.headers.get('x-content-type-options')).toBe('nosniff')
    const bytes = Buffer.from(await served.arrayBuffer())
    const { exif, xmp, icc, iptc, width } = await sharp(bytes).metadata()
    expect({ exif, xmp, icc, iptc, width }).toEqual({
      exif: undefined,
      xmp: undefined,
      icc: undefined,
      iptc: undefined,
      width: 800,
    })
    expect(bytes.toString('latin1')).not.toContain('Sample phone')
    const etag = String(served.headers.get('etag'))
    expect((await staff.fetch(photo.url, { headers: { 'if-none-match': etag } })).status).toBe(304)

    const small = Buffer.from(await (await staff.fetch(photo.thumbnailUrl)).arrayBuffer())
    expect(await sharp(small).metadata()).toMatchObject({ width: 480, height: 360, format: 'jpeg' })
  })

  it('turns a picture as the camera was held', async () => {
    const { signId, staff } = await aSign()
    const upright = await attached(staff, signId, await aPhonePicture(2, { orientation: 6 }))
    expect(upright).toMatchObject({ width: 600, height: 800 })
  })

  it('is the same photo when it is sent again, whole or in part', async () => {
    const { signId, staff } = await aSign()
    const picture = await aPicture(3)
    const first = await attached(staff, signId, picture)
    const again = await attached(staff, signId, picture)
    expect(again.id).toBe(first.id)
    const upload = await staff.upload(picture)
    const answers = await Promise.all([1, 2, 3].map(() => staff.does('attachPhoto', { signId, upload })))
    expect(answers.map(({ photo }) => photo?.id)).toEqual([first.id, first.id, first.id])
  })

  it('is described, arranged and removed, each with the version that was read', async () => {
    const { signId, staff } = await aSign()
    const [a, b] = [
      await attached(staff, signId, await aPicture(4)),
      await attached(staff, signId, await aPicture(5)),
    ]
    const named = await staff.does('describePhoto', { id: a.id, version: 1, caption: 'ป้ายริมรั้ว' })
    expect(named.photo).toMatchObject({ caption: 'ป้ายริมรั้ว', version: 2 })
    const stale = await staff.does('describePhoto', { id: a.id, version: 1, caption: 'อื่น' })
    expect(stale).toMatchObject({
      __typename: 'Conflict',
      currentVersion: 2,
      fields: [{ field: 'caption', yours: '"อื่น"', theirs: '"ป้ายริมรั้ว"' }],
    })

    const photos = [
      { id: b.id, version: 1 },
      { id: a.id, version: 2 },
    ]
    const arranged = await staff.does('arrangePhotos', { signId, photos })
    expect(arranged.signInstallation?.photos.map(({ id }) => id)).toEqual([b.id, a.id])
    expect((await staff.does('arrangePhotos', { signId, photos: photos.slice(1) })).__typename).toBe(
      'Conflict',
    )

    expect((await staff.does('removePhoto', { id: b.id, version: 1 })).__typename).toBe('Conflict')
    const left = await staff.does('removePhoto', { id: b.id, version: 2 })
    expect(left.signInstallation?.photos.map(({ id }) => id)).toEqual([a.id])
    expect((await staff.fetch(b.url)).status).toBe(404)
    expect((await staff.does('removePhoto', { id: b.id, version: 3 })).__typename).toBe('NotFound')
  })

  it('is written into the history with who did it, for whom and why', async () => {
    const { signId, staff, province } = await aSign()
    const officer = await office.somebody('PROVINCE_OFFICER', province)
    const photo = await attached(officer, signId, await aPicture(6))
    expect(photo).toMatchObject({ onBehalf: true, recordedBy: officer.name })
    await staff.does('removePhoto', { id: photo.id, version: 1 })
    const { rows } = await office.pool.query(
      'select action, actor, on_behalf_of is not null behalf from change where record_id = $1 order by seq',
      [photo.id.slice(6)],
    )
    expect(rows).toEqual([
      { action: 'CREATED', actor: officer.name, behalf: true },
      { action: 'DELETED', actor: staff.name, behalf: false },
    ])
  })

  it('is changed by whoever records the sign and nobody else', async () => {
    const { signId, staff } = await aSign()
    const photo = await attached(staff, signId, await aPicture(7))
    const stranger = (await aSign()).staff
    const upload = await stranger.upload(await aPicture(8))
    const answers = await Promise.all([
      stranger.does('attachPhoto', { signId, upload }),
      stranger.does('describePhoto', { id: photo.id, version: 1, caption: 'ก' }),
      stranger.does('arrangePhotos', { signId, photos: [{ id: photo.id, version: 1 }] }),
      stranger.does('removePhoto', { id: photo.id, version: 1 }),
    ])
    expect(answers.map(({ __typename }) => __typename)).toEqual(Array(4).fill('Forbidden'))
    const editor = await office.somebody('DLA_EDITOR')
    const refused = await editor.does('removePhoto', { id: photo.id, version: 1 })
    expect(refused.fields?.map(({ code }) => code)).toEqual(['REASON_REQUIRED'])
    const analyst = await office.somebody('DLA_ANALYST')
    await expect(analyst.does('removePhoto', { id: photo.id, version: 1 })).rejects.toThrow(
      'Cannot query field',
    )
    await expect(analyst.upload(await aPicture(9))).rejects.toThrow('403')
  })

  it('is shown to whoever may read the sign; forbidden is answered as not there, and nobody is asked to sign in', async () => {
    const { signId, staff } = await aSign()
    const photo = await attached(staff, signId, await aPicture(10))
    const { rows } = await office.pool.query<{ id: string }>('select id from district')
    const district = await office.somebody('DISTRICT_OFFICER', rows[0]?.id)
    expect((await district.fetch(photo.url)).status).toBe(200) // public to every role
    expect((await fetch(office.url + photo.url)).status).toBe(401)
    const nowhere = await staff.fetch('/files/photo/00000000-0000-7000-8000-000000000000')
    expect(nowhere.status).toBe(404)
    expect(nowhere.headers.get('cache-control')).toBe('no-store')
    await office.pool.query('update account_grant set revoked_at = now() where account_id = $1', [
      district.id,
    ])
    const refused = await district.fetch(photo.url)
    expect([refused.status, await refused.text()]).toEqual([404, await nowhere.text()])
    await office.pool.query(
      'update centre set deleted_at = now() where id = (select centre_id from sign_installation where id = $1)',
      [signId.slice(5)],
    )
    expect((await staff.fetch(photo.url)).status).toBe(404)
  })

  it('tells only the own area where a photo was taken', async () => {
    const { signId, staff } = await aSign()
    await attached(staff, signId, await aPhonePicture(11, { lat: 14.5, lon: 102.25 }))
    const query = '{ signInstallations(first: 50) { nodes { id photos { takenLat recordedBy url } } } }'
    const seenBy = async (who: Photographer) => {
      const { signInstallations } = await who.ask<{
        signInstallations: { nodes: { id: string; photos: unknown[] }[] }
      }>(query)
      return signInstallations.nodes.find(({ id }) => id === signId)?.photos
    }
    expect(await seenBy(staff)).toMatchObject([{ takenLat: 14.5, recordedBy: staff.name }])
    expect(await seenBy((await aSign()).staff)).toMatchObject([
      { takenLat: null, recordedBy: null, url: expect.any(String) },
    ])
  })
})
