import { existsSync, readFileSync } from 'node:fs'

// A run that ended before the tests, or a test file that could not be loaded, is a failure of its own.
const [file] = process.argv.slice(2)
if (existsSync(file)) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } =
    JSON.parse(readFileSync(file, 'utf8'))
  const failed = numFailedTests + numRuntimeErrorTestSuites
  console.log(`${numPassedTests} passed, ${failed} failed, ${numPendingTests + numTodoTests} skipped`)
} else {
  console.log('0 passed, 1 failed, 0 skipped')
}
