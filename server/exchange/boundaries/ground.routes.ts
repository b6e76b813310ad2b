import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Geometry } from 'geojson'
import { NotFound, Unauthenticated } from '../../errors.ts'
import { answerRefusal } from '../refusal-answer.ts'
import type { BoundaryParts } from './boundaries.routes.ts'
import { answerTagged } from './tagged-answer.ts'

export interface GroundParts extends BoundaryParts {
  /** The outline that comes with the product, right to about 0.02°. */
  readonly drawnOutline: (code: string) => Geometry
}

interface Outlined {
  boundary: { geometry: Geometry; credit: string | null } | null
}

interface Province extends Outlined {
  nameTh: string
  nameEn: string
  south: number | null
  north: number | null
  west: number | null
  east: number | null
  districts: { nodes: Outlined[] }
  laos: { nodes: { code: string; shortNameTh: string; lat: number | null; lon: number | null }[] }
}

const GROUND = `query ($code: String!) { province(code: $code) {
  nameTh nameEn south north west east boundary { geometry credit }
  districts(first: 100) { nodes { boundary { geometry credit } } }
  laos(first: 1000) { nodes { code shortNameTh lat lon } } } }`

/**
 * `GET /boundaries/<province>/ground`: on what the pin of a record stands. The box in which points count as the
 * province's, outlines (`isDrawn`: those of the product, for want of imported ones), the offices of its LAOs, the base map.
 */
export function registerGround(app: FastifyInstance, parts: GroundParts): void {
  app.get<{ Params: { province: string } }>('/boundaries/:province/ground', async (request, reply) => {
    try {
      const province = await provinceOf(request, request.params.province, parts)
      return await answerTagged(
        request,
        reply,
        'application/json',
        groundOf(province, request.params.province, parts),
      )
    } catch (error) {
      return answerRefusal(reply.header('cache-control', 'no-store'), error)
    }
  })
}

/** @throws NotFound for a province there is none of */
async function provinceOf(request: FastifyRequest, code: string, parts: GroundParts): Promise<Province> {
  const viewer = await parts.viewerOf(request)
  if (!viewer) throw new Unauthenticated()
  const from = { sql: parts.pool, requestId: request.id, address: request.ip }
  await parts.asking.spend(viewer, GROUND, { code }, 1, from)
  const { data, errors } = await parts.asking.ask(viewer, GROUND, { code }, from)
  if (errors?.[0]) throw errors[0]
  const { province } = data as { province: Province | null }
  if (!province) throw new NotFound('province')
  return province
}

function groundOf(province: Province, code: string, { drawnOutline, baseMap }: GroundParts) {
  const { nameTh, nameEn, south, north, west, east, boundary } = province
  const districts = province.districts.nodes
  const imported = [boundary, ...districts.map((each) => each.boundary)].filter((each) => each !== null)
  const isDrawn = imported.length === 0
  const sides = [south, north, west, east]
  return {
    nameTh,
    nameEn,
    frame: sides.includes(null) ? null : { south, north, west, east },
    isDrawn,
    outlines: isDrawn ? [drawnOutline(code)] : imported.map(({ geometry }) => geometry),
    laos: province.laos.nodes.filter(({ lat, lon }) => lat !== null && lon !== null),
    credits: [...new Set(imported.flatMap(({ credit }) => credit ?? []))],
    baseMap,
  }
}
