import { createTheme } from '@mui/material/styles'
import { components } from './components.ts'
import { DARK, LIGHT } from './palette.ts'
import { typography } from './typography.ts'

/** The console's one look: light and dark over the same type scale, density and shapes. */
export const theme = createTheme({
  cssVariables: { colorSchemeSelector: '[data-theme="%s"]' },
  colorSchemes: { light: { palette: LIGHT }, dark: { palette: DARK } },
  shape: { borderRadius: 8 },
  spacing: 8,
  breakpoints: { values: { xs: 0, sm: 600, md: 900, lg: 1200, xl: 1536 } },
  typography,
  components,
})
