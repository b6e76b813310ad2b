import { readFile } from 'node:fs/promises'
import { thumbnailOf } from './file-keys.ts'
import type { FileStore } from './file-store.ts'
import { readPicture } from './picture.ts'

/** The storage key that every photo of the sample country names. */
export const SAMPLE_PHOTO_KEY = 'sample/sign.jpg'
const DRAWN = new URL('./sample-sign.jpg', import.meta.url)

/** Puts the drawn picture (labelled ข้อมูลจำลอง) where the photos of the sample country say it is. */
export async function keepSamplePhoto(store: FileStore): Promise<void> {
  if (await store.disk.exists(thumbnailOf(SAMPLE_PHOTO_KEY))) return
  const bytes = await readFile(DRAWN)
  const { thumbnail, contentType } = await readPicture(bytes)
  await store.keep(SAMPLE_PHOTO_KEY, bytes, contentType)
  await store.keep(thumbnailOf(SAMPLE_PHOTO_KEY), thumbnail, contentType)
}
