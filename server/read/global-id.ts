import { NotFound } from '../errors.ts'

const FORM = /^([a-z]+)_([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/

/** `centre_0190…` → noun and uuid; null when the text is no global id. */
export function splitGlobalId(id: string): { noun: string; uuid: string } | null {
  const match = FORM.exec(id)
  return match?.[1] && match[2] ? { noun: match[1], uuid: match[2] } : null
}

/** The uuid of a global id of this noun. @throws NotFound for any other text, as for an id that does not exist. */
export function parseGlobalId(noun: string, id: string): string {
  const parts = splitGlobalId(id)
  if (parts?.noun !== noun) throw new NotFound(noun, id)
  return parts.uuid
}

export function globalId(noun: string, uuid: string): string {
  return `${noun}_${uuid}`
}
