import { globSync, readFileSync } from 'node:fs'
import { SETTINGS } from '../config.ts'
import { settingsDocument } from '../settings-document.ts'
import { firstDifference } from './first-difference.ts'
import { graphqlExamples } from './graphql-examples.ts'
import { namedIn } from './named-in.ts'
import { report } from './report.ts'
import { startErrors } from './start-errors.ts'

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'docs/*.md', 'schema/CHANGELOG.md']
const SETTINGS_DOCUMENT = 'docs/settings.md'
const OPERATING = 'docs/operating.md'
const PARTNER_API = 'docs/partner-api.md'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
const settings = new Set<string>(Object.values(SETTINGS).map(({ env }) => env))
const documents = globSync(DOCUMENTS)

const findings = documents.flatMap((document) => {
  const named = namedIn(document, readFileSync(document, 'utf8'))
  return [
    ...named.paths.filter((path) => globSync(path).length === 0).map((path) => `there is no ${path}`),
    ...named.scripts.filter((name) => !(name in scripts)).map((name) => `there is no script ${name}`),
    ...named.settings.filter((name) => !settings.has(name)).map((name) => `there is no setting ${name}`),
  ].map((finding) => `${document}: ${finding}`)
})

const difference = firstDifference(readFileSync(SETTINGS_DOCUMENT, 'utf8'), settingsDocument())
if (difference) findings.push(`${SETTINGS_DOCUMENT}:${difference}; npm run docs:settings`)

findings.push(...startErrors(OPERATING).map((finding) => `${OPERATING}: ${finding}`))

for (const fault of graphqlExamples(PARTNER_API, 'schema/views/partner.graphql')) {
  findings.push(`${PARTNER_API}: ${fault}`)
}

report(findings, `${documents.length} documents name what exists`)
