import { resolve } from 'node:path'
import type { Words } from './errors.ts'

/** What a setting accepts: `is` completes the sentence "it must be …", `parse` answers undefined for anything else. */
export interface Kind<T> {
  is: Words
  parse(text: string): T | undefined
}

export function wholeNumber(from: number, to: number): Kind<number> {
  return {
    is: { th: `จำนวนเต็ม ${from}–${to}`, en: `a whole number from ${from} to ${to}` },
    parse(text) {
      const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
      return value >= from && value <= to ? value : undefined
    },
  }
}

export function oneOf<const T extends string>(...words: T[]): Kind<T> {
  return {
    is: { th: `ค่าใดค่าหนึ่งของ ${words.join(', ')}`, en: `one of ${words.join(', ')}` },
    parse: (text) => words.find((word) => word === text),
  }
}

export const onOff: Kind<boolean> = {
  is: { th: 'on หรือ off', en: 'on or off' },
  parse: (text) => ({ on: true, off: false })[text],
}

export const hostName: Kind<string> = {
  is: { th: 'ชื่อเครื่องหรือหมายเลข IP', en: 'a host name or an IP address' },
  parse: (text) => (/^[a-z0-9.:_-]+$/i.test(text) ? text : undefined),
}

/** An absolute path; a relative one is taken from the folder the program is started in. */
export const folder: Kind<string> = {
  is: { th: 'ตำแหน่งโฟลเดอร์', en: 'the path of a folder' },
  parse: (text) => (text.includes('\0') ? undefined : resolve(text)),
}

/** An absolute path; a relative one is taken from the folder the program is started in. */
export const file: Kind<string> = {
  is: { th: 'ตำแหน่งไฟล์', en: 'the path of a file' },
  parse: (text) => (text.includes('\0') ? undefined : resolve(text)),
}

export const anyText: Kind<string> = {
  is: { th: 'ข้อความ', en: 'text' },
  parse: (text) => text,
}

/** An OpenID provider's issuer: https, or http on this very machine. */
export const issuer: Kind<string> = {
  is: { th: 'ที่อยู่ https ของผู้ให้บริการ OpenID', en: 'the https address of an OpenID provider' },
  parse(text) {
    const url = URL.parse(text)
    const here = url?.protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname)
    return url && (url.protocol === 'https:' || here) && !url.search && !url.hash ? text : undefined
  },
}

export const postgresUrl: Kind<string> = {
  is: {
    th: 'ที่อยู่แบบ postgresql://ผู้ใช้:รหัสผ่าน@เครื่อง:5432/ชื่อฐานข้อมูล',
    en: 'an address like postgresql://user:password@host:5432/database',
  },
  parse: (text) => (/^postgres(ql)?:\/\/[^\s]*\/[^\s/?]+/.test(text) ? text : undefined),
}

/** Scheme, host and port only, e.g. `https://register.example.go.th`. */
export const origin: Kind<string> = {
  is: {
    th: 'ที่อยู่เว็บแบบ https://เครื่อง[:พอร์ต] ไม่มีทางเดินต่อท้าย',
    en: 'a web address like https://host[:port] without a path',
  },
  parse(text) {
    const url = URL.parse(text)
    const plain = url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash
    return plain && !url.username ? url.origin : undefined
  },
}

/** An address of pictures of a map, e.g. `https://tiles.example.go.th/{z}/{x}/{y}.png`. */
export const tileAddress: Kind<string> = {
  is: {
    th: 'ที่อยู่แบบ https://เครื่อง/{z}/{x}/{y}.png',
    en: 'an address like https://host/{z}/{x}/{y}.png',
  },
  parse(text) {
    const url = URL.parse(text)
    const whole = ['{z}', '{x}', '{y}'].every((part) => text.includes(part))
    return url && /^https?:$/.test(url.protocol) && !url.username && !url.host.includes('{') && whole
      ? text
      : undefined
  },
}

/** Comma-separated. */
export function listOf<T>(kind: Kind<T>): Kind<readonly T[]> {
  return {
    is: {
      th: `รายการคั่นด้วยจุลภาค แต่ละรายการเป็น${kind.is.th}`,
      en: `a comma-separated list, each ${kind.is.en}`,
    },
    parse(text) {
      const values = text.split(',').map((part) => kind.parse(part.trim()))
      return values.every((value) => value !== undefined) ? (values as T[]) : undefined
    },
  }
}

/** Text that is kept secret: never printed, also not in errors. */
export const secret: Kind<string> = {
  is: { th: 'ข้อความลับยาวอย่างน้อย 32 ตัวอักษร', en: 'a secret of at least 32 characters' },
  parse: (text) => (text.length >= 32 ? text : undefined),
}
