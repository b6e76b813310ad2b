import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const FILE = fileURLToPath(new URL('../../docs/performance.md', import.meta.url))

/** Sections of `docs/performance.md`, each written by a command of its own. */
export type Section = 'bench' | 'authorisation' | 'console' | 'growth' | 'hostile' | 'peers'

/** Writes one section in its place, or at the end of the page; everything else stays as it is. */
export async function writeSection(name: Section, text: string): Promise<void> {
  const page = await readFile(FILE, 'utf8')
  const [begin, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`]
  const section = `${begin}\n${text.trim()}\n${end}`
  const [from, to] = [page.indexOf(begin), page.indexOf(end)]
  const written =
    from < 0 || to < 0
      ? `${page.trim()}\n\n${section}\n`
      : page.slice(0, from) + section + page.slice(to + end.length)
  await writeFile(FILE, written)
}
