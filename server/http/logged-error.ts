import pg from 'pg'

/** What the log says of an error: enough to find its place in the code and in the database. */
export type LoggedError = {
  readonly type: string
  readonly message: string
  readonly stack: string
  /** Of a database error: SQLSTATE, and what of the schema it names. */
  readonly code?: string
  readonly constraint?: string
  readonly table?: string
  readonly column?: string
  readonly routine?: string
  readonly cause?: LoggedError
}

const NAMES = ['code', 'constraint', 'table', 'column', 'routine'] as const

/**
 * An error without the values it is about: PostgreSQL's details quote whole rows and keys, and whoever wraps its errors
 * quotes those and the statement with its parameters. Those who read logs may see less than those who read records.
 */
export function loggedError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' }
  const fields = error as unknown as Readonly<Record<string, unknown>>
  const named = NAMES.flatMap((name) => (typeof fields[name] === 'string' ? [[name, fields[name]]] : []))
  return {
    type: error.name,
    message: messageOf(error),
    stack: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^ {4}at /.test(line))
      .join('\n'),
    ...Object.fromEntries(named),
    ...(error.cause instanceof Error && error.cause !== error ? { cause: loggedError(error.cause) } : {}),
  }
}

/** PostgreSQL's own sentence names tables and columns, and quotes after a colon what it could not read. */
function messageOf(error: Error): string {
  if (error instanceof pg.DatabaseError) return error.message.replace(/: ".*"$/s, '')
  return 'severity' in error || 'sqlMessage' in error ? '' : error.message
}
