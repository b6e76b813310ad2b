import { dirname, join } from 'node:path'

/** What a document in Markdown names of the project, each once. */
export interface Named {
  /** Glob patterns from the project's folder: `<noun>` stands for any one word. */
  readonly paths: readonly string[]
  /** Of `npm run …`. */
  readonly scripts: readonly string[]
  readonly settings: readonly string[]
}

/** A code span that begins with a folder of the project. */
const SPAN = /`((?:server|admin|schema|test|docs|\.ci)\/[^`\s]*)`/g

/** A link that leads to no other site and not within the page. */
const LINK = /\]\((?![a-z]+:|#)([^)\s#]+)/g

/** @param document its path from the project's folder */
export function namedIn(document: string, markdown: string): Named {
  const spans = matches(markdown, SPAN)
  const links = matches(markdown, LINK).map((link) => join(dirname(document), link))
  return {
    paths: [...new Set([...spans, ...links])].map((path) => path.replaceAll(/<[^<>/]+>/g, '*')),
    scripts: matches(markdown, /npm run ([a-z][a-z:-]*)/g),
    settings: matches(markdown, /\b(LCR_[A-Z_]+[A-Z])\b/g),
  }
}

function matches(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))]
}
