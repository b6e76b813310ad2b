import { tsImport } from 'tsx/esm/api'

/** Makes the bundles of libraries, unless they are there; test files find them by `resolver.js`. */
export default async function librariesSetup() {
  const { bundleLibraries } = await tsImport('./bundle-libraries.ts', import.meta.url)
  process.env.REGISTER_TEST_LIBRARIES = await bundleLibraries()
}
