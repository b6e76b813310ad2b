import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { MEGABYTE } from '../../exchange/support/hostile-zip.ts'
import { streamed } from '../../exchange/support/streamed.ts'
import { aPdfBomb } from '../../files/a-pdf.ts'
import { aPicture } from '../../files/a-picture.ts'
import { aPart } from '../../files/support.ts'
import { aCountry } from '../../support/country.ts'
import { aDatabase } from '../../support/database.ts'
import { aFolder } from '../../support/folder.ts'
import { aServer } from '../../support/server-process.ts'
import { startTestServer } from '../../support/test-server.ts'
import { writeSection } from '../sections.ts'
import { anOfficer } from '../somebody.ts'
import { HOSTILE_PICTURES } from './hostile-pictures.ts'
import { HOSTILE_SHEETS } from './hostile-sheets.ts'

/** Sends one hostile file after another to a server of its own and writes what it said, how long it took and its memory. */
await using stack = new AsyncDisposableStack()
const postgres = await startTestServer()
stack.defer(postgres.stop)
process.env.REGISTER_TEST_SERVER = postgres.url
const database = await aDatabase()
stack.defer(database.drop)
const folder = aFolder()
stack.defer(folder.remove)
const country = await aCountry(database.pool)
  .province('30')
  .district('3001')
  .lao('06300101')
  .correctCentre()
  .installedSign()
  .build()
const officer = await anOfficer(database.pool, country.province('30'))
const server = aServer({ DATABASE_URL: database.url, LCR_DATA_DIR: folder.path })
stack.defer(server.stop)
const url = await server.ready
const headers = { ...officer, origin: url }
const lines: string[] = []

await photo(await aPicture(50)) // what is loaded once is loaded
await sheet(Buffer.from('รหัส อปท.,ถนน\r\n06300101,ก\r\n'))
const atRest = await memory('VmRSS')
for (const { name, make } of HOSTILE_SHEETS) await measured(name, await make(), sheet)
for (const says of [true, false])
  await measured(`CSV of 1 GB that ${says ? 'says so' : 'does not say so'}`, null, async () =>
    String(await streamed(url, headers, 1_024 * MEGABYTE, says)),
  )
for (const { name, make } of HOSTILE_PICTURES) await measured(name, await make(), photo)
await measured('order of 256 MB, packed as PDF', aPdfBomb(256), order)
const { data } = await asked('{ rounds { code } }')
if (!data) throw new Error('the server answers no more')
const text = section()
process.stdout.write(`${text}\n`)
await writeSection('hostile', text)

async function measured(name: string, bytes: Buffer | null, send: (bytes: Buffer) => Promise<string>) {
  await writeFile(`/proc/${server.pid}/clear_refs`, '5') // the peak begins anew
  const begun = performance.now()
  const said = await send(bytes ?? Buffer.alloc(0))
  const seconds = (performance.now() - begun) / 1_000
  const most = await memory('VmHWM')
  const kilobytes = bytes ? Math.ceil(bytes.length / 1_024).toLocaleString('en') : '–'
  const line = `| ${name} | ${kilobytes} | ${said} | ${most.toFixed(0)} | ${seconds.toFixed(2)} |`
  process.stderr.write(`${line}\n`)
  lines.push(line)
}

/** In MB. */
async function memory(what: 'VmRSS' | 'VmHWM'): Promise<number> {
  const status = await readFile(`/proc/${server.pid}/status`, 'utf8')
  return Number(new RegExp(`${what}:\\s+(\\d+)`).exec(status)?.[1]) / 1_024
}

async function sheet(bytes: Buffer): Promise<string> {
  const response = await fetch(`${url}/import/centres?name=file`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/octet-stream' },
    body: new Uint8Array(bytes),
  })
  const { receipt } = (await response.json()) as {
    receipt?: { outcome: string; groups: { code: string | null; kind: string }[] }
  }
  if (!receipt) return String(response.status)
  return [receipt.outcome, ...receipt.groups.map(({ code, kind }) => code ?? kind)].join(' ')
}

async function photo(bytes: Buffer): Promise<string> {
  const { data, errors } = await asked(
    `mutation ($input: AttachPhotoInput!) { attachPhoto(input: $input) {
      __typename ... on PhotoSaved { photo { url } } ... on InvalidInput { fields { code } } } }`,
    { input: { signId: `sign_${country.sign('06300101')}`, upload: await sent(bytes) } },
  )
  const { __typename, fields, photo: kept } = data?.attachPhoto ?? {}
  if (__typename !== 'PhotoSaved') return `REFUSED ${fields?.map(({ code }) => code) ?? errors?.[0]?.message}`
  const shown = Buffer.from(await (await fetch(url + kept?.url, { headers })).arrayBuffer())
  return `taken, ${shown.includes('script') ? '**with its script**' : 'drawn anew without it'}`
}

async function order(bytes: Buffer): Promise<string> {
  const { data } = await asked(
    `mutation ($input: AttachOrderDocumentInput!) { attachOrderDocument(input: $input) {
      __typename ... on InvalidInput { fields { code } } } }`,
    {
      input: {
        centreId: `centre_${country.centre('06300101')}`,
        upload: await sent(bytes),
        fileName: 'x.pdf',
      },
    },
  )
  return `REFUSED ${data?.attachOrderDocument?.fields?.map(({ code }) => code)}`
}

/** Sends it in parts, as the console does. @returns its SHA-256 */
async function sent(bytes: Buffer): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const size = 256 * 1_024
  for (let offset = 0; offset < bytes.length; offset += size) {
    const request = aPart(bytes.subarray(offset, offset + size), offset, bytes.length)
    const answer = await fetch(`${url}/files/uploads/${sha256}`, {
      ...request,
      headers: { ...headers, ...(request.headers as Record<string, string>) },
    })
    if (answer.status !== 200) throw new Error(`${answer.status}: ${await answer.text()}`)
  }
  return sha256
}

interface Payload {
  __typename?: string
  fields?: { code: string }[]
  photo?: { url: string }
}

async function asked(query: string, variables: object = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()) as { data?: Record<string, Payload>; errors?: { message: string }[] }
}

function section(): string {
  return `## Hostile files

Written by \`npm run bench:hostile\` on ${new Date().toISOString().slice(0, 10)}. Each is sent by HTTP to a server in a process of its own, one after the other; MB is the
most memory of that process during it, of which it had ${atRest.toFixed(0)} before the first and does not give all back. Where the answer is ACCEPTED, the one filled row was
previewed and the rest, empty or below no heading, passed over. The same server answers afterwards.

| file | KB sent | answer | MB | s |
|---|---|---|---|---|
${lines.join('\n')}`
}
