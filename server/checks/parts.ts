/** One part of `npm run check`; `name` is that of the npm script `check:<name>` which runs it alone. */
export interface Part {
  readonly name: string
  readonly what: string
  readonly fix: string
}

/** The longest first, so that the others run beside it. */
export const PARTS: readonly Part[] = [
  {
    name: 'types',
    what: 'types hold (tsc)',
    fix: 'Correct the lines named above; no any, no ts-ignore.',
  },
  {
    name: 'migrations',
    what: 'entities fit the migrated database',
    fix: 'Write a new file in server/database/migrations/, or correct the property in the entity named above.',
  },
  {
    name: 'generated',
    what: 'admin/src/gql is generated from the schema and the documents as they are',
    fix: 'npm run codegen, and commit admin/src/gql.',
  },
  {
    name: 'layers',
    what: 'imports follow the layers, without a cycle (.dependency-cruiser.js)',
    fix: 'Move what both need to a file further down, or hand it in as an argument. The layers: docs/architecture.md.',
  },
  {
    name: 'schema',
    what: 'schema/ and docs/access-matrix.md are printed from the code as it is',
    fix: 'npm run schema, look at the difference, say in schema/CHANGELOG.md what partners will notice, commit both.',
  },
  {
    name: 'unused',
    what: 'no unused file, export or package (knip)',
    fix: 'Remove what is named above, or its `export`; a program of its own is an entry in knip.json.',
  },
  {
    name: 'reads',
    what: 'SQL is spoken only where server/checks/sql-places.ts says',
    fix: 'Read through server/read, load for a change from the `em` of a unit of work, or give the place a line with its reason.',
  },
  {
    name: 'documents',
    what: 'documents name files, scripts and settings that exist',
    fix: 'Correct the documents named above; npm run docs:settings writes docs/settings.md.',
  },
  {
    name: 'lockfile',
    what: 'package-lock.json serves every machine',
    fix: 'npm install with a registry that has all packages; else add the missing entries after their siblings.',
  },
  {
    name: 'format',
    what: 'format and lint (biome)',
    fix: 'npm run fix, then correct by hand what is left.',
  },
]
