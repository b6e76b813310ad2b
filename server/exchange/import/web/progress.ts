import type { Viewer } from '../../../access/viewer.ts'
import type { Words } from '../../../errors.ts'
import type { Progress } from '../run/import-options.ts'

/** What an import under way is doing. */
export interface Step extends Words {
  readonly done: number | null
}

/** By person and upload: what is in somebody's file is told to nobody else. */
const running = new Map<string, Step>()
const keyOf = (viewer: Viewer, upload: string) => `${viewer.id} ${upload}`

/** Tells its sender how far `work` on an upload is; two at a time of one upload are refused with null. */
export async function told<T>(
  viewer: Viewer,
  upload: string,
  work: (progress: Progress) => Promise<T>,
): Promise<T | null> {
  const key = keyOf(viewer, upload)
  if (running.has(key)) return null
  const tell: Progress = (words, done) => running.set(key, { ...words, done: done ?? null })
  tell({ th: 'เตรียมไฟล์', en: 'Preparing the file' })
  try {
    return await work(tell)
  } finally {
    running.delete(key)
  }
}

export function stepOf(viewer: Viewer, upload: string): Step | null {
  return running.get(keyOf(viewer, upload)) ?? null
}
