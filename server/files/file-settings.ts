import { join } from 'node:path'
import { Disk } from 'flydrive'
import type { S3DriverOptions } from 'flydrive/drivers/s3/types'
import type { Config } from '../config.ts'
import { diskStore, type FileStore, folderStore } from './file-store.ts'

type FileConfig = Pick<
  Config,
  'dataDir' | 'filesBucket' | 'filesEndpoint' | 'filesRegion' | 'filesAccessKey' | 'filesSecretKey'
>

/** The store of this configuration: a bucket where one is named, else a folder of the data folder. */
export async function fileStore(config: FileConfig): Promise<FileStore> {
  const options = bucketOf(config)
  if (options === null) return folderStore(join(config.dataDir, 'files'))
  // Loaded only where it is wanted: the client is as large as the rest of the program.
  const { S3Driver } = await import('flydrive/drivers/s3')
  return diskStore(new Disk(new S3Driver(options)))
}

function bucketOf(config: FileConfig): S3DriverOptions | null {
  const { filesBucket, filesEndpoint, filesRegion, filesAccessKey, filesSecretKey } = config
  if (filesBucket === undefined) return null
  return {
    bucket: filesBucket,
    region: filesRegion,
    visibility: 'private',
    supportsACL: false, // the bucket is private as a whole; many compatible servers know no ACL
    ...(filesEndpoint ? { endpoint: filesEndpoint, forcePathStyle: true } : {}),
    // Without a key of its own the machine's role is used.
    ...(filesAccessKey && filesSecretKey
      ? { credentials: { accessKeyId: filesAccessKey, secretAccessKey: filesSecretKey } }
      : {}),
    // Compatible servers often do not know the newer checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  }
}
