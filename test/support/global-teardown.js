/** Ends the run's database server and removes its files. Jest calls it after the last project, once per file name. */
export default async function globalTeardown() {
  await globalThis.testServer?.stop()
  globalThis.testServer = undefined
}
