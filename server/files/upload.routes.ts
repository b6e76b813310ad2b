import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { mayAnywhere } from '../access/authorise.ts'
import type { Viewer } from '../access/viewer.ts'
import { Forbidden, InvalidInput, Unauthenticated } from '../errors.ts'
import { photoPolicy } from '../registry/sign/photo.policy.ts'
import { refuse, wordsOf } from './refuse.ts'
import {
  type Files,
  MOST_BYTES,
  MOST_PART_BYTES,
  type Progress,
  progressOf,
  takePart,
  type UploadKey,
} from './upload.ts'
import type { ViewerOf } from './viewer-of.ts'

const PART = 'application/offset+octet-stream'

interface Upload {
  Params: { sha256: string }
}

/**
 * Files come in parts, so that a bad line loses one part and not the file, and a page opened anew goes on where the former
 * one stopped. `GET /files/uploads/<sha256 of the whole>` answers `{received, total}`; `PATCH` with `upload-offset`,
 * `upload-length` and at most a megabyte takes the next part and answers the same; an offset that does not fit is answered
 * with 409 and where to go on. What came in belongs to the account and is served to nobody; a mutation attaches it.
 */
export function registerUploads(app: FastifyInstance, files: Files, viewerOf: ViewerOf): void {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser(
      PART,
      { parseAs: 'buffer', bodyLimit: MOST_PART_BYTES },
      (_request, body, done) => done(null, body),
    )

    scope.get<Upload>('/files/uploads/:sha256', async (request, reply) => {
      const key = await keyOf(request, reply, viewerOf)
      return key ? send(reply, 200, await progressOf(files, key)) : reply
    })

    scope.patch<Upload & { Body: Buffer }>('/files/uploads/:sha256', async (request, reply) => {
      const key = await keyOf(request, reply, viewerOf)
      if (!key) return reply
      const offset = numberOf(request, 'upload-offset')
      const total = numberOf(request, 'upload-length')
      if (offset === null || !total) return refuse(reply, 400, BAD_REQUEST)
      if (total > MOST_BYTES) return refuse(reply, 413, TOO_LARGE)
      try {
        const progress = await takePart(files, key, total, offset, request.body)
        return send(reply, progress.received === offset + request.body.length ? 200 : 409, progress)
      } catch (error) {
        if (error instanceof InvalidInput) return refuse(reply, 429, wordsOf(error))
        throw error
      }
    })
  })
}

/** Whose upload; a role that records nothing anywhere has nothing to send. Has answered where it is null. */
async function keyOf(
  request: FastifyRequest<Upload>,
  reply: FastifyReply,
  viewerOf: ViewerOf,
): Promise<UploadKey | null> {
  const viewer = await viewerOf(request)
  const { sha256 } = request.params
  if (!viewer) refuse(reply, 401, wordsOf(new Unauthenticated()))
  else if (!maySend(viewer)) refuse(reply, 403, wordsOf(new Forbidden()))
  else if (!/^[0-9a-f]{64}$/.test(sha256)) refuse(reply, 400, BAD_REQUEST)
  else return { accountId: viewer.id, sha256 }
  return null
}

function maySend(viewer: Viewer): boolean {
  try {
    mayAnywhere(viewer, photoPolicy, 'attach')
    return true
  } catch (error) {
    if (error instanceof Forbidden) return false
    throw error
  }
}

function numberOf(request: FastifyRequest, header: string): number | null {
  const text = request.headers[header]
  return typeof text === 'string' && /^\d{1,9}$/.test(text) ? Number(text) : null
}

function send(reply: FastifyReply, status: number, { received, total }: Progress) {
  return reply.code(status).header('cache-control', 'no-store').send({ received, total })
}

const TOO_LARGE = {
  code: 'TOO_LARGE',
  th: `ไฟล์ใหญ่เกิน ${MOST_BYTES / 1_048_576} เมกะไบต์`,
  en: `The file is larger than ${MOST_BYTES / 1_048_576} megabytes.`,
}

const BAD_REQUEST = {
  code: 'BAD_REQUEST',
  th: 'คำขอส่งไฟล์ไม่ครบถ้วน ต้องมี upload-offset, upload-length และค่า SHA-256 ของไฟล์',
  en: 'An upload names upload-offset, upload-length and the SHA-256 of the file.',
}
