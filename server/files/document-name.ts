const LONGEST = 150

/** A file's name without folders and control characters, at most 150 characters, ending in `.pdf`. */
export function documentName(sent: string): string {
  const bare = sent
    .normalize('NFC')
    .replace(/^.*[\\/]/, '')
    .replace(/[\p{Cc}\p{Cf}"<>:|?*]/gu, '')
    .replace(/\.pdf$/i, '')
    .trim()
  return `${[...bare].slice(0, LONGEST - 4).join('') || 'order'}.pdf`
}

/** How a browser is told to keep it under that name and not to show it. */
export function asDownload(name: string): string {
  const quoted = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  return `attachment; filename="order.pdf"; filename*=UTF-8''${quoted}`
}
