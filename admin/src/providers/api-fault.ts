/** An answer that is not the data asked for; `code` is the API's, `requestId` what the operator can look up. */
export class ApiFault extends Error {
  readonly code: string
  readonly requestId: string | null
  /** react-admin asks for an HTTP status to know when to sign out. */
  readonly status: number

  constructor(code: string, message: string, requestId: string | null) {
    super(message || code)
    this.name = 'ApiFault'
    this.code = code
    this.requestId = requestId
    this.status = code === 'UNAUTHENTICATED' ? 401 : code === 'FORBIDDEN' ? 403 : 500
  }
}
