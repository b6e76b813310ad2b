import { isInside, kilometres, middlesOf, type Place } from './places.ts'
import type { PlainLao } from './plain-register.ts'
import type { SheetLine } from './sample-rows.ts'

/** Counts of one province and one item, named as the API names them. */
export interface Figures {
  expected: number
  notRecorded: number
  incomplete: number
  completeWithErrors: number
  correct: number
}

export type State = 'NOT_RECORDED' | 'INCOMPLETE' | 'COMPLETE_WITH_ERRORS' | 'CORRECT'

const REQUIRED = [
  'ชื่อศูนย์',
  'ตำบล',
  'อำเภอ',
  'รหัสไปรษณีย์',
  'ละติจูด',
  'ลองจิจูด',
  'โทรศัพท์',
  'เลขที่คำสั่ง',
  'วันที่คำสั่ง',
  'ชื่อผู้ประสานงาน',
  'ตำแหน่งผู้ประสานงาน',
]
const JOINT_REQUIRED = ['รหัส อปท. เจ้าของสถานที่', 'รหัส อปท. สมาชิก']
const TOO_OLD = new Set(['1 มกราคม 2560'])
const FAR_KM = 20

const filled = (line: SheetLine, heading: string) => !['', '-', 'ไม่มี'].includes(line[heading] ?? '')

/** The state of one row of the centres file, worked out from the row, the province and nothing else. */
export function stateOfCentre(
  line: SheetLine,
  place: Place,
  middles: ReadonlyMap<string, { lat: number; lon: number }>,
): State {
  if (!REQUIRED.some((heading) => filled(line, heading))) return 'NOT_RECORDED'
  const joint = filled(line, 'รหัสอำเภอ (ศูนย์ร่วม)')
  if (![...REQUIRED, ...(joint ? JOINT_REQUIRED : [])].every((heading) => filled(line, heading)))
    return 'INCOMPLETE'
  const point = { lat: Number(line.ละติจูด), lon: Number(line.ลองจิจูด) }
  const middle = middles.get(line.อำเภอ ?? '')
  const far = middle !== undefined && kilometres(point, middle) > FAR_KM
  return far || !isInside(point, place) || TOO_OLD.has(line.วันที่คำสั่ง ?? '')
    ? 'COMPLETE_WITH_ERRORS'
    : 'CORRECT'
}

/** The state of one row of the signs file; `photographed` holds the codes whose sign has a photo. */
export function stateOfSign(line: SheetLine, photographed: ReadonlySet<string>): State {
  if (!filled(line, 'สถานะป้าย')) return 'NOT_RECORDED'
  if (line.สถานะป้าย === 'ติดตั้งแล้ว') return photographed.has(line['รหัส อปท.'] ?? '') ? 'CORRECT' : 'INCOMPLETE'
  return filled(line, 'เหตุผลที่ยังไม่ติดตั้ง') ? 'CORRECT' : 'INCOMPLETE'
}

export interface Inputs {
  laos: readonly PlainLao[]
  places: readonly Place[]
  centres: readonly SheetLine[]
  signs: readonly SheetLine[]
  photographed: ReadonlySet<string>
}

/** The subjects of a province and the state each must have; those without a row are not recorded. */
export function expectedStates(
  inputs: Inputs,
  place: Place,
  kind: 'ASSISTANCE' | 'JOINT',
  item: 'BASIC' | 'SIGN',
): Map<string, State> {
  const heading = kind === 'ASSISTANCE' ? 'รหัส อปท.' : 'รหัสอำเภอ (ศูนย์ร่วม)'
  const subjects =
    kind === 'ASSISTANCE'
      ? inputs.laos.filter((lao) => lao.province === place.name).map(({ code }) => code)
      : place.districts.map(({ code }) => code)
  const states = new Map<string, State>(subjects.map((code) => [code, 'NOT_RECORDED']))
  const middles = middlesOf(inputs.laos, place)
  for (const line of item === 'BASIC' ? inputs.centres : inputs.signs) {
    const code = line[heading] ?? ''
    if (!states.has(code)) continue
    states.set(
      code,
      item === 'BASIC' ? stateOfCentre(line, place, middles) : stateOfSign(line, inputs.photographed),
    )
  }
  return states
}

export function figuresOf(states: ReadonlyMap<string, State>): Figures {
  const count = (state: State) => [...states.values()].filter((each) => each === state).length
  return {
    expected: states.size,
    notRecorded: count('NOT_RECORDED'),
    incomplete: count('INCOMPLETE'),
    completeWithErrors: count('COMPLETE_WITH_ERRORS'),
    correct: count('CORRECT'),
  }
}
