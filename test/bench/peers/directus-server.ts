import { ANSWERS_USAGE } from './answers-usage.ts'

/**
 * Directus as `directus bootstrap` and `directus start` make it, with the tables there are registered as its collections
 * and lists over their foreign keys. What would slow it down or hide work is off: cache, rate limiter, telemetry, sockets.
 */
export const DIRECTUS_SERVER = `import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { join } from 'node:path'

Object.assign(process.env, {
  DB_CLIENT: 'pg', DB_CONNECTION_STRING: process.env.DATABASE_URL, DB_POOL__MAX: '20', QUERY_LIMIT_DEFAULT: '-1',
  KEY: 'bench', SECRET: 'a secret of a throw-away database', ADMIN_EMAIL: 'admin@example.com', ADMIN_PASSWORD: 'throw-away',
  ADMIN_TOKEN: 'throw-away', TELEMETRY: 'false', CACHE_ENABLED: 'false', RATE_LIMITER_ENABLED: 'false',
  WEBSOCKETS_ENABLED: 'false', LOG_LEVEL: 'error',
})
const folder = createRequire(import.meta.url).resolve('directus/package.json')
const [code] = await once(fork(join(folder, '../cli.js'), ['bootstrap']), 'exit')
if (code !== 0) throw new Error('bootstrap ended with ' + code)
const { createServer } = await import('@directus/api/server')
const server = await createServer()
server.listen(0, '127.0.0.1')
await once(server, 'listening')
const url = 'http://127.0.0.1:' + server.address().port

async function call(method, path, body) {
  const headers = { 'content-type': 'application/json', authorization: 'Bearer throw-away' }
  const answer = await fetch(url + path, { method, headers, body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(method + ' ' + path + ': ' + answer.status + ' ' + (await answer.text()))
}
const TABLES = ['province', 'lao', 'centre', 'sign_installation', 'photo', 'round', 'obligation', 'obligation_status', 'bench_centre']
for (const table of TABLES) await call('PATCH', '/collections/' + table, { meta: {} })
const LISTS = [
  ['lao', 'province_id', 'province', 'laos'],
  ['centre', 'lao_id', 'lao', 'centres'],
  ['sign_installation', 'centre_id', 'centre', 'signs'],
  ['photo', 'sign_id', 'sign_installation', 'photos'],
  ['obligation_status', 'obligation_id', 'obligation', 'status'],
]
for (const [many, column, one, field] of LISTS) {
  await call('POST', '/fields/' + one, { field, type: 'alias', meta: { special: ['o2m'], interface: 'list-o2m' } })
  await call('PATCH', '/relations/' + many + '/' + column, { meta: { one_field: field } })
}
${ANSWERS_USAGE}
process.send({ ready: url })
`
