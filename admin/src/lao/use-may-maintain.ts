import { mayAct } from '../shell/policy.ts'
import { useShell } from '../shell/use-shell.ts'

/** Whether the signed-in person maintains the register of LAOs; the server decides again. */
export function useMayMaintain(): boolean {
  return mayAct(useShell().viewer, 'Lao.amend')
}
