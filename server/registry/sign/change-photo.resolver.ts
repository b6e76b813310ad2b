import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { unitOfWork, type Writer } from '../../database/unit-of-work.ts'
import { parseGlobalId } from '../../read/global-id.ts'
import { valueOrNull } from '../../text/placeholder.ts'
import { placeOf } from '../centre/load-centre.ts'
import { permit } from '../centre/permit.ts'
import { Findings } from '../input/findings.ts'
import { text } from '../input/text-field.ts'
import { answering, signedIn } from '../payloads/refusal.ts'
import { changedMeanwhile, staleEdit } from '../payloads/stale.ts'
import { ArrangePhotosInput, DescribePhotoInput, RemovePhotoInput } from './change-photo.input.ts'
import { loadPhoto, photosOf } from './load-photo.ts'
import { loadSign } from './load-sign.ts'
import { PhotoPayload } from './photo.payload.ts'
import { photoPolicy } from './photo.policy.ts'
import { PhotoSaved } from './photo-saved.type.ts'

const caption = text(300)

@Resolver()
export class ChangePhotoResolver {
  @Mutation(() => PhotoPayload, { description: 'Say what a photo shows (คำบรรยายภาพ).' })
  describePhoto(
    @Arg('input', () => DescribePhotoInput) input: DescribePhotoInput,
    @Ctx() writer: Writer,
  ): Promise<typeof PhotoPayload> {
    return answering(() => describe(input, writer))
  }

  @Mutation(() => PhotoPayload, { description: 'Put the photos of a sign in another order (เรียงภาพถ่าย).' })
  arrangePhotos(
    @Arg('input', () => ArrangePhotosInput) input: ArrangePhotosInput,
    @Ctx() writer: Writer,
  ): Promise<typeof PhotoPayload> {
    return answering(() => arrange(input, writer))
  }

  @Mutation(() => PhotoPayload, { description: 'Take a photo away (ลบภาพถ่าย); the history keeps it.' })
  removePhoto(
    @Arg('input', () => RemovePhotoInput) input: RemovePhotoInput,
    @Ctx() writer: Writer,
  ): Promise<typeof PhotoPayload> {
    return answering(() => remove(input, writer))
  }
}

async function describe(input: DescribePhotoInput, writer: Writer): Promise<PhotoSaved> {
  const { viewer, act, reason } = actOf(input, writer)
  const id = parseGlobalId('photo', input.id)
  return unitOfWork(writer.orm, viewer, act, async (em) => {
    const { photo, sign } = await loadPhoto(em, id)
    const want = { policy: photoPolicy, action: 'describe', fields: ['caption'], reason } as const
    const mark = await permit(em, viewer, sign.centre, want)
    const findings = new Findings()
    const wanted = caption(input.caption ?? null, 'caption', findings)
    if (input.version !== photo.version) {
      throw staleEdit({
        viewer,
        policy: photoPolicy,
        place: placeOf(sign.centre),
        currentVersion: photo.version,
        yours: { caption: wanted },
        theirs: { caption: photo.caption },
        base: {},
      })
    }
    findings.refuse()
    if (wanted !== photo.caption) Object.assign(photo, mark, { caption: wanted })
    return new PhotoSaved(sign.id, id)
  })
}

async function arrange(input: ArrangePhotosInput, writer: Writer): Promise<PhotoSaved> {
  const { viewer, act, reason } = actOf(input, writer)
  const signId = parseGlobalId('sign', input.signId)
  return unitOfWork(writer.orm, viewer, act, async (em) => {
    const sign = await loadSign(em, signId)
    const want = { policy: photoPolicy, action: 'arrange', fields: ['photos'], reason } as const
    const mark = await permit(em, viewer, sign.centre, want)
    const photos = await photosOf(em, sign)
    const wanted = input.photos.map(({ id, version }) => `${parseGlobalId('photo', id)} ${version}`)
    const standing = photos.map(({ id, version }) => `${id} ${version}`)
    // Somebody added, removed or changed one meanwhile: the order was chosen without seeing it.
    if (wanted.toSorted().join() !== standing.toSorted().join()) throw changedMeanwhile(sign.version)
    for (const photo of photos) {
      const position = wanted.indexOf(`${photo.id} ${photo.version}`)
      if (position !== photo.position) Object.assign(photo, mark, { position })
    }
    return new PhotoSaved(signId, null)
  })
}

async function remove(input: RemovePhotoInput, writer: Writer): Promise<PhotoSaved> {
  const { viewer, act, reason } = actOf(input, writer)
  const id = parseGlobalId('photo', input.id)
  return unitOfWork(writer.orm, viewer, act, async (em) => {
    const { photo, sign } = await loadPhoto(em, id)
    const mark = await permit(em, viewer, sign.centre, {
      policy: photoPolicy,
      action: 'remove',
      fields: [],
      reason,
    })
    if (input.version !== photo.version) throw changedMeanwhile(photo.version)
    Object.assign(photo, mark, { deletedAt: writer.receivedAt })
    return new PhotoSaved(sign.id, null)
  })
}

function actOf(input: { readonly reason?: string | null }, writer: Writer) {
  const reason = valueOrNull(input.reason)
  const { requestId, receivedAt } = writer
  return { viewer: signedIn(writer), reason, act: { reason, requestId, receivedAt } }
}
