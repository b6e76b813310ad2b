import { GraphQLError, GraphQLScalarType } from 'graphql'

/** Only ever answered, never asked with. */
const refuse = (): never => {
  throw new GraphQLError('GeoJson is no input')
}

export const GeoJsonScalar = new GraphQLScalarType({
  name: 'GeoJson',
  description: 'A GeoJSON geometry (RFC 7946): Polygon or MultiPolygon, degrees, WGS 84.',
  serialize: (value) => value,
  parseValue: refuse,
  parseLiteral: refuse,
})
