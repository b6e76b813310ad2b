import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const FILE = fileURLToPath(new URL('../../docs/performance.md', import.meta.url))

/** Sections of `docs/performance.md`, in their order there. Each has a command that writes it and leaves the others. */
const SECTIONS = ['bench', 'authorisation', 'growth', 'peers', 'limits'] as const
export type Section = (typeof SECTIONS)[number]

/** Writes one section; the others stay as they are. */
export async function writeSection(name: Section, text: string): Promise<void> {
  const page = await readFile(FILE, 'utf8').catch(() => '')
  const parts = SECTIONS.map((each) => (each === name ? text.trim() : sectionOf(page, each)))
  const written = SECTIONS.flatMap((each, i) =>
    parts[i] ? [`${begin(each)}\n${parts[i]}\n${end(each)}`] : [],
  )
  await writeFile(FILE, `# Performance\n\n${written.join('\n\n')}\n`)
}

const begin = (name: Section) => `<!-- ${name} -->`
const end = (name: Section) => `<!-- end of ${name} -->`

function sectionOf(page: string, name: Section): string {
  const from = page.indexOf(begin(name))
  const to = page.indexOf(end(name))
  return from < 0 || to < 0 ? '' : page.slice(from + begin(name).length, to).trim()
}
