import Box from '@mui/material/Box'
import { create } from 'qrcode'

/** Light modules around the code, without which cameras do not find it. */
const QUIET = 4

/** A text as a QR code: black on white in both themes. Loaded when first shown. */
export default function QrCode({
  value,
  label,
  size = 200,
}: {
  value: string
  label: string
  size?: number
}) {
  const { modules } = create(value, { errorCorrectionLevel: 'M' })
  const side = modules.size + 2 * QUIET
  const squares = Array.from(modules.data).flatMap((dark, index) =>
    dark ? [`M${(index % modules.size) + QUIET} ${Math.floor(index / modules.size) + QUIET}h1v1h-1z`] : [],
  )
  return (
    <Box
      component="svg"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${side} ${side}`}
      shapeRendering="crispEdges"
      sx={{ width: size, maxWidth: '100%', aspectRatio: '1', display: 'block', borderRadius: 1 }}
    >
      <path d={`M0 0h${side}v${side}h-${side}z`} fill="#fff" />
      <path d={squares.join('')} fill="#000" />
    </Box>
  )
}
