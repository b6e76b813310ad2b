import { QueryClient } from '@tanstack/react-query'
import { ApiFault } from './api-fault.ts'

/** Answers are shown while newer ones load; only an unreachable server is asked again. */
export function aQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        refetchOnWindowFocus: false,
        retry: (count, error) => count < 2 && error instanceof ApiFault && error.code === 'UNREACHABLE',
      },
    },
  })
}
