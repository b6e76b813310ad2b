import { ApiFault } from './api-fault.ts'

/** A refusal of a route that carries files, in both languages. */
export class FileFault extends ApiFault {
  constructor(
    code: string,
    readonly words: { th: string; en: string },
    requestId: string | null,
  ) {
    super(code, words.en, requestId)
  }
}

/** The fault of an answer that is none. */
export function faultOf(status: number, body: unknown, requestId: string | null): ApiFault {
  const error = (body as { error?: { code?: string; th?: string; en?: string } } | null)?.error
  if (!error?.code || !error.th || !error.en) {
    return new ApiFault(status === 401 ? 'UNAUTHENTICATED' : 'INTERNAL', '', requestId)
  }
  return new FileFault(error.code, { th: error.th, en: error.en }, requestId)
}
