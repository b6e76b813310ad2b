import { readFileSync } from 'node:fs'
import { report } from './report.ts'

/** What this check reads of an entry of `package-lock.json`. */
interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/**
 * `npm ci` refuses a lockfile that leaves out the programs of other machines; `npm install` leaves out those which its
 * registry does not have, and says nothing.
 */
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>
}
const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8')) as Locked
const locked = packages[''] ?? {}

const findings = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !isLocked(path, name))
    .map(([name, version]) => `package-lock.json lacks ${name}@${version}, which ${path} may need elsewhere`),
)
for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
  const known = locked.dependencies?.[name] ?? locked.devDependencies?.[name]
  if (known !== version) findings.push(`package.json wants ${name}@${version}, package-lock.json ${known}`)
}
report(findings, `${Object.keys(packages).length} packages are locked for every machine`)

/** Whether a package asked for at `path` is found there or in a folder above it, as Node looks for it. */
function isLocked(path: string, name: string): boolean {
  if (`${path && `${path}/`}node_modules/${name}` in packages) return true
  if (path === '') return false
  const above = path.lastIndexOf('/node_modules/')
  return isLocked(above === -1 ? '' : path.slice(0, above), name)
}
