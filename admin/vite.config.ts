import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** `npm start` builds the console with this; `npm run dev:console` serves it against a server on port 4000. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL('../dist/admin', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0, // the content policy allows fonts from this origin only
  },
  server: { proxy: { '/graphql': 'http://localhost:4000', '/photos': 'http://localhost:4000' } },
})
