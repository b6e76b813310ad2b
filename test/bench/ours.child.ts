import { buildApp } from '../../server/app.ts'
import { readConfig } from '../../server/config.ts'
import { openPool } from '../../server/database/connect.ts'
import { answerQuestions } from './child-questions.ts'

/** Our whole HTTP side, as `npm start` serves it, on a database that is ready. */
const config = readConfig()
const pool = openPool(process.env.DATABASE_URL ?? '', { max: config.databaseConnections })
const app = await buildApp({ pool, config })
await app.listen({ port: 0, host: '127.0.0.1' })
const [address] = app.addresses()
const port = typeof address === 'object' ? address.port : 0
answerQuestions()
process.send?.({ ready: `http://127.0.0.1:${port}` })
