type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>

/** The key as it is engraved in Latin letters: with the Thai layout on, `g` arrives as `เ` and `/` as `ฝ`. */
export function keyOf({ key, code, shiftKey }: Pressed): string {
  if (key.length !== 1 || key <= '~') return key
  if (code === 'Slash') return shiftKey ? '?' : '/'
  return /^Key(.)$/.exec(code)?.[1]?.toLowerCase() ?? key
}
