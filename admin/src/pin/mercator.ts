/** A point on the ground, degrees (WGS 84). */
export interface Place {
  lat: number
  lon: number
}

/** A box on the ground, degrees. */
export interface Box {
  south: number
  north: number
  west: number
  east: number
}

/** Right and down, in pixels of the picture. */
export type Pixel = readonly [x: number, y: number]

/** What a picture of `width` × `height` pixels shows: the ground around `middle`, `world` being the pixels around the earth. */
export interface View {
  middle: Place
  world: number
  width: number
  height: number
}

const EARTH_METRES = 40_075_016.686
/** Nearer than this (metres to a pixel) nothing can be told apart, nor the pin be set any better. */
const NEAREST = 0.5
const ROOM = 16
/** A pin stands above its point. */
const HEAD_ROOM = 40

/** Web Mercator, parts of the world from 0 to 1: the projection of every base map. */
function worldOf({ lat, lon }: Place): Pixel {
  const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))
  return [(lon + 180) / 360, (1 - y / Math.PI) / 2]
}

function placeOf([x, y]: Pixel): Place {
  return { lat: (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI, lon: x * 360 - 180 }
}

/** Where the north-west corner of the world would lie. */
export function originOf({ middle, world, width, height }: View): Pixel {
  const [x, y] = worldOf(middle)
  return [width / 2 - x * world, height / 2 - y * world]
}

export function pixelOf(view: View, place: Place): Pixel {
  const [left, top] = originOf(view)
  const [x, y] = worldOf(place)
  return [left + x * view.world, top + y * view.world]
}

/** The place at a pixel, to a metre. */
export function placeAt(view: View, [x, y]: Pixel): Place {
  const [left, top] = originOf(view)
  return toAMetre(placeOf([(x - left) / view.world, (y - top) / view.world]))
}

/** The whole box with some room around it. */
export function fitted({ south, north, west, east }: Box, width: number, height: number): View {
  const [left, top] = worldOf({ lat: north, lon: west })
  const [right, bottom] = worldOf({ lat: south, lon: east })
  const world = Math.min(
    Math.max(1, width - 2 * ROOM) / Math.max(right - left, 1e-9),
    Math.max(1, height - ROOM - HEAD_ROOM) / Math.max(bottom - top, 1e-9),
  )
  const middle = placeOf([(left + right) / 2, (top + bottom) / 2])
  const view = { middle, world: Math.min(world, mostWorld(middle)), width, height }
  return dragged(view, [0, (HEAD_ROOM - ROOM) / 2])
}

/** Nearer or further, what is at `around` staying where it is. */
export function zoomed(view: View, factor: number, around: Place = view.middle): View {
  const world = Math.min(view.world * factor, mostWorld(view.middle))
  const [x, y] = worldOf(around)
  const [middleX, middleY] = worldOf(view.middle)
  const kept = view.world / world
  return { ...view, world, middle: placeOf([x + (middleX - x) * kept, y + (middleY - y) * kept]) }
}

/** What is seen after the picture was dragged so many pixels right and down. */
export function dragged(view: View, [x, y]: Pixel): View {
  const [middleX, middleY] = worldOf(view.middle)
  return { ...view, middle: placeOf([middleX - x / view.world, middleY - y / view.world]) }
}

export function metresPerPixel({ middle, world }: Pick<View, 'middle' | 'world'>): number {
  return (EARTH_METRES * Math.cos((middle.lat * Math.PI) / 180)) / world
}

export function isIn({ lat, lon }: Place, { south, north, west, east }: Box): boolean {
  return lat >= south && lat <= north && lon >= west && lon <= east
}

/** The smallest box with all of these in it. */
export function boxAround(places: readonly Place[]): Box {
  const lats = places.map(({ lat }) => lat)
  const lons = places.map(({ lon }) => lon)
  return {
    south: Math.min(...lats),
    north: Math.max(...lats),
    west: Math.min(...lons),
    east: Math.max(...lons),
  }
}

function mostWorld({ lat }: Place): number {
  return (EARTH_METRES * Math.cos((lat * Math.PI) / 180)) / NEAREST
}

function toAMetre({ lat, lon }: Place): Place {
  return { lat: Math.round(lat * 1e5) / 1e5, lon: Math.round(lon * 1e5) / 1e5 }
}
