import { normaliseText } from './normalise.ts'
import { isPlaceholder } from './placeholder.ts'

/**
 * What was noticed about a web site. With an address: SCHEME_ADDED (http:// was missing), REPAIRED (a slip of the
 * keyboard was undone), UNUSUAL_DOMAIN (kept, but no such ending is issued under .th). Without: EMAIL, NOT_A_SITE
 * (words), MALFORMED (cannot be mended with certainty).
 */
export type WebsiteWarning =
  | 'SCHEME_ADDED'
  | 'REPAIRED'
  | 'UNUSUAL_DOMAIN'
  | 'EMAIL'
  | 'NOT_A_SITE'
  | 'MALFORMED'

/** An absolute http or https address, or null; with what was noticed. Nothing written is null without a warning. */
export interface CleanWebsite {
  url: string | null
  warning: WebsiteWarning | null
}

const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/
const ENDINGS_OF_TH = /\.(?:ac|co|go|in|mi|net|or)\.th$/

/** An address as files hold it: `www.http://www.x.go.th/`, `www.x.go.th.`, `พพพ.x.go.th`, `http//x.go.th`, ` X.GO.TH `. */
export function cleanWebsite(text: string | null | undefined): CleanWebsite {
  const written = normaliseText(text)
  if (written === null || isPlaceholder(written)) return { url: null, warning: null }
  if (/@/.test(written)) return { url: null, warning: 'EMAIL' }
  if (/^(?:javascript|data|file|ftp|mailto|tel):/i.test(written)) return { url: null, warning: 'MALFORMED' }
  const { scheme, rest } = separate(mendKeyboard(written))
  const host = hostOf(rest)
  if (host === null)
    return { url: null, warning: /[a-z]\.[a-z]|\//i.test(written) ? 'MALFORMED' : 'NOT_A_SITE' }
  const path = rest.slice(rest.search(/[/?#]|$/))
  const url = URL.parse(`${scheme ?? 'http'}://${host}${path}`)
  if (url?.username !== '' || /\s/.test(path)) return { url: null, warning: 'MALFORMED' }
  if (host.endsWith('.th') && !ENDINGS_OF_TH.test(host)) return { url: url.href, warning: 'UNUSUAL_DOMAIN' }
  const asWritten = `${scheme ? `${scheme}://` : ''}${host}${path}`
  const repaired = written.toLowerCase() !== asWritten.toLowerCase()
  return { url: url.href, warning: repaired ? 'REPAIRED' : scheme === null ? 'SCHEME_ADDED' : null }
}

/** Stray vowels of the Thai keyboard before the first letter, quotes, spaces after a dot, พพพ for www, dots too many. */
function mendKeyboard(text: string): string {
  return text
    .replace(/^[\p{M}\p{P}\s]+|["'\s]+$/gu, '')
    .replace(/^พพพ\./u, 'www.')
    .replace(/^w\.w\.w[.\s]/i, 'www.')
    .replace(/^(h[a-z]*)\s(s?)\s*:/i, '$1$2:')
    .replace(/^(https?):\s+/i, '$1:')
    .replace(/\s*\.\s+|\s+\./g, '.')
}

/** Takes schemes off the front, however they are spelt and however many there are; the last one counts. */
function separate(text: string): { scheme: 'http' | 'https' | null; rest: string } {
  let rest = text
  let scheme: 'http' | 'https' | null = null
  for (;;) {
    const found = /^(?:www[\s.]*)?(ha?tt?p?s?):?\/{1,2}|^(?:www[\s.]*)?(https?):(?=www\.)/i.exec(rest)
    if (!found) return { scheme, rest: rest.replace(/^www\/\//i, 'www.').replace(/^\.+/, '') }
    scheme = (found[1] ?? found[2] ?? '').toLowerCase().endsWith('s') ? 'https' : 'http'
    rest = rest.slice(found[0].length)
  }
}

function hostOf(rest: string): string | null {
  const host = rest
    .slice(0, rest.search(/[/?#]|$/))
    .toLowerCase()
    .replace(/\.{2,}/g, '.')
    .replace(/\.$/, '')
  return HOST.test(host) && host.length <= 253 && !/^www\.[a-z]+$|\.go$/.test(host) ? host : null
}
