import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** `npm start` builds the console with this; `npm run dev:console` serves it against a server on port 4000. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), alwaysProduction()],
  build: {
    outDir: fileURLToPath(new URL('../dist/admin', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0, // the content policy allows fonts from this origin only
    // What many screens use is one file: 85 small ones made the first screen a quarter heavier, by their headers alone.
    chunkSizeWarningLimit: 800,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 8 }] } } },
  },
  server: {
    proxy: {
      '/graphql': 'http://localhost:4000',
      '/files': 'http://localhost:4000',
      '/boundaries': 'http://localhost:4000',
      '/export': 'http://localhost:4000',
      '/import': 'http://localhost:4000',
    },
  },
})

/** A test runner says NODE_ENV=test, and React would then ship its larger, slower development build. */
function alwaysProduction(): Plugin {
  const former = process.env.NODE_ENV
  return {
    name: 'always-production',
    apply: 'build',
    config() {
      process.env.NODE_ENV = 'production'
    },
    closeBundle() {
      if (former === undefined) delete process.env.NODE_ENV
      else process.env.NODE_ENV = former
    },
  }
}
