import { mayAct } from '../shell/policy.ts'
import { useShell } from '../shell/use-shell.ts'

/** Whether the signed-in person follows units up. */
export function useMayNote(): boolean {
  return mayAct(useShell().viewer, 'Contact.note')
}
