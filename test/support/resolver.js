import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Library → file of its bundle, from the run's set-up on. */
let bundled

/** Leads our own imports of libraries to their bundles (`bundle-libraries.ts`); all else is found as ever. */
export default function resolver(request, options) {
  const file = options.basedir.includes('/node_modules/') ? undefined : bundles()[request]
  return file ?? options.defaultResolver(request, options)
}

function bundles() {
  const folder = process.env.REGISTER_TEST_LIBRARIES
  if (!bundled && folder && existsSync(folder)) {
    const files = JSON.parse(readFileSync(join(folder, 'libraries.json'), 'utf8'))
    bundled = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, join(folder, file)]))
  }
  return bundled ?? {}
}
