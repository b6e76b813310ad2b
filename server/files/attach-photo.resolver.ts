import type { EntityManager } from '@mikro-orm/postgresql'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { v7 as uuidV7 } from 'uuid'
import type { Viewer } from '../access/viewer.ts'
import { unitOfWork } from '../database/unit-of-work.ts'
import { InvalidInput } from '../errors.ts'
import { parseGlobalId } from '../read/global-id.ts'
import { type Mark, permit, sentFields } from '../registry/centre/permit.ts'
import { Findings } from '../registry/input/findings.ts'
import { text } from '../registry/input/text-field.ts'
import { answering, signedIn } from '../registry/payloads/refusal.ts'
import { photosOf } from '../registry/sign/load-photo.ts'
import { loadSign } from '../registry/sign/load-sign.ts'
import { Photo } from '../registry/sign/photo.entity.ts'
import { PhotoPayload } from '../registry/sign/photo.payload.ts'
import { photoPolicy } from '../registry/sign/photo.policy.ts'
import { PhotoSaved } from '../registry/sign/photo-saved.type.ts'
import type { SignInstallation } from '../registry/sign/sign-installation.entity.ts'
import { valueOrNull } from '../text/placeholder.ts'
import { AttachPhotoInput } from './attach-photo.input.ts'
import { photoKey, thumbnailOf } from './file-keys.ts'
import type { FileWriter } from './file-writer.ts'
import { NOT_UPLOADED } from './not-uploaded.ts'
import { type Picture, readPicture } from './picture.ts'
import { dropUpload, uploadedBytes } from './upload.ts'

/** More than anybody looks at. */
const MOST_PHOTOS = 20

const caption = text(300)

@Resolver()
export class AttachPhotoResolver {
  @Mutation(() => PhotoPayload, { description: 'Make an uploaded picture a photo of a sign (แนบภาพถ่ายป้าย).' })
  attachPhoto(
    @Arg('input', () => AttachPhotoInput) input: AttachPhotoInput,
    @Ctx() writer: FileWriter,
  ): Promise<typeof PhotoPayload> {
    return answering(() => attach(input, writer))
  }
}

/**
 * Asks first whether the viewer may, then decodes outside of any transaction, keeps the files, and last writes the row:
 * a failure anywhere leaves files that no row names and that housekeeping collects, never a row without its files.
 */
async function attach(input: AttachPhotoInput, writer: FileWriter): Promise<PhotoSaved> {
  const { files } = writer
  const viewer = signedIn(writer)
  const signId = parseGlobalId('sign', input.signId)
  const key = { accountId: viewer.id, sha256: input.upload.toLowerCase() }
  const findings = new Findings()
  const words = caption(input.caption ?? null, 'caption', findings)
  findings.refuse()

  const before = await inTransaction(input, writer, viewer, signId, (em, sign) =>
    sentBefore(em, sign, key.sha256),
  )
  if (before) {
    await dropUpload(files, key)
    return new PhotoSaved(signId, before.id)
  }
  const bytes = await uploadedBytes(files, key)
  if (bytes === null) throw new InvalidInput([NOT_UPLOADED])
  const picture = await readPicture(bytes)
  const id = uuidV7()
  const storageKey = photoKey(id)
  await files.store.keep(storageKey, picture.photo, picture.contentType)
  await files.store.keep(thumbnailOf(storageKey), picture.thumbnail, picture.contentType)

  const at = { createdAt: writer.receivedAt, updatedAt: writer.receivedAt }
  const row = { ...rowOf(picture), ...at, id, storageKey, sha256: key.sha256, caption: words }
  const photoId = await inTransaction(input, writer, viewer, signId, save(row))
  await dropUpload(files, key)
  return new PhotoSaved(signId, photoId)
}

/** One unit of work on the sign, by somebody who may attach photos to it. */
function inTransaction<T>(
  input: AttachPhotoInput,
  writer: FileWriter,
  viewer: Viewer,
  signId: string,
  work: (em: EntityManager, sign: SignInstallation, mark: Mark) => Promise<T>,
): Promise<T> {
  const reason = valueOrNull(input.reason)
  const { requestId, receivedAt } = writer
  return unitOfWork(writer.orm, viewer, { reason, requestId, receivedAt }, async (em) => {
    const sign = await loadSign(em, signId)
    const fields = sentFields(input, ['signId', 'reason'])
    const mark = await permit(em, viewer, sign.centre, {
      policy: photoPolicy,
      action: 'attach',
      fields,
      reason,
    })
    return work(em, sign, mark)
  })
}

function sentBefore(em: EntityManager, sign: SignInstallation, sha256: string): Promise<Photo | null> {
  return em.findOne(Photo, { sign, sha256, deletedAt: null })
}

type NewPhoto = Partial<Photo> & Pick<Photo, 'id' | 'sha256'>

function save(row: NewPhoto) {
  return async (em: EntityManager, sign: SignInstallation, mark: Mark): Promise<string> => {
    const again = await sentBefore(em, sign, row.sha256)
    if (again) return again.id
    const photos = await photosOf(em, sign)
    if (photos.length >= MOST_PHOTOS) throw new InvalidInput([TOO_MANY_PHOTOS])
    const position = Math.max(-1, ...photos.map((photo) => photo.position)) + 1
    em.persist(Object.assign(new Photo(), row, mark, { sign, position }))
    return row.id
  }
}

function rowOf({ photo, contentType, width, height, dhash, notes }: Picture): Partial<Photo> {
  return {
    ...{ contentType, width, height, dhash, bytes: photo.length, version: 1, deletedAt: null },
    ...{ takenAt: notes.takenAt, takenLat: notes.lat, takenLon: notes.lon },
  }
}

const TOO_MANY_PHOTOS = {
  field: 'upload',
  code: 'TOO_MANY_PHOTOS',
  th: `ป้ายหนึ่งมีภาพได้ไม่เกิน ${MOST_PHOTOS} ภาพ ลบภาพที่ไม่ใช้ก่อน`,
  en: `A sign has at most ${MOST_PHOTOS} photos: remove one first.`,
}
