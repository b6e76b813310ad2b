/** Ink, paper and one lake-green accent: figures carry the colour, the frame stays quiet. */
export const LIGHT = {
  primary: { main: '#175c6d', dark: '#0e4452', light: '#dcedf1', contrastText: '#ffffff' },
  secondary: { main: '#7a4f00', contrastText: '#ffffff' },
  error: { main: '#a8321a' },
  warning: { main: '#8a5a00' },
  success: { main: '#0d5f4e' },
  info: { main: '#1d5482' },
  background: { default: '#f4f6f6', paper: '#ffffff' },
  text: { primary: '#18262b', secondary: '#4a5a60' },
  divider: '#dde3e4',
} as const

export const DARK = {
  primary: { main: '#7cc6d6', dark: '#a5dae5', light: '#183b44', contrastText: '#06242c' },
  secondary: { main: '#f3cb7d', contrastText: '#2b1e00' },
  error: { main: '#f49a83' },
  warning: { main: '#f3cb7d' },
  success: { main: '#7fd8c0' },
  info: { main: '#a5cff2' },
  background: { default: '#10181b', paper: '#182226' },
  text: { primary: '#e6edef', secondary: '#a9b8bd' },
  divider: '#2d3a3f',
} as const
