import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'

/** One outline with real coordinates, as `/boundaries` answers it. */
export interface BoundaryProperties {
  code: string
  nameTh: string
  nameEn: string
}

/** Pictures of a map below the outlines. */
export interface BaseMap {
  tiles: string
  attribution: string
}

export type Boundaries = FeatureCollection<Polygon | MultiPolygon, BoundaryProperties> & {
  credits: string[]
  baseMap: BaseMap | null
}

export type BoundaryFeature = Boundaries['features'][number]

/** The projection takes rings the other way round than RFC 7946 has them. */
export function forProjection(answer: Boundaries): Boundaries {
  return {
    ...answer,
    features: answer.features.map((feature) => {
      const { geometry } = feature
      return geometry.type === 'Polygon'
        ? { ...feature, geometry: { ...geometry, coordinates: turned(geometry.coordinates) } }
        : { ...feature, geometry: { ...geometry, coordinates: geometry.coordinates.map(turned) } }
    }),
  }
}

function turned(rings: Polygon['coordinates']): Polygon['coordinates'] {
  return rings.map((ring) => [...ring].reverse())
}
