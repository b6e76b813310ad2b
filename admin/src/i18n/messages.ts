import type { thai } from './th/thai.ts'

type Shape<T> = { [K in keyof T]: T[K] extends string ? string : Shape<T[K]> }
type Leaves<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Leaves<T[K], `${Prefix}${K}.`>
}[keyof T & string]

/** Thai is written first; every other language has the same keys. */
export type Messages = Shape<typeof thai>
export type MessageKey = Leaves<typeof thai>
export type Language = 'th' | 'en'
