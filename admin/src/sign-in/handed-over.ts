/** What an administrator hands over: login and one-time code, as an address the person opens. */
export interface HandedOver {
  login: string
  code: string
}

/** The code stands behind `#`, so it reaches no server's log and no referrer. */
export function addressOf({ login, code }: HandedOver, origin: string): string {
  return `${origin}/login#${new URLSearchParams({ login, code })}`
}

/** Of the address of this page, or null. */
export function handedOver(hash: string): HandedOver | null {
  const given = new URLSearchParams(hash.slice(1))
  const [login, code] = [given.get('login'), given.get('code')]
  return login && code ? { login, code } : null
}
