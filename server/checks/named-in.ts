/** What a document in Markdown names of the project, each once. */
export interface Named {
  /** Glob patterns: `<noun>` stands for any one word. */
  readonly paths: readonly string[]
  /** Of `npm run …`. */
  readonly scripts: readonly string[]
  readonly settings: readonly string[]
}

/** In code spans and links, what begins with a folder of the project. */
const PATH =
  /(?:`|\]\()((?:\.\.\/)*(?:server|admin|schema|test|docs|\.ci)\/[^`\s)#]*|[A-Za-z.-]+\.(?:json|js|yml|md))(?:#[^`)]*)?[`)]/g

export function namedIn(markdown: string): Named {
  return {
    paths: unique(markdown.matchAll(PATH)).map((path) =>
      path.replace(/^(\.\.\/)+/, '').replaceAll(/<[^<>/]+>/g, '*'),
    ),
    scripts: unique(markdown.matchAll(/npm run ([a-z][a-z:-]*)/g)),
    settings: unique(markdown.matchAll(/\b(LCR_[A-Z_]+[A-Z])\b/g)),
  }
}

function unique(matches: Iterable<RegExpMatchArray>): string[] {
  return [...new Set([...matches].map((match) => match[1] ?? ''))]
}
