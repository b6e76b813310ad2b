import createCache from '@emotion/cache'
import { CacheProvider } from '@emotion/react'
import type { ReactNode } from 'react'

/**
 * Style sheets written at run time carry the nonce of the page, which the server puts into
 * `<meta property="csp-nonce">` of every answer: the content policy lets no other style in.
 */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce
const cache = createCache({ key: 'css', prepend: true, ...(nonce ? { nonce } : {}) })

export function Styled({ children }: { children: ReactNode }) {
  return <CacheProvider value={cache}>{children}</CacheProvider>
}
