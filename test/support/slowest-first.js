import { statSync } from 'node:fs'

/**
 * What takes longest, the longest first and browsers never all at once: a long file that begins last keeps one worker
 * busy while the other has nothing left to do. Everything else follows, larger files first.
 */
const SLOW = [
  'browser/screens',
  'completeness/drift',
  'access/matrix.test',
  'browser/record',
  'browser/journeys/real-register',
  'reference/sample.test',
  'browser/manual.browser',
  'exchange/try',
  'browser/people',
  'exchange/real-register',
  'browser/phone',
  'browser/journeys/analyst',
  'boot/life',
  'browser/numbers',
  'browser/journeys/officer',
  'boot/refusals',
  'access/twin-databases',
  'browser/sheets',
  'access/twin-names',
  'browser/drill-down',
  'exchange/command',
  'browser/sign-in',
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
