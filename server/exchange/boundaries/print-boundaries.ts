import type { BoundaryReceipt } from './import-boundaries.ts'

const MOST = 20

/** What came of it, as the command prints it. */
export function printBoundaries(
  { accepted, faults, provinces, districts, points, without }: BoundaryReceipt,
  dryRun: boolean,
): string {
  const number = (n: number) => n.toLocaleString('en')
  const outcome = accepted
    ? dryRun
      ? 'ใช้ได้ (ยังไม่เปลี่ยนข้อมูล) · GOOD, nothing was changed'
      : 'นำเข้าแล้ว · ACCEPTED'
    : 'ไม่รับ ไม่มีการเปลี่ยนข้อมูล · REFUSED, nothing was changed'
  return [
    outcome,
    `จังหวัด · provinces ${number(provinces)}`,
    `อำเภอ · districts ${number(districts)}`,
    `จุด · points ${number(points.read)} → ${number(points.kept)}`,
    ...faults.slice(0, MOST).map(({ th, en }) => `✗ ${th}\n  ${en}`),
    ...(faults.length > MOST ? [`✗ +${number(faults.length - MOST)}`] : []),
    ...(accepted && without.length > 0
      ? [
          `ยังไม่มีขอบเขต · still without a boundary (${number(without.length)}): ${without
            .slice(0, MOST)
            .map(({ code, nameTh }) => `${code} ${nameTh}`)
            .join(', ')}${without.length > MOST ? ', …' : ''}`,
        ]
      : []),
  ].join('\n')
}
