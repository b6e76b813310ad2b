/** A moment that stands on the curve as an upright line. */
export interface TrendMark {
  key: string
  at: number
  label: string
  colour: string
  dash: string
}

interface Props {
  marks: readonly TrendMark[]
  x: (at: number) => number
  top: number
  bottom: number
  width: number
}

const LINE = 16

/** Due date, extensions and the moment compared with; labels stand one below the other, so that close ones do not meet. */
export function TrendMarks({ marks, x, top, bottom, width }: Props) {
  return marks.map(({ key, at, label, colour, dash }, index) => (
    <g key={key}>
      <line
        x1={x(at)}
        x2={x(at)}
        y1={top}
        y2={bottom}
        stroke={colour}
        strokeWidth={2}
        strokeDasharray={dash}
      />
      <text
        x={x(at) + (x(at) > width / 2 ? -6 : 6)}
        y={top - 8 - (marks.length - 1 - index) * LINE}
        textAnchor={x(at) > width / 2 ? 'end' : 'start'}
      >
        {label}
      </text>
    </g>
  ))
}

/** How much room the labels want above the curve. */
export function roomFor(marks: readonly TrendMark[]): number {
  return 12 + Math.max(1, marks.length) * LINE
}
