import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/**
 * Keeps other web sites out. Whatever a browser says comes from another site is refused unless it is a plain visit
 * of a page (a link followed); what changes something must come from our own pages, and a request that brings a cookie must
 * prove it. Programmes that send neither cookie nor these headers are not concerned.
 */
export function registerOriginCheck(app: FastifyInstance, publicOrigin: string | null): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (isWelcome(request, publicOrigin)) done()
    else refuse(reply)
  })
}

function isWelcome(request: FastifyRequest, publicOrigin: string | null): boolean {
  const { origin, cookie, 'sec-fetch-site': site } = request.headers
  const reads = request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS'
  // A sibling host of the same domain is somebody else, too.
  if (site === 'cross-site' || site === 'same-site') return isVisit(request)
  if (reads) return true
  if (origin !== undefined) return origin === (publicOrigin ?? `http://${request.headers.host}`)
  return site !== undefined || cookie === undefined
}

/** What answers with data and no page; some of it writes down who asked for it, or spends a budget. */
const NO_PAGE = /^\/(graphql|export|import|files)(\/|\?|$)/

/** Following a link, typing an address, coming back from a sign-in elsewhere: the browser goes to a page. */
function isVisit({ method, url, headers }: FastifyRequest): boolean {
  return (
    method === 'GET' &&
    headers['sec-fetch-mode'] === 'navigate' &&
    headers['sec-fetch-dest'] === 'document' &&
    !NO_PAGE.test(url)
  )
}

function refuse(reply: FastifyReply) {
  return reply.code(403).send({
    error: {
      code: 'FOREIGN_ORIGIN',
      th: 'คำขอนี้ไม่ได้มาจากหน้าจอของระบบ',
      en: 'This request does not come from a page of the register.',
    },
  })
}
