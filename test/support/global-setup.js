import { tsImport } from 'tsx/esm/api'

/**
 * Starts the run's database server once, for whichever project comes first; the others find it in the environment.
 * Plain JavaScript, because jest loads this file outside its own transformation.
 */
export default async function globalSetup() {
  if (globalThis.testServer) return
  const { startTestServer } = await tsImport('./test-server.ts', import.meta.url)
  globalThis.testServer = await startTestServer()
  process.env.REGISTER_TEST_SERVER = globalThis.testServer.url
}
