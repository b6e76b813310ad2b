import { globSync, readFileSync } from 'node:fs'
import { findSql } from './find-sql.ts'
import { report } from './report.ts'
import { SQL_PLACES } from './sql-places.ts'

const places = Object.keys(SQL_PLACES)
const used = new Set<string>()
const findings: string[] = []

for (const path of globSync('server/**/*.ts')) {
  const spoken = findSql(path, readFileSync(path, 'utf8'))
  const place = places.find((each) => (each.endsWith('/') ? path.startsWith(each) : path === each))
  if (place && spoken.length > 0) used.add(place)
  if (place) continue
  findings.push(...spoken.map(({ line, text }) => `${path}:${line} speaks SQL outside its places: ${text}`))
}
for (const place of places) {
  if (!used.has(place)) findings.push(`server/checks/sql-places.ts: ${place} speaks no SQL; remove its line`)
}

report(findings, `SQL is spoken in ${places.length} places only`)
