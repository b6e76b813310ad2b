import { statSync } from 'node:fs'

/**
 * What takes longest, the longest first and browsers never all at once: a long file that begins last keeps one worker
 * busy while the other has nothing left to do. Everything else follows, larger files first.
 */
const SLOW = [
  'browser/screens',
  'exchange/real-register',
  'reference/sample.test',
  'browser/work-lists',
  'access/matrix.test',
  'browser/dialogs',
  'browser/feel',
  'access/twin-databases',
  'browser/register',
  'access/side-doors-kept',
  'browser/numbers',
  'exchange/try',
  'browser/journeys',
  'completeness/identities',
  'browser/record',
  'exchange/round-trip',
  'browser/people',
  'boot/life',
  'browser/phone',
  'exchange/hostile-files',
  'browser/manual.browser',
  'boot/refusals',
  'browser/rounds',
  'access/twin-pages',
  'browser/typed',
  'editing/killed-server',
  'exchange/command',
  'browser/sheets',
  'boot/embedded',
  'browser/sign-in',
  'browser/map',
  'browser/drill-down',
]

/** jest asks it in which order test files are run. */
export default class SlowestFirst {
  sort(tests) {
    const places = tests.map((test) => ({ test, at: placeOf(test.path), size: statSync(test.path).size }))
    return places.sort((a, b) => a.at - b.at || b.size - a.size).map(({ test }) => test)
  }

  allFailedTests(tests) {
    return tests
  }

  shard(tests, { shardIndex, shardCount }) {
    return [...tests]
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .filter((_, at) => at % shardCount === shardIndex - 1)
  }

  cacheResults() {}
}

function placeOf(path) {
  const at = SLOW.findIndex((name) => path.includes(`/test/${name}`))
  return at < 0 ? SLOW.length : at
}
