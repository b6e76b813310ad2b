import type { FastifyRequest } from 'fastify'
import type { Viewer } from '../access/viewer.ts'

/** Who asks, by session or token; null: nobody. */
export type ViewerOf = (request: FastifyRequest) => Promise<Viewer | null>
