/** What PostgreSQL says of an error, whichever library passes it on. */
interface DatabaseWords {
  /** SQLSTATE. */
  readonly code: string | null
  /** The constraint that refused, also one that a trigger names. */
  readonly constraint: string | null
}

export function databaseWords(error: unknown): DatabaseWords {
  const { code, constraint } = (typeof error === 'object' && error !== null ? error : {}) as Record<
    string,
    unknown
  >
  return {
    code: typeof code === 'string' ? code : null,
    constraint: typeof constraint === 'string' ? constraint : null,
  }
}
