// As the program runs: libraries are slower, and say more, where they take themselves to be in development.
process.env.NODE_ENV = 'production'

/** Legacy decorators that name their own types: the same code runs under swc here, tsx in production and tsc. */
const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2023',
        parser: { syntax: 'typescript', tsx: true, decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
        keepClassNames: true,
      },
      module: { type: 'es6' },
      sourceMaps: 'inline',
    },
  ],
}

const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform,
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/.cache/'],
}

const withDatabase = {
  globalSetup: '<rootDir>/test/support/global-setup.js',
  globalTeardown: '<rootDir>/test/support/global-teardown.js',
}

/** `unit` needs no database and starts none; `database` and `browser` share one throw-away server per run. */
export default {
  // Half of the time a test waits for PostgreSQL or for a browser.
  maxWorkers: '100%',
  testTimeout: 120_000,
  testSequencer: '<rootDir>/test/support/slowest-first.js',
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/test/**/*.unit.test.ts'] },
    {
      ...shared,
      ...withDatabase,
      displayName: 'database',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '\\.unit\\.test\\.ts$', '\\.browser\\.test\\.ts$'],
    },
    {
      ...shared,
      ...withDatabase,
      globalSetup: '<rootDir>/test/support/browser-setup.js',
      displayName: 'browser',
      setupFilesAfterEnv: ['<rootDir>/test/support/retry-browser.js'],
      testMatch: ['<rootDir>/test/browser/**/*.browser.test.ts'],
    },
  ],
}
