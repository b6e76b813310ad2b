import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Feature, FeatureCollection, Geometry } from 'geojson'
import type pg from 'pg'
import type { Viewer } from '../../access/viewer.ts'
import { NotFound, Unauthenticated } from '../../errors.ts'
import type { Asking, Variables } from '../export/asking.ts'
import { answerRefusal } from '../refusal-answer.ts'
import { answerTagged } from './tagged-answer.ts'

export interface BoundaryParts {
  readonly pool: pg.Pool
  readonly asking: Asking
  readonly viewerOf: (request: FastifyRequest) => Promise<Viewer | null>
  readonly baseMap: BaseMap | null
}

/** Pictures of a map below the outlines: `https://host/{z}/{x}/{y}.png`, and whom to name for them. */
export interface BaseMap {
  readonly tiles: string
  readonly attribution: string
}

interface Place {
  code: string
  nameTh: string
  nameEn: string
  boundary: { geometry: Geometry; credit: string | null } | null
}

const PLACE = 'code nameTh nameEn boundary { geometry credit }'
const PROVINCES = `{ provinces { ${PLACE} } }`
const DISTRICTS = `query ($code: String!) { province(code: $code) { districts(first: 100) { nodes { ${PLACE} } } } }`

/**
 * `GET /boundaries` and `GET /boundaries/<province>`: the outlines of the provinces, or of the districts of one, as a
 * GeoJSON FeatureCollection; empty until some were imported. Kept by browsers and asked for again by its tag.
 */
export function registerBoundaries(app: FastifyInstance, parts: BoundaryParts): void {
  app.get('/boundaries', (request, reply) => send(request, reply, PROVINCES, {}))
  app.get<{ Params: { province: string } }>('/boundaries/:province', (request, reply) =>
    send(request, reply, DISTRICTS, { code: request.params.province }),
  )

  const send: Send = async (request, reply, document, variables) => {
    try {
      const viewer = await parts.viewerOf(request)
      if (!viewer) throw new Unauthenticated()
      const from = { sql: parts.pool, requestId: request.id, address: request.ip }
      await parts.asking.spend(viewer, document, variables, 1, from)
      const { data, errors } = await parts.asking.ask(viewer, document, variables, from)
      if (errors?.[0]) throw errors[0]
      const collection = collectionOf(placesIn(data), parts.baseMap)
      return answerTagged(request, reply, 'application/geo+json', collection)
    } catch (error) {
      return answerRefusal(reply.header('cache-control', 'no-store'), error)
    }
  }
}

type Send = (
  request: FastifyRequest,
  reply: Parameters<typeof answerRefusal>[0],
  document: string,
  variables: Variables,
) => Promise<unknown>

/** @throws NotFound for a province there is none of */
function placesIn(data: unknown): Place[] {
  const { provinces, province } = data as {
    provinces?: Place[]
    province?: { districts: { nodes: Place[] } } | null
  }
  if (province === null) throw new NotFound('province')
  return provinces ?? province?.districts.nodes ?? []
}

/** With what stands beside the features: whom to name, and the map below. */
function collectionOf(
  places: readonly Place[],
  baseMap: BaseMap | null,
): FeatureCollection & { credits: string[]; baseMap: BaseMap | null } {
  const features = places.flatMap(({ boundary, ...properties }): Feature[] =>
    boundary
      ? [
          {
            type: 'Feature',
            id: properties.code,
            properties,
            geometry: boundary.geometry,
          },
        ]
      : [],
  )
  const credits = [...new Set(places.flatMap(({ boundary }) => boundary?.credit ?? []))]
  return { type: 'FeatureCollection', features, credits, baseMap }
}
