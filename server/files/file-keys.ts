/** Where a photo is kept. The last digits of a uuid are random, so the folders fill evenly. */
export function photoKey(id: string): string {
  return `photos/${id.slice(-2)}/${id}.jpg`
}

/** Where the file of an order is kept. */
export function orderKey(id: string): string {
  return `orders/${id.slice(-2)}/${id}.pdf`
}

/** The small picture stands beside the large one. */
export function thumbnailOf(storageKey: string): string {
  return storageKey.replace(/\.jpg$/, '-small.jpg')
}
