import type pg from 'pg'
import type { Viewer } from '../access/viewer.ts'
import { InvalidInput } from '../errors.ts'
import { literal } from './sql-text.ts'

/** A private value that is shown in clear. */
export interface Reveal {
  /** As the API names it, e.g. `CentrePerson`. */
  readonly noun: string
  /** uuid */
  readonly id: string
  readonly fields: readonly string[]
}

/** Records one request may reveal: a page of centres with their people, never the country's address book. */
export const MOST_REVEALED = 200

/** No alias can be written so; the mark never leaves the door. */
const MARK = '!revealed'

/**
 * The part of an object by which the statement says which private values it shows in clear. All three are SQL; the name of
 * a field is null where there is nothing to show.
 */
export function revealMark(noun: string, id: string, fields: readonly string[]): string {
  return `${literal(MARK)}, json_build_object('noun', ${noun}, 'id', ${id}, 'fields', array_remove(array[${fields.join(', ')}], null))`
}

/** What private values a request has shown, and to whom: written down in one statement before the answer leaves. */
export class RevealLog {
  private revealed = new Map<string, Reveal>()

  /** @throws InvalidInput when one request would show more than anybody looks at; these are then not shown, nor kept */
  add(reveals: readonly Reveal[]): void {
    const together = new Map(this.revealed)
    for (const { noun, id, fields } of reveals) {
      const before = together.get(id)?.fields ?? []
      together.set(id, { noun, id, fields: [...new Set([...before, ...fields])].sort() })
    }
    if (together.size > MOST_REVEALED) throw tooMany()
    this.revealed = together
  }

  /** Takes the marks out of an answer of the door and keeps what they say. */
  take(answer: unknown): void {
    const found: Reveal[] = []
    collect(answer, found)
    this.add(found)
  }

  async write(pool: pg.Pool, viewer: Viewer, requestId: string | null): Promise<void> {
    if (this.revealed.size === 0) return
    const reveals = JSON.stringify([...this.revealed.values()])
    this.revealed.clear()
    await pool.query(
      `insert into private_reveal (actor_id, actor, noun, record_id, fields, request_id)
       select $1, $2, r.noun, r.id, r.fields, $4 from json_to_recordset($3::json) r(noun text, id uuid, fields text[])`,
      [viewer.id, viewer.name, reveals, requestId],
    )
  }
}

function collect(answer: unknown, found: Reveal[]): void {
  if (answer === null || typeof answer !== 'object') return
  if (Array.isArray(answer)) {
    for (const part of answer) collect(part, found)
    return
  }
  const object = answer as Record<string, unknown>
  const mark = object[MARK] as Reveal | null | undefined
  delete object[MARK]
  if (mark && mark.fields.length > 0) found.push(mark)
  for (const part of Object.values(object)) collect(part, found)
}

function tooMany(): InvalidInput {
  return new InvalidInput([
    {
      field: 'first',
      code: 'TOO_MANY_REVEALS',
      th: `คำขอหนึ่งเปิดดูข้อมูลส่วนบุคคลได้ไม่เกิน ${MOST_REVEALED} รายการ กรุณาแบ่งหน้าให้เล็กลง ค้นด้วยหมายเลขที่ครบกว่านี้ หรือไม่ขอข้อมูลติดต่อส่วนตัว`,
      en: `One request shows private contacts of at most ${MOST_REVEALED} people. Ask for smaller pages, search for more of the number, or leave the private contacts out.`,
    },
  ])
}
