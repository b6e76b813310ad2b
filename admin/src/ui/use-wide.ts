import type { Theme } from '@mui/material/styles'
import useMediaQuery from '@mui/material/useMediaQuery'

/** Whether there is room for a table: on a wide screen, and on paper whatever the screen. */
export function useWide(): boolean {
  return useMediaQuery<Theme>((theme) => `${theme.breakpoints.up('md')}, print`)
}
