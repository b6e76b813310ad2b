import { mkdirSync, writeFileSync } from 'node:fs'
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql'
import { ROLES } from '../access/viewer.ts'
import { roleView } from './role-view.ts'
import { wholeSchema } from './schema.ts'

// Rewrites schema/schema.graphql and the view of every role; the diff is part of the review.
const schema = await wholeSchema()
write('schema/schema.graphql', schema)
mkdirSync('schema/views', { recursive: true })
for (const role of ROLES) write(`schema/views/${role.toLowerCase()}.graphql`, roleView(schema, [role]))
write('schema/views/nobody.graphql', roleView(schema, []))

function write(file: string, printed: GraphQLSchema): void {
  writeFileSync(file, `${printSchema(lexicographicSortSchema(printed))}\n`)
}
