import { globSync, readFileSync } from 'node:fs'

const THROWN = /new StartupError\(\s*'([A-Z_]+)'/g
const DOCUMENTED = /`([A-Z]+(?:_[A-Z]+)+)`/g

/** Ways of failing to start that the table of `document` leaves out, and those in it that the code does not know. */
export function startErrors(document: string): string[] {
  const code = globSync('server/**/*.ts', { exclude: ['server/checks/**'] }).map((path) =>
    readFileSync(path, 'utf8'),
  )
  const table = readFileSync(document, 'utf8')
    .split('\n')
    .flatMap((line) => (line.startsWith('| `') ? [line.split('|')[1] ?? ''] : []))
    .join('\n')
  const documented = new Set(names(table, DOCUMENTED))
  const thrown = names(code.join('\n'), THROWN)
  const known = (name: string): boolean =>
    code.some((text) => text.includes(`'${name}'`)) || inMigrations(name)
  return [
    ...thrown.filter((name) => !documented.has(name)).map((name) => `${name} is not explained`),
    ...[...documented].filter((name) => !known(name)).map((name) => `the code knows no ${name}`),
  ]
}

function names(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))]
}

/** Alarms are raised there. */
function inMigrations(name: string): boolean {
  return globSync('server/database/migrations/*.sql').some((path) =>
    readFileSync(path, 'utf8').includes(`'${name}'`),
  )
}
