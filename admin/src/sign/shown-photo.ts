import type { Text } from '../i18n/use-text.ts'
import type { StandingSign } from './sign-values.ts'

export type ShownPhoto = StandingSign['photos'][number]

/** What a photo is called where it cannot be seen: its caption, or which one it is. */
export function photoName(text: Text, { caption }: ShownPhoto, index: number): string {
  return caption ?? text('photo.numbered', { number: index + 1 })
}
