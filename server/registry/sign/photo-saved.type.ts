import { ObjectType } from 'type-graphql'

/** Its `signInstallation` and `photo` are read through the door after the commit. */
@ObjectType({ description: 'The photos of the sign are saved (บันทึกภาพถ่ายแล้ว).' })
export class PhotoSaved {
  /** uuids of the sign and of the photo; null where a photo was removed or all were arranged. No fields of the type. */
  constructor(
    readonly signId: string,
    readonly photoId: string | null,
  ) {}
}
