import AddIcon from '@mui/icons-material/AddOutlined'
import FitIcon from '@mui/icons-material/FitScreenOutlined'
import PinIcon from '@mui/icons-material/PlaceOutlined'
import RemoveIcon from '@mui/icons-material/RemoveOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Tooltip from '@mui/material/Tooltip'
import type { ReactNode } from 'react'
import { useText } from '../i18n/use-text.ts'
import { type Place, type View, zoomed } from './mercator.ts'

interface Props {
  view: View
  look: (view: Pick<View, 'middle' | 'world'>) => void
  whole: () => void
  point: Place | null
  /** Sets a pin where there is none; null: it may be looked at only. */
  onPlace: (() => void) | null
}

/** Nearer, further, all of the province, and the pin. */
export function PinButtons({ view, look, whole, point, onPlace }: Props) {
  const text = useText()
  const around = point ?? view.middle
  return (
    <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center' }}>
      <Act label={text('pin.nearer')} onAct={() => look(zoomed(view, 2, around))}>
        <AddIcon />
      </Act>
      <Act label={text('pin.further')} onAct={() => look(zoomed(view, 0.5, around))}>
        <RemoveIcon />
      </Act>
      <Act label={text('pin.whole')} onAct={whole}>
        <FitIcon />
      </Act>
      {!point && onPlace && (
        <Button size="small" startIcon={<PinIcon />} onClick={onPlace}>
          {text('pin.place')}
        </Button>
      )}
    </Box>
  )
}

function Act({ label, onAct, children }: { label: string; onAct: () => void; children: ReactNode }) {
  return (
    <Tooltip title={label}>
      <IconButton aria-label={label} onClick={onAct}>
        {children}
      </IconButton>
    </Tooltip>
  )
}
