import { Turnstile } from '../../../access/turnstile.ts'
import type { Viewer } from '../../../access/viewer.ts'
import { Conflict } from '../../../errors.ts'
import { WAITING } from '../run/begin.ts'
import type { Progress } from '../run/import-options.ts'

/** Of one person, running and waiting. */
const MOST_EACH = 3

/**
 * Imports run one after the other anyway; those of this process wait here, without holding a connection that readers need.
 */
export class ImportQueue {
  private readonly turnstile = new Turnstile()
  private last: Promise<unknown> = Promise.resolve()
  private length = 0

  /** @throws Conflict when this person has too many under way */
  async inTurn<T>(viewer: Viewer, work: () => Promise<T>, progress?: Progress): Promise<T> {
    const leave = this.turnstile.enter(viewer.id, MOST_EACH)
    if (!leave) throw new Conflict(TOO_MANY)
    if (this.length > 0) progress?.(WAITING)
    this.length += 1
    const turn = this.last.then(work)
    this.last = turn.catch(() => undefined)
    return turn.finally(() => {
      this.length -= 1
      leave()
    })
  }
}

const TOO_MANY = {
  th: `ท่านมีไฟล์ที่กำลังตรวจหรือนำเข้าอยู่ ${MOST_EACH} ไฟล์แล้ว รอให้เสร็จก่อน`,
  en: `${MOST_EACH} of your files are being checked or imported already. Wait until one is done.`,
}
