import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { cleanWebsite } from '../../server/text/website.ts'

describe('cleanWebsite', () => {
  it.each([
    ['http://www.x.go.th/', 'http://www.x.go.th/', null],
    ['https://x.go.th/index.php?p=1', 'https://x.go.th/index.php?p=1', null],
    ['https://WWW.X.GO.TH/Home', 'https://www.x.go.th/Home', null],
    ['www.x.go.th', 'http://www.x.go.th/', 'SCHEME_ADDED'],
    ['x.com/Info', 'http://x.com/Info', 'SCHEME_ADDED'],
    ['www.http://www.x.go.th/', 'http://www.x.go.th/', 'REPAIRED'],
    ['www.https://www.x.go.th/', 'https://www.x.go.th/', 'REPAIRED'],
    [' www ...http://x.go.th', 'http://x.go.th/', 'REPAIRED'],
    ['http//www.x.go.th', 'http://www.x.go.th/', 'REPAIRED'],
    ['https:/x.go.th/', 'https://x.go.th/', 'REPAIRED'],
    ['htt://www.x.go.th/', 'http://www.x.go.th/', 'REPAIRED'],
    ['hattp://www.x.go.th', 'http://www.x.go.th/', 'REPAIRED'],
    ['http:www.x.go.th', 'http://www.x.go.th/', 'REPAIRED'],
    ['http s://www.x.go.th', 'https://www.x.go.th/', 'REPAIRED'],
    ['http: //www.x.go.th', 'http://www.x.go.th/', 'REPAIRED'],
    ['www//x.go.th', 'http://www.x.go.th/', 'REPAIRED'],
    ['.https://x.go.th/', 'https://x.go.th/', 'REPAIRED'],
    ['\u0E49http://www.x.go.th', 'http://www.x.go.th/', 'REPAIRED'],
    ['\u0E34\u0E35x.go.th', 'http://x.go.th/', 'REPAIRED'],
    ['www. x.go.th', 'http://www.x.go.th/', 'REPAIRED'],
    ['www.x .go.th.', 'http://www.x.go.th/', 'REPAIRED'],
    ['www.x..go.th', 'http://www.x.go.th/', 'REPAIRED'],
    ['www.x.go.th.', 'http://www.x.go.th/', 'REPAIRED'],
    ['พพพ.x.go.th', 'http://www.x.go.th/', 'REPAIRED'],
    ['w.w.w.x.go.th', 'http://www.x.go.th/', 'REPAIRED'],
    ['"\thttp://www.x.go.th/index.php"', 'http://www.x.go.th/index.php', 'REPAIRED'],
    ['www.x.gp.th', 'http://www.x.gp.th/', 'UNUSUAL_DOMAIN'],
  ])('%j becomes %s (%s)', (written, url, warning) => {
    expect(cleanWebsite(written)).toEqual({ url, warning })
  })

  it.each([
    ['someone@example.go.th', 'EMAIL'],
    ['www.someone@example.com', 'EMAIL'],
    ['Id:someone@example.co.th', 'EMAIL'],
    ['อบต.ท่าเสา', 'NOT_A_SITE'],
    ['เทศบาลตำบลท่าเสา', 'NOT_A_SITE'],
    ['Subdistrict Municipality Office', 'NOT_A_SITE'],
    ['"www', 'NOT_A_SITE'],
    ['www.x go.th', 'MALFORMED'],
    ['www.x>go.th', 'MALFORMED'],
    ["https://www'x.go.th/", 'MALFORMED'],
    ['http://www.x_y.go.th', 'MALFORMED'],
    ['"www.x.go', 'MALFORMED'],
    ['javascript:alert(1)', 'MALFORMED'],
    ['ftp://x.go.th/', 'MALFORMED'],
    ['http://www.x.go.th  องค์การบริหารส่วนตำบล', 'MALFORMED'],
  ])('%j is no address: %s', (written, warning) => {
    expect(cleanWebsite(written)).toEqual({ url: null, warning })
  })

  it.each([null, '', '-', '.', 'ไม่มี'])('%j is simply none', (written) => {
    expect(cleanWebsite(written)).toEqual({ url: null, warning: null })
  })

  it('returns nothing but absolute http addresses, and changes none it has cleaned', () => {
    const typed = fc
      .array(
        fc.constantFrom(
          'http',
          's',
          ':',
          '/',
          '//',
          'www',
          '.',
          ' ',
          'x',
          'go.th',
          '@',
          '้',
          "'",
          '?',
          '#',
          'javascript:',
          '_',
        ),
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(typed, (text) => {
        const { url } = cleanWebsite(text)
        if (url === null) return
        expect(url).toMatch(/^https?:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}\//)
        expect(cleanWebsite(url).url).toBe(url)
      }),
      { numRuns: 3000 },
    )
  })
})
