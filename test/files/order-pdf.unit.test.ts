import { describe, expect, it } from '@jest/globals'
import type { InvalidInput } from '../../server/errors.ts'
import { documentName } from '../../server/files/document-name.ts'
import { readOrderPdf } from '../../server/files/order-pdf.ts'
import { aPdf, aPdfBomb } from './a-pdf.ts'

/** The code of the refusal. */
async function refusal(bytes: Buffer): Promise<unknown> {
  const error = await readOrderPdf(bytes).then(
    () => null,
    (thrown: InvalidInput) => thrown,
  )
  return error?.errors[0]?.code ?? null
}

describe('the file of an order', () => {
  it('is read for its number of pages, packed or not', async () => {
    expect(await readOrderPdf(aPdf('a', { pages: 3 }))).toEqual({ pages: 3 })
    expect(await readOrderPdf(aPdf('b', { pages: 12, packed: true }))).toEqual({ pages: 12 })
  })

  it('is a PDF from its first byte to its last, whatever it is called', async () => {
    expect(await refusal(Buffer.from('<html><script>alert(1)</script>'))).toBe('NOT_A_PDF')
    expect(await refusal(Buffer.concat([Buffer.from('GIF89a'), aPdf('c')]))).toBe('NOT_A_PDF')
    expect(await refusal(Buffer.concat([aPdf('d'), Buffer.from('PK\u0005\u0006')]))).toBe('BROKEN_DOCUMENT')
    expect(await refusal(aPdf('e').subarray(0, 100))).toBe('BROKEN_DOCUMENT')
    expect(await refusal(Buffer.from('%PDF-1.4\nstartxref\n0\n%%EOF'))).toBe('BROKEN_DOCUMENT')
  })

  it('neither runs anything nor hides another file, however it is spelt or packed', async () => {
    const acts = [
      '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>',
      '/OpenAction << /S /J#61vaScript >>',
      '/OpenAction << /S /Launch /F (cmd.exe) >>',
      '/Names << /EmbeddedFiles 5 0 R >>',
      '/AcroForm << /XFA 5 0 R >>',
    ]
    for (const catalogue of acts) {
      for (const packed of [false, true]) {
        expect([catalogue, await refusal(aPdf('f', { catalogue, packed }))]).toEqual([
          catalogue,
          'ACTIVE_DOCUMENT',
        ])
      }
    }
    expect(await refusal(aPdf('g', { catalogue: '/OpenAction [3 0 R /Fit]' }))).toBeNull()
  })

  it('can be read by whoever gets it', async () => {
    expect(await refusal(aPdf('h', { trailer: '/Encrypt 9 0 R' }))).toBe('LOCKED_DOCUMENT')
  })

  it('has pages in bounds, and does not unfold without end', async () => {
    expect(await refusal(aPdf('i', { pages: 301 }))).toBe('TOO_MANY_PAGES')
    expect(await refusal(aPdf('j', { pages: 301, packed: true }))).toBe('TOO_MANY_PAGES')
    const one = aPdf('k').toString('latin1').replace('/Count 1', '/Count 100000')
    expect(await refusal(Buffer.from(one, 'latin1'))).toBe('TOO_MANY_PAGES')
    const bomb = aPdfBomb(64)
    expect(bomb.length).toBeLessThan(100_000)
    expect(await refusal(bomb)).toBe('UNFOLDS_TOO_LARGE')
  })

  it('keeps its name without folders, controls and what a shell or a header would take otherwise', () => {
    expect(documentName('C:\\งาน\\คำสั่งที่ 1/2561.PDF')).toBe('2561.pdf')
    expect(documentName('คำสั่ง\r\nx: y"\u202Efdp.exe')).toBe('คำสั่งx yfdp.exe.pdf')
    expect(documentName('../..')).toBe('...pdf')
    expect(documentName('')).toBe('order.pdf')
    expect([...documentName('ก'.repeat(500))]).toHaveLength(150)
  })
})
