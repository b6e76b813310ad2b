import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openPool } from '../../server/database/connect.ts'
import { answerQuestions } from './child-questions.ts'

/** The floor: a bare HTTP server that runs the one statement it is sent and writes what the database answers. */
const pool = openPool(process.env.DATABASE_URL ?? '', { max: 20 })
const RAW = { getTypeParser: () => (text: string) => text }

const server = createServer(async (request, response) => {
  try {
    const { name, sql, values } = JSON.parse(await bodyOf(request)) as Asked
    const { rows } = await pool.query({ name, text: sql, values, types: RAW })
    const [row] = rows as { answer: string }[]
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
    response.end(`{"data":${row?.answer ?? null}}`)
  } catch (error) {
    response.writeHead(500).end(String(error))
  }
})

interface Asked {
  name: string
  sql: string
  values: unknown[]
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  request.setEncoding('utf8')
  for await (const part of request) body += part
  return body
}

server.listen(0, '127.0.0.1', () => {
  answerQuestions()
  process.send?.({ ready: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })
})
