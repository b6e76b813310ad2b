import Box from '@mui/material/Box'
import GlobalStyles from '@mui/material/GlobalStyles'
import type { ReactNode } from 'react'

/** While this is shown, printing prints it and nothing else of the page. */
export function PrintAlone({ children }: { children: ReactNode }) {
  return (
    <>
      <GlobalStyles
        styles={{
          '@media print': {
            'body *': { visibility: 'hidden' },
            '.print-alone, .print-alone *': { visibility: 'visible' },
            '.print-alone': { position: 'fixed', inset: 0 },
          },
        }}
      />
      <Box className="print-alone">{children}</Box>
    </>
  )
}
