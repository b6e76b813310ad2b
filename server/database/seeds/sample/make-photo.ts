import { createHash } from 'node:crypto'
import type { SignFlaw } from './fates.ts'
import {
  ALIKE_PICTURE,
  type CentreRow,
  type PhotoRow,
  SHARED_PICTURE,
  type SignRow,
} from './sample-record.ts'

const YEAR_MS = 365 * 86_400_000

/** A photo of the sign, taken at the centre on the morning it was put up, but for the flaws. */
export function makePhoto(
  id: string,
  sign: SignRow,
  centre: CentreRow,
  pointIsWrong: boolean,
  flaws: ReadonlySet<SignFlaw>,
): PhotoRow {
  const taken = sign.installed_on === null ? null : new Date(`${sign.installed_on}T09:30:00+07:00`)
  if (taken && flaws.has('EARLY_PHOTO')) taken.setTime(taken.getTime() - YEAR_MS)
  // Where the centre's point is wrong the camera did not say where it was: mended, the point would lie far from the photo.
  const place =
    pointIsWrong || centre.lat === null || centre.lon === null ? null : { lat: centre.lat, lon: centre.lon }
  return {
    id,
    sign_id: sign.id,
    sha256: flaws.has('SAME_PHOTO') ? SHARED_PICTURE : createHash('sha256').update(id).digest('hex'),
    dhash: flaws.has('ALIKE_PHOTO') ? ALIKE_PICTURE : null,
    taken_at: taken?.toISOString() ?? null,
    taken_lat: place && place.lat + (flaws.has('FAR_PHOTO') ? 0.1 : 0),
    taken_lon: place?.lon ?? null,
  }
}
