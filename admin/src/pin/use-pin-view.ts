import { type RefObject, useEffect, useState } from 'react'
import { extentOf, type Ground } from './ground.ts'
import { boxAround, fitted, type Place, pixelOf, type View } from './mercator.ts'
import { PICTURE_HEIGHT } from './pin-props.ts'

/** So near the edge a pin is brought back to the middle; pixels. */
const EDGE = 24

/** What is seen: at first the whole province, and the pin wherever it is; then what `look` was told. */
export function usePinView(box: RefObject<HTMLElement | null>, ground: Ground, point: Place | null) {
  const width = useWidth(box)
  const [chosen, look] = useState<Pick<View, 'middle' | 'world'> | null>(null)
  const size = { width, height: PICTURE_HEIGHT }
  const { south, north, west, east } = extentOf(ground)
  const corners = [{ lat: south, lon: west }, { lat: north, lon: east }, ...(point ? [point] : [])]
  const view: View = chosen ? { ...chosen, ...size } : fitted(boxAround(corners), size.width, size.height)
  const { lat, lon } = point ?? {}
  useEffect(() => {
    if (lat === undefined || lon === undefined) return
    look((former) => {
      if (!former) return null
      const [x, y] = pixelOf({ ...former, width, height: PICTURE_HEIGHT }, { lat, lon })
      const isSeen = x > EDGE && x < width - EDGE && y > EDGE && y < PICTURE_HEIGHT - EDGE
      return isSeen ? former : { ...former, middle: { lat, lon } }
    })
  }, [lat, lon, width])
  return { view, width, look, whole: () => look(null) }
}

/** Pixels across; while the element is hidden, as it was. */
function useWidth(box: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (!box.current) return
    const observer = new ResizeObserver(([entry]) => {
      const across = Math.floor(entry?.contentRect.width ?? 0)
      if (across > 0) setWidth(across)
    })
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [box])
  return width
}
