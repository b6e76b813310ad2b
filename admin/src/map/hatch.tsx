export const HATCHED = 'url(#map-none)'

/** What is unknown, or of which nothing is expected, is hatched. */
export function Hatch() {
  return (
    <defs>
      <pattern id="map-none" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="8" height="8" fill="var(--state-UNKNOWN-fill)" />
        <line x1="0" x2="0" y1="0" y2="8" stroke="var(--state-UNKNOWN-mark)" strokeWidth="2" />
      </pattern>
    </defs>
  )
}
