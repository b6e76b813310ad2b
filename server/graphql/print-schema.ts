import { mkdirSync, writeFileSync } from 'node:fs'
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql'
import { ROLES, SCOPES } from '../access/viewer.ts'
import { consoleAccess } from './console-access.ts'
import { roleView } from './role-view.ts'
import { wholeSchema } from './schema.ts'

// Rewrites schema/schema.graphql, the view of every role and what the console offers; the diff is part of the review.
const schema = await wholeSchema()
write('schema/schema.graphql', schema)
mkdirSync('schema/views', { recursive: true })
for (const role of ROLES) write(`schema/views/${role.toLowerCase()}.graphql`, roleView(schema, [role]))
for (const scope of SCOPES) {
  write(`schema/views/partner_${scope.toLowerCase()}.graphql`, roleView(schema, ['PARTNER'], [scope]))
}
write('schema/views/nobody.graphql', roleView(schema, []))

writeFileSync('schema/access.json', consoleAccess())

function write(file: string, printed: GraphQLSchema): void {
  writeFileSync(file, `${printSchema(lexicographicSortSchema(printed))}\n`)
}
