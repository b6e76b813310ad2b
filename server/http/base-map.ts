import type { Config } from '../config.ts'

/** The map below the outlines, if the operator has set one. */
export function baseMapOf({
  mapTiles,
  mapAttribution,
}: Pick<Config, 'mapTiles' | 'mapAttribution'>): { tiles: string; attribution: string } | null {
  return mapTiles ? { tiles: mapTiles, attribution: mapAttribution ?? '' } : null
}
