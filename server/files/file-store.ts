import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { Disk } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'

/** Where bytes are kept; one folder or one bucket, private. Keys are paths like `photos/1f/<uuid>.jpg`. */
export interface FileStore {
  readonly disk: Disk
  /** Writes a file so that it outlasts a power cut, before a row may name it. */
  keep(key: string, bytes: Uint8Array, contentType: string): Promise<void>
  /** The whole file, or null when there is none. */
  read(key: string): Promise<Buffer | null>
  stream(key: string): Promise<Readable>
  /** No error when there is none. */
  remove(key: string): Promise<void>
  /** Every key under a folder. */
  keys(folder: string): AsyncGenerator<string>
  /** When the file was written. */
  writtenAt(key: string): Promise<Date>
}

/** A store in a folder of this machine. */
export function folderStore(folder: string): FileStore {
  return {
    ...diskStore(new Disk(new FSDriver({ location: folder, visibility: 'private' })), async (key) => {
      const file = await open(join(folder, key), 'r+')
      await file.sync().finally(() => file.close())
    }),
  }
}

/** @param settle called after each write with its key */
export function diskStore(
  disk: Disk,
  settle: (key: string) => Promise<void> = async () => undefined,
): FileStore {
  return {
    disk,
    async keep(key, bytes, contentType) {
      await disk.put(key, bytes, { contentType })
      await settle(key)
    },
    async read(key) {
      return (await disk.exists(key)) ? Buffer.from(await disk.getBytes(key)) : null
    },
    stream: (key) => disk.getStream(key),
    remove: (key) => disk.delete(key),
    async *keys(folder) {
      let paginationToken: string | undefined
      do {
        const options = { recursive: true, ...(paginationToken ? { paginationToken } : {}) }
        // A folder nothing was ever written to does not exist on a disk.
        const page = await disk
          .listAll(folder, options)
          .catch(() => ({ objects: [], paginationToken: undefined }))
        for (const entry of page.objects) if (entry.isFile) yield entry.key
        paginationToken = page.paginationToken
      } while (paginationToken)
    },
    writtenAt: async (key) => (await disk.getMetaData(key)).lastModified,
  }
}
