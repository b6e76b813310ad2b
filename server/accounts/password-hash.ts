import { hash, parseOptions, verify } from '@node-rs/argon2'

/** OWASP's argon2id setting (19 MiB, 2 passes, 1 lane); argon2id is the library's default algorithm. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** More at once than cores only makes everyone wait; a longer queue would let strangers use up memory and time. */
const AT_ONCE = 2
const QUEUE = 64

let running = 0
const waiting: (() => void)[] = []

/** The server is busy checking passwords. */
export class TooManyAtOnce extends Error {}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    if (waiting.length >= QUEUE) throw new TooManyAtOnce('too many passwords are being checked at once')
    await new Promise<void>((go) => waiting.push(go))
  } else {
    running += 1
  }
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}

/** A person types the same password on different keyboards: one form of each character. */
function canonical(password: string): string {
  return password.normalize('NFC')
}

/** argon2id in PHC form. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(canonical(password), COST))
}

let decoy: Promise<string> | undefined

/**
 * Whether the password fits. Without a stored hash (no such account, or one that signs in elsewhere) it works as long
 * against a decoy and says no, so that the time tells nothing.
 * @throws TooManyAtOnce
 */
export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hash('nobody has this password', COST)
  const against = stored ?? (await decoy)
  const fits = await inTurn(() => verify(against, canonical(password)))
  return fits && stored !== null
}

/** True when the stored hash was made with an earlier, cheaper setting and should be made anew. */
export function isOutdated(stored: string): boolean {
  const { memoryCost, timeCost, parallelism } = parseOptions(stored)
  return memoryCost < COST.memoryCost || timeCost < COST.timeCost || parallelism !== COST.parallelism
}
