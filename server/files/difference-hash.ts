import type { Sharp } from 'sharp'

/** Fewer lit bits than this, or fewer dark ones: a wall, a night; it resembles every other such picture. */
const FEWEST_BITS = 8

/**
 * dHash: of eight rows of nine grey values, whether each is darker than its right neighbour; 64 bits as 16 hex digits. It
 * survives resizing, re-encoding and messengers. Null for a picture too plain to be told from others.
 */
export async function differenceHash(picture: Sharp): Promise<string | null> {
  const grey = await picture.greyscale().resize(9, 8, { fit: 'fill' }).raw().toBuffer()
  let bits = ''
  for (let row = 0; row < 8; row += 1) {
    for (let column = 0; column < 8; column += 1) {
      const here = row * 9 + column
      bits += (grey[here] ?? 0) < (grey[here + 1] ?? 0) ? '1' : '0'
    }
  }
  const lit = bits.replaceAll('0', '').length
  if (lit < FEWEST_BITS || lit > 64 - FEWEST_BITS) return null
  return BigInt(`0b${bits}`).toString(16).padStart(16, '0')
}
