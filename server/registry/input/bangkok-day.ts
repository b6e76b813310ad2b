const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Bangkok', dateStyle: 'short' }) // Swedes write ISO dates

/** The day in Bangkok at this instant, ISO, whatever the server's time zone. */
export function bangkokDay(at: Date): string {
  return DAY.format(at)
}
