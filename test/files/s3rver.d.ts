declare module 's3rver' {
  import type { AddressInfo } from 'node:net'

  /** A server that speaks the protocol of S3 and keeps its buckets in a folder; signatures are checked where something is written. */
  export default class S3rver {
    constructor(options: {
      readonly address: string
      readonly port: number
      readonly silent: boolean
      readonly directory: string
      readonly configureBuckets: readonly { readonly name: string }[]
    })
    run(): Promise<AddressInfo>
    close(): Promise<void>
  }
}
