import { useShell } from '../shell/use-shell.ts'

const ROLES = ['DLA_ADMIN', 'DLA_EDITOR', 'DLA_ANALYST', 'PROVINCE_OFFICER', 'DISTRICT_OFFICER']

/** Whether the signed-in person follows units up. */
export function useMayNote(): boolean {
  return useShell().viewer.roles.some((role) => ROLES.includes(role))
}
