/** Ends the run's database server after the last project that used it, and removes its files. */
export default async function globalTeardown() {
  globalThis.testServerUsers -= 1
  if (globalThis.testServerUsers > 0) return
  await globalThis.testServer?.stop()
  globalThis.testServer = undefined
}
