import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aConsole, type TestConsole } from './support/console.ts'

const MOST_SCRIPT_KB = 350

describe('weight and speed', () => {
  let register: TestConsole
  beforeAll(async () => {
    register = await aConsole()
  })
  afterAll(() => register.close())

  it(`loads at most ${MOST_SCRIPT_KB} KB of compressed script for the first screen, and asks two documents`, async () => {
    const analyst = await register.as('analyst')
    const { page } = analyst
    const session = await page.context().newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.setCacheDisabled', { cacheDisabled: true })
    const kinds = new Map<string, string>()
    let bytes = 0
    session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (kinds.get(requestId) === 'Script') bytes += encodedDataLength
    })
    analyst.operations()

    await analyst.open('/overview?round=varied')

    process.stdout.write(`first screen: ${(bytes / 1024).toFixed(0)} KB of compressed script\n`)
    expect(bytes).toBeGreaterThan(100 * 1024)
    expect(bytes).toBeLessThanOrEqual(MOST_SCRIPT_KB * 1024)
    expect([...new Set(analyst.operations())].sort()).toEqual(['Overview', 'Shell'])
    await analyst.close()
  })

  it('loads nothing from anywhere else', async () => {
    const analyst = await register.as('analyst')
    const foreign: string[] = []
    analyst.page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url())
      if (origin !== register.url && protocol !== 'data:') foreign.push(request.url())
    })
    await analyst.open('/map?round=varied')

    expect(foreign).toEqual([])
    await analyst.close()
  })
})
