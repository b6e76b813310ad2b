import type { QueryClient } from '@tanstack/react-query'
import type { AuthProvider } from 'ra-core'
import { SignOutDocument } from '../gql/graphql.ts'
import { type SignInStep, signInStep } from '../sign-in/sign-in-step.ts'
import { ApiFault } from './api-fault.ts'
import { requestOnce } from './request.ts'
import { fetchShell } from './shell-query.ts'

/** The session is an HttpOnly cookie: the console learns who is signed in by asking, and keeps no secret. */
export function aAuthProvider(queryClient: QueryClient): AuthProvider {
  return {
    async login(step: SignInStep) {
      await signInStep(step)
      queryClient.clear()
    },
    async logout() {
      // A session that is already over needs no ending.
      await requestOnce(SignOutDocument, {}).catch(() => undefined)
      queryClient.clear()
      return '/login'
    },
    async checkAuth() {
      // Whoever cannot be asked is not signed out: the page says that it was not loaded.
      const shell = await fetchShell(queryClient).catch((error: unknown) => {
        if (isOver(error)) throw error
      })
      if (shell && !shell.viewer) throw new ApiFault('UNAUTHENTICATED', '', null)
    },
    async checkError(error: unknown) {
      if (isOver(error)) throw error
    },
    async getIdentity() {
      const { viewer } = await fetchShell(queryClient)
      if (!viewer) throw new ApiFault('UNAUTHENTICATED', '', null)
      return { id: viewer.id, fullName: viewer.name }
    },
    async getPermissions() {
      return (await fetchShell(queryClient)).viewer?.roles ?? []
    },
  }
}

/** Whether the session is over, which is another thing than no answer. */
function isOver(error: unknown): boolean {
  return error instanceof ApiFault && error.code === 'UNAUTHENTICATED'
}
