import type { Language } from '../i18n/messages.ts'
import taken from './pictures/pictures.json' with { type: 'json' }

/** Written by `npm run manual:pictures`, beside the pictures. */
type Taken = Record<string, Record<Language, { width: number; height: number }>>

const FILES = import.meta.glob<string>('./pictures/*.webp', { eager: true, query: '?url', import: 'default' })

export interface Picture {
  url: string
  /** Pixels. */
  width: number
  height: number
}

/** A picture of the console in a language; null when nobody has taken it (a test finds that). */
export function pictureOf(name: string, language: Language): Picture | null {
  const url = FILES[`./pictures/${name}.${language}.webp`]
  const size = (taken as Taken)[name]?.[language]
  return url && size ? { url, ...size } : null
}
