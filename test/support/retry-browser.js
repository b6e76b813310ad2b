import { jest } from '@jest/globals'

// A browser, a server and a database share two cores: a step may miss its time once. What is wrong fails every time.
jest.retryTimes(2, { logErrorsBeforeRetry: true })
