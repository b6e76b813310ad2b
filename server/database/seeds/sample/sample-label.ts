/** Stands in the name of every sample centre and person, so that nobody takes it for a real record. */
export const SAMPLE_LABEL = 'ข้อมูลจำลอง'

export function labelled(name: string): string {
  return `${name} (${SAMPLE_LABEL})`
}
