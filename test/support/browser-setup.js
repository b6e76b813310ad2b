import { tsImport } from 'tsx/esm/api'
import globalSetup from './global-setup.js'

/** The browser looks at the console as it is now: it is built first when its sources have changed. */
export default async function browserSetup() {
  const { buildConsole } = await tsImport('../../server/build-console.ts', import.meta.url)
  await buildConsole((line) => process.stdout.write(`${line}\n`))
  await globalSetup()
}
