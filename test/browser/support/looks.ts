import type { Language } from '../../../admin/src/i18n/messages.ts'

export interface Look {
  name: string
  width: number
  dark: boolean
}

const look = (width: number, dark: boolean): Look => ({
  name: `${width}-${dark ? 'dark' : 'light'}`,
  width,
  dark,
})

/** Each width and each colour once: what is wrong with a colour is wrong at both widths. */
export const BOTH_LOOKS: readonly Look[] = [look(1440, false), look(360, true)]

/**
 * Two looks that have each width, each colour and each language once; every second thing that is looked at has the
 * other pairing of them.
 */
export function looksOf(
  index: number,
): readonly [Look & { language: Language }, Look & { language: Language }] {
  return index % 2 === 0
    ? [
        { ...look(1440, false), language: 'th' },
        { ...look(360, true), language: 'en' },
      ]
    : [
        { ...look(1440, true), language: 'en' },
        { ...look(360, false), language: 'th' },
      ]
}
