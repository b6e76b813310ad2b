import { useShell } from '../shell/use-shell.ts'

/** Whether the signed-in person maintains the register of LAOs; the server decides again. */
export function useMayMaintain(): boolean {
  return useShell().viewer.roles.some((role) => role === 'DLA_ADMIN' || role === 'DLA_EDITOR')
}
