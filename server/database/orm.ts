import { createHash } from 'node:crypto'
import type { AnyEntity, EntityClass } from '@mikro-orm/core'
import {
  createPostgreSqlTypeParsers,
  type EntityManager,
  MikroORM,
  type Options,
  type PostgreSqlDriver,
} from '@mikro-orm/postgresql'
import { PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely'
import pg from 'pg'
import { openPool } from './connect.ts'
import { together } from './together.ts'

/** The unit of work for mutations. Fork `orm.em` per request; reads go through `read/` and hydrate nothing. */
export type Orm = Awaited<ReturnType<typeof MikroORM.init<PostgreSqlDriver, EntityManager>>>

/**
 * Opens MikroORM for these entities on the process's own pool, so that reads and writes share one set of
 * connections. Given a connection string instead, it opens a pool of its own and ends it with `orm.close()`.
 */
export async function openOrm(
  source: pg.Pool | string,
  entities: readonly EntityClass<AnyEntity>[],
  options: Options = {},
): Promise<Orm> {
  const own = typeof source === 'string' ? openPool(source) : undefined
  const pool = own ?? (source as pg.Pool)
  return MikroORM.init<PostgreSqlDriver, EntityManager>({
    entities: [...entities],
    dbName: 'register',
    driverOptions: new PostgresDialect({ pool: shared(pool, () => own?.end() ?? Promise.resolve()) }),
    ensureDatabase: false,
    metadataCache: { enabled: false },
    discovery: { warnWhenNoEntities: false },
    ...options,
  })
}

/** Our pool as Kysely wants it: closing the ORM leaves it open, and each query asks for MikroORM's value parsers. */
function shared(pool: pg.Pool, end: () => Promise<void>): PostgresPool {
  const known = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  return {
    options: pool.options,
    end,
    async connect() {
      const client = await pool.connect()
      const seen = known.get(client) ?? together(client, sendTyped)
      known.set(client, seen)
      return seen
    },
  }
}

function sendTyped(client: pg.PoolClient, text: string, values: readonly unknown[]) {
  const name = values.length > 0 ? preparedAs(text) : undefined
  return client.query({ ...(name ? { name } : {}), text, values: [...values], types: mikroTypes })
}

const MOST_PREPARED = 300
const names = new Map<string, string>()

/**
 * The name under which a statement is prepared, so that an edit that was made before is not planned again. Only so many:
 * a list of values makes a statement of its own, and each is kept by every connection.
 */
function preparedAs(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined || names.size >= MOST_PREPARED || text.length > LONGEST_PREPARED) return known
  const name = `orm_${createHash('sha1').update(text).digest('base64url')}`
  names.set(text, name)
  return name
}

/** Longer ones insert many rows at once, and no two of them are alike. */
const LONGEST_PREPARED = 4_000

/** MikroORM parses dates and times itself; everything else is parsed as everywhere else in the process. */
const mikroTypes = new pg.TypeOverrides()
const TEXT_ARRAY: number = 1009
const textArray: (text: string) => string[] = pg.types.getTypeParser(TEXT_ARRAY)
for (const [oid, parse] of Object.entries(createPostgreSqlTypeParsers(textArray))) {
  mikroTypes.setTypeParser(Number(oid), parse)
}
