import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const packageOf = (name: string) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')

describe('the bundles of libraries', () => {
  it('have every entry of a bundled library that is imported: none is loaded twice, once bundled and once not', () => {
    const folder = process.env.REGISTER_TEST_LIBRARIES ?? ''
    const bundled = Object.keys(JSON.parse(readFileSync(join(folder, 'libraries.json'), 'utf8')))
    const packages = new Set(bundled.map(packageOf))
    const imported = globSync(['server/**/*.ts', 'test/**/*.ts'], { cwd: ROOT })
      .filter((file) => !file.startsWith('test/bench/'))
      .flatMap((file) => [
        ...readFileSync(join(ROOT, file), 'utf8').matchAll(
          /^(?:import|export) (?!type )[^'\n]*(?:from )?'([^'.][^']*)'|\bimport\('([^'.][^']*)'\)/gm,
        ),
      ])
      .map(([, from, loaded]) => from ?? loaded ?? '')
    expect(imported).toContain('graphql')
    expect(imported.filter((name) => packages.has(packageOf(name)) && !bundled.includes(name))).toEqual([])
  })
})
