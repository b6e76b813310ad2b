import { createHash } from 'node:crypto'
import type pg from 'pg'
import { insertAccount } from '../../server/accounts/account.ts'
import { accountSettings } from '../../server/accounts/account-settings.ts'
import type { PersonRole } from '../../server/accounts/grant.ts'
import { openSession } from '../../server/accounts/session.ts'
import { sessionCookieName } from '../../server/accounts/session-cookie.ts'
import { buildApp } from '../../server/app.ts'
import { readConfig } from '../../server/config.ts'
import { fileStore } from '../../server/files/file-settings.ts'
import type { FileStore } from '../../server/files/file-store.ts'
import { aVisit } from '../accounts/support.ts'
import { aDatabase } from '../support/database.ts'
import { aFolder } from '../support/folder.ts'

/** The whole application over HTTP, with a database and a data folder of its own. */
export interface PhotoOffice {
  readonly pool: pg.Pool
  readonly url: string
  /** The same folder or bucket that the application keeps its files in. */
  readonly store: FileStore
  somebody(role: PersonRole, areaId?: string | null): Promise<Photographer>
  close(): Promise<void>
}

/** Somebody signed in. */
export interface Photographer {
  readonly id: string
  readonly name: string
  readonly cookie: string
  fetch(path: string, init?: RequestInit): Promise<Response>
  /** Sends the bytes in parts; answers their SHA-256. */
  upload(bytes: Buffer, partBytes?: number): Promise<string>
  /** Runs a mutation and gives its payload. */
  does(mutation: keyof typeof MUTATIONS, input: object): Promise<Answer>
  ask<T = Record<string, unknown>>(query: string, variables?: object): Promise<T>
}

export interface Answer extends Record<string, unknown> {
  readonly __typename: string
  readonly photo?: ShownPhoto
  readonly orderDocument?: ShownDocument | null
  readonly centre?: { orderDocuments: ShownDocument[] | null }
  readonly signInstallation?: { photos: ShownPhoto[]; version: number }
  readonly fields?: { field: string; code: string; th: string; en: string }[]
}

export interface ShownDocument {
  id: string
  url: string
  fileName: string
  sha256: string
  bytes: number
  pages: number
  version: number
  recordedBy: string | null
}

export interface ShownPhoto {
  id: string
  url: string
  thumbnailUrl: string
  version: number
  position: number
  caption: string | null
  width: number
  height: number
  takenAt: string | null
  takenLat: number | null
  takenLon: number | null
  recordedBy: string | null
  onBehalf: boolean | null
}

const PHOTO = `id url thumbnailUrl version position caption width height contentType bytes takenAt takenLat takenLon recordedBy onBehalf`
const DOCUMENT = 'id url fileName sha256 contentType bytes pages version recordedBy onBehalf'
const ANSWER = `__typename
  ... on PhotoSaved { photo { ${PHOTO} } signInstallation { version photos { ${PHOTO} } } }
  ... on Conflict { currentVersion fields { field yours theirs } }
  ... on InvalidInput { fields { field code th en } }
  ... on Forbidden { messageEn }
  ... on NotFound { messageEn }`
const REFUSALS = ANSWER.slice(ANSWER.indexOf('... on Conflict'))
const ORDER_ANSWER = `__typename
  ... on OrderDocumentSaved { orderDocument { ${DOCUMENT} } centre { orderDocuments { ${DOCUMENT} } } }
  ${REFUSALS}`
const mutation = (name: string, input: string, answer = ANSWER) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${answer} } }`

const MUTATIONS = {
  attachPhoto: mutation('attachPhoto', 'AttachPhotoInput'),
  describePhoto: mutation('describePhoto', 'DescribePhotoInput'),
  arrangePhotos: mutation('arrangePhotos', 'ArrangePhotosInput'),
  removePhoto: mutation('removePhoto', 'RemovePhotoInput'),
  attachOrderDocument: mutation('attachOrderDocument', 'AttachOrderDocumentInput', ORDER_ANSWER),
  removeOrderDocument: mutation('removeOrderDocument', 'RemoveOrderDocumentInput', ORDER_ANSWER),
} as const

/** @param settings environment variables, as an operator sets them */
export async function aPhotoOffice(settings: Readonly<Record<string, string>> = {}): Promise<PhotoOffice> {
  const db = await aDatabase()
  const folder = aFolder()
  const config = readConfig({
    ...{ LCR_DATA_DIR: folder.path, LCR_LOG_LEVEL: 'silent', DATABASE_URL: db.url },
    ...settings,
  })
  const accounts = { pool: db.pool, settings: accountSettings(config) }
  const app = await buildApp({ pool: db.pool, config })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  let serial = 0
  return {
    pool: db.pool,
    url,
    store: await fileStore(config),
    async somebody(role, areaId = null) {
      serial += 1
      const name = `${role} ${serial} (ข้อมูลจำลอง)`
      const wanted = { login: `sample-${serial}`, name, grants: [{ role, areaId }] }
      const { id } = await insertAccount(db.pool, wanted, 'ACTIVE')
      const session = await openSession(accounts, db.pool, aVisit(), {
        ...{ accountId: id, stage: 'FULL', method: 'PASSWORD', secondFactor: true },
      })
      return photographer(url, id, name, `${sessionCookieName(accounts)}=${session.token}`)
    },
    async close() {
      await app.close()
      await db.drop()
      folder.remove()
    },
  }
}

function photographer(url: string, id: string, name: string, cookie: string): Photographer {
  const send = (path: string, init: RequestInit = {}) =>
    fetch(url + path, { ...init, headers: { origin: url, cookie, ...init.headers } })
  async function ask<T>(query: string, variables: object = {}): Promise<T> {
    const response = await send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = (await response.json()) as { data?: T; errors?: { message: string }[] }
    if (errors || !data) throw new Error(errors?.map(({ message }) => message).join('; '))
    return data
  }
  return {
    ...{ id, name, cookie, ask, fetch: send },
    async upload(bytes, partBytes = 256 * 1024) {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      for (let offset = 0; offset < bytes.length; offset += partBytes) {
        const part = bytes.subarray(offset, offset + partBytes)
        const response = await send(`/files/uploads/${sha256}`, aPart(part, offset, bytes.length))
        if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`)
      }
      return sha256
    },
    async does(name, input) {
      const data = await ask<Record<string, Answer>>(MUTATIONS[name], { input })
      return data[name] as Answer
    },
  }
}

/** One part of an upload, as a request. */
export function aPart(bytes: Buffer, offset: number, total: number): RequestInit {
  return {
    method: 'PATCH',
    headers: {
      'content-type': 'application/offset+octet-stream',
      'upload-offset': String(offset),
      'upload-length': String(total),
    },
    body: new Uint8Array(bytes),
  }
}
