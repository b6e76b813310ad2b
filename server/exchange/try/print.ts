import type { Receipt } from '../import/receipt/receipt.ts'
import type { Figures } from './expected.ts'
import type { Place } from './places.ts'

/** What an import did and what it took. */
export function measured({ receipt, ms }: { receipt: Receipt; ms: number }): string {
  const { counts, rowsRead } = receipt
  const rate = Math.round((rowsRead / ms) * 1_000).toLocaleString('en')
  const peak = Math.round(process.resourceUsage().maxRSS / 1_024)
  return (
    `   ${receipt.file.name}: ${rowsRead.toLocaleString('en')} แถว · rows, ใหม่ · new ${counts.created.toLocaleString('en')}, ` +
    `คำเตือน · warnings ${counts.warned.toLocaleString('en')} — ${(ms / 1_000).toFixed(1)} s, ${rate} rows/s, ` +
    `หน่วยความจำสูงสุด · peak memory ${peak} MB`
  )
}

/** Basic data of assistance centres in these provinces and in the whole country. */
export function figuresTable(figures: ReadonlyMap<string, Figures>, places: readonly Place[]): string {
  const line = (
    name: string,
    { expected, notRecorded, incomplete, completeWithErrors, correct }: Figures,
  ) => {
    const recorded = expected - notRecorded
    const percent = expected === 0 ? '–' : `${Math.floor((recorded / expected) * 10_000) / 100} %`
    return `   ${name}: ทั้งหมด ${expected} บันทึกแล้ว ${recorded} (${percent}) ไม่ครบ ${incomplete} ต้องแก้ไข ${completeWithErrors} ถูกต้องครบถ้วน ${correct} ยังไม่บันทึก ${notRecorded}`
  }
  const all = [...figures.values()].reduce((sum, each) => ({
    expected: sum.expected + each.expected,
    notRecorded: sum.notRecorded + each.notRecorded,
    incomplete: sum.incomplete + each.incomplete,
    completeWithErrors: sum.completeWithErrors + each.completeWithErrors,
    correct: sum.correct + each.correct,
  }))
  const rows = places.flatMap(({ code, name }) => {
    const found = figures.get(code)
    return found ? [line(name, found)] : []
  })
  return [...rows, line('รวมทั้งสิ้น · whole country', all)].join('\n')
}
