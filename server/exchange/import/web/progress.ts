import type { Words } from '../../../errors.ts'
import type { Progress } from '../run/import-options.ts'

/** What an import under way is doing. */
export interface Step extends Words {
  readonly done: number | null
}

const running = new Map<string, Step>()

/** Tells whoever asks for this id how far `work` is; two at a time under one id are refused with null. */
export async function told<T>(id: string, work: (progress: Progress) => Promise<T>): Promise<T | null> {
  if (running.has(id)) return null
  const tell: Progress = (words, done) => running.set(id, { ...words, done: done ?? null })
  tell({ th: 'เตรียมไฟล์', en: 'Preparing the file' })
  try {
    return await work(tell)
  } finally {
    running.delete(id)
  }
}

export function stepOf(id: string): Step | null {
  return running.get(id) ?? null
}
