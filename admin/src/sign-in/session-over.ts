/** Asks for the session to be renewed where one is; true when the same person is signed in again. */
type Renew = () => Promise<boolean>

let renew: Renew | null = null
let asking: Promise<boolean> | null = null
let held = 0

/** What shows the dialog says so; the page without the frame has none. Undone by what it returns. */
export function offerRenewal(how: Renew): () => void {
  renew = how
  return () => {
    if (renew === how) renew = null
  }
}

/** While something typed or sent would be lost by leaving the page, a session that is over is renewed in place. */
export function holdPage(): () => void {
  held += 1
  return () => {
    held -= 1
  }
}

/** One dialog, however many requests found the session over. False where nothing would be lost: then one signs in as usual. */
export function sessionRenewed(): Promise<boolean> {
  if (held === 0 || renew === null) return Promise.resolve(false)
  asking ??= renew().finally(() => {
    asking = null
  })
  return asking
}
