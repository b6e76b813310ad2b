import type { MessageKey } from '../i18n/messages.ts'

export interface Words {
  th: string
  en: string
}

/** What is written into one field of a form. */
export interface FieldNote {
  /** The field's id in the form, without `field-`; the form and this note are compared by a test. */
  field: string
  /** The label it carries in the form. */
  label: MessageKey
  note: Words
}

export interface Step {
  /** Anchor in the address. */
  id: string
  title: Words
  text: readonly Words[]
  /** Name of a picture taken from the running console. */
  picture?: string
  fields?: readonly FieldNote[]
}

export interface Guide {
  id: 'basic' | 'sign'
  title: Words
  /** For whom, and what is ready at hand before one begins. */
  about: Words
  steps: readonly Step[]
}

export function guideHref(guide: Guide['id'], anchor?: string): string {
  return `/manual/${guide}${anchor ? `#${anchor}` : ''}`
}
