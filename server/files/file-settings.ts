import { join } from 'node:path'
import type { Config } from '../config.ts'
import { type FileStore, folderStore } from './file-store.ts'

/** The store of this configuration: a folder of the data folder. */
export async function fileStore({ dataDir }: Pick<Config, 'dataDir'>): Promise<FileStore> {
  return folderStore(join(dataDir, 'files'))
}
