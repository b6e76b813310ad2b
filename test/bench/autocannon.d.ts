/** The little of the load generator that the bench uses; it ships no types. */
declare module 'autocannon' {
  interface Request {
    method?: string
    path?: string
    body?: string
    setupRequest?: (request: Request, context: Record<string, unknown>) => Request
    onResponse?: (status: number, body: string, context: Record<string, unknown>) => void
  }
  interface Options {
    url: string
    connections: number
    duration?: number
    /** Requests instead of seconds. */
    amount?: number
    /** In ms. */
    sampleInt?: number
    /** In s; ten unless told. */
    timeout?: number
    headers?: Readonly<Record<string, string>>
    requests: Request[]
  }
  interface Result {
    requests: { total: number; average: number }
    latency: { p50: number; p99: number }
    duration: number
    errors: number
    non2xx: number
  }
  export default function autocannon(options: Options): Promise<Result>
}
