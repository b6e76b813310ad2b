import type { Text } from '../i18n/use-text.ts'
import { ApiFault } from '../providers/api-fault.ts'

/** What a form says when nothing was saved: sign in, try again, or tell the operator which request it was. */
export function faultWords(fault: unknown, text: Text): string {
  const code = fault instanceof ApiFault ? fault.code : 'INTERNAL'
  const id = fault instanceof ApiFault ? fault.requestId : null
  if (code === 'UNAUTHENTICATED') return text('signIn.again.notSaved')
  if (code === 'UNREACHABLE') return text('fault.unreachable')
  return [text('fault.internal'), ...(id ? [text('fault.requestId', { id })] : [])].join(' ')
}
