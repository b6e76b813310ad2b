import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { PARTS, type Part } from './parts.ts'

/** `npm run check`: every part, as many at a time as there are cores; what fails is printed whole, with the fix. */
const waiting = [...PARTS]
const failed: string[] = []
const started = Date.now()

await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work))

const passed = PARTS.length - failed.length
console.log(`\ncheck: ${passed} of ${PARTS.length} parts hold, ${seconds(started)}`)
if (failed.length > 0) {
  console.log(`Again, one part alone: ${failed.map((name) => `npm run check:${name}`).join(' · ')}`)
  process.exitCode = 1
}

async function work(): Promise<void> {
  for (let part = waiting.shift(); part; part = waiting.shift()) {
    const begun = Date.now()
    const { code, output } = await run(part)
    const line = `${part.name.padEnd(12)} ${seconds(begun).padStart(7)}  ${part.what}`
    if (code === 0) {
      console.log(`ok      ${line}`)
      continue
    }
    failed.push(part.name)
    console.log(`\nFAILED  ${line}\n\n${output.trimEnd()}\n\nfix     ${part.fix}\n`)
  }
}

/** The npm script `check:<name>` on this very Node, its two streams in the order in which they came. */
function run({ name }: Part): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--run', `check:${name}`], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, FORCE_COLOR: '0' },
    })
    let output = ''
    const take = (text: string): void => {
      output += text
    }
    child.stdout.setEncoding('utf8').on('data', take)
    child.stderr.setEncoding('utf8').on('data', take)
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`
}
