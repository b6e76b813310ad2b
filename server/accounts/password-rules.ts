import type { Words } from '../errors.ts'
import { COMMON_WORDS, RUNS } from './common-passwords.ts'

export const SHORTEST = 12
export const LONGEST = 256

/** `Summer2024!!!!` has two parts, `Admin@register1` three: too few however long. */
const FEWEST_PARTS = 5

const LOOKALIKES: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/** What makes a password easy to guess for somebody who knows whose it is. */
export interface Owner {
  login: string
  name: string
}

/**
 * What is wrong with a chosen password, or null. Length first; no rules about kinds of characters, which make
 * passwords worse. Refused are what breach lists are made of: common words with decoration, runs of the keyboard,
 * repetition, and the owner's own login or name. `listed` adds an installation's own breach list.
 */
export function faultOf(
  password: string,
  owner: Owner,
  listed: (password: string) => boolean = () => false,
): Words | null {
  const length = [...password].length
  if (length < SHORTEST) {
    return {
      th: `รหัสผ่านต้องยาวอย่างน้อย ${SHORTEST} ตัวอักษร (ขณะนี้ ${length})`,
      en: `A password needs at least ${SHORTEST} characters (this one has ${length}).`,
    }
  }
  if (length > LONGEST) {
    return {
      th: `รหัสผ่านยาวได้ไม่เกิน ${LONGEST} ตัวอักษร`,
      en: `A password has at most ${LONGEST} characters.`,
    }
  }
  if (namesOf(owner).some((name) => leftOver(password, name) < SHORTEST / 2)) {
    return {
      th: 'รหัสผ่านต้องไม่ประกอบด้วยชื่อหรือชื่อผู้ใช้ของท่าน',
      en: 'A password must not be made of your own name or login.',
    }
  }
  if (listed(password) || isCommon(password)) {
    return {
      th: 'รหัสผ่านนี้คาดเดาได้ง่าย (เป็นคำที่ใช้กันทั่วไป ตัวอักษรเรียงกัน หรือซ้ำกัน) กรุณาใช้คำอื่นหลายคำต่อกัน',
      en: 'This password is easy to guess: a common word, a run of keys or a repetition. Use several unrelated words.',
    }
  }
  return null
}

function isCommon(password: string): boolean {
  const plain = password.toLowerCase().normalize('NFC')
  const forms = [plain, meant(plain), meant(plain.replace(/\d+$/, ''))]
  return forms.some((form) => COMMON_WORDS.has(lettersOf(form)) || guessedParts(plainOf(form)) < FEWEST_PARTS)
}

/** `p@$$w0rd` as the word it stands for. */
function meant(text: string): string {
  return text.replace(/[0134578@$!]/gu, (sign) => LOOKALIKES[sign] ?? sign)
}

/** Signs between and around words add nothing a guesser does not try. */
function plainOf(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]/gu, '')
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{M}]/gu, '')
}

/**
 * How many guesses' worth of parts it has: a run, a repetition, a common word or a year counts one, every other
 * character one. `qwertyuiop123` has two parts, `aaaaaaaaaaaa` one.
 */
function guessedParts(text: string): number {
  let parts = 0
  let rest = text
  let last = ''
  while (rest !== '') {
    const taken = longestKnown(rest)
    if (taken !== last) parts += 1
    last = taken
    rest = rest.slice(taken.length)
  }
  return parts
}

function longestKnown(rest: string): string {
  const repeated = /^(.{1,6}?)\1+/u.exec(rest)?.[0] ?? ''
  const year = /^(?:19|20|24|25)\d\d/u.exec(rest)?.[0] ?? ''
  const candidates = [repeated, year, runAt(rest), wordAt(rest), [...rest][0] ?? '']
  return candidates.reduce((best, next) => (next.length > best.length ? next : best))
}

function runAt(rest: string): string {
  for (let length = Math.min(rest.length, 40); length >= 3; length -= 1) {
    const stretch = rest.slice(0, length)
    const back = [...stretch].reverse().join('')
    if (RUNS.some((run) => run.includes(stretch) || run.includes(back))) return stretch
  }
  return ''
}

function wordAt(rest: string): string {
  for (let length = Math.min(rest.length, 30); length >= 3; length -= 1) {
    if (COMMON_WORDS.has(rest.slice(0, length))) return rest.slice(0, length)
  }
  return ''
}

/** Parts of the login and the name that are long enough to matter. */
function namesOf(owner: Owner): string[] {
  return [owner.login, ...owner.login.split(/[._@-]/), owner.name, ...owner.name.split(/\s+/)]
    .map((part) => part.toLowerCase().normalize('NFC'))
    .filter((part) => [...part].length >= 4)
}

/** How many letters and digits remain once every occurrence of the name is taken out. */
function leftOver(password: string, name: string): number {
  const plain = password.toLowerCase().normalize('NFC')
  return plain.includes(name)
    ? [...plain.replaceAll(name, '').replace(/[^\p{L}\p{N}]/gu, '')].length
    : Number.POSITIVE_INFINITY
}
