import { writeFileSync } from 'node:fs'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { wholeSchema } from './schema.ts'

writeFileSync('schema/schema.graphql', `${printSchema(lexicographicSortSchema(await wholeSchema()))}\n`)
