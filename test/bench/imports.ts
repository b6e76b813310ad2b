import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export interface ImportedFile {
  readonly outcome: string
  readonly rows: number
  readonly refused: number
  readonly ms: number
}

export interface Imported {
  readonly centres: ImportedFile
  readonly signs: ImportedFile
  /** Most memory the process ever had, in bytes. */
  readonly peak: number
}

/** Runs the import in a process of its own, as `npm run import` does. */
export async function runImports(
  url: string,
  { centres, signs }: { centres: string; signs: string },
): Promise<Imported> {
  const child = fork(fileURLToPath(new URL('import.child.ts', import.meta.url)), [centres, signs], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, DATABASE_URL: url },
  })
  const [answer] = (await once(child, 'message', { signal: AbortSignal.timeout(300_000) })) as [Imported]
  return answer
}
