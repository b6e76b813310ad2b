import type { Components, Theme } from '@mui/material/styles'
import { STATE_VARIABLES } from './state-variables.ts'

/** Density and defaults of the component library; print keeps tables and drops the frame. */
export const components: Components<Theme> = {
  MuiCssBaseline: {
    styleOverrides: {
      ...STATE_VARIABLES,
      html: { scrollPaddingTop: 72 },
      body: { fontVariantNumeric: 'tabular-nums', overflowWrap: 'break-word' },
      ':focus-visible': { outline: '2px solid var(--mui-palette-primary-main)', outlineOffset: 2 },
      '@media print': {
        '@page': { size: 'A4 landscape', margin: '14mm' },
        body: { background: '#fff', color: '#000', fontSize: '11pt' },
        '.no-print': { display: 'none !important' },
        // A table that scrolls on a screen is shown whole on paper, with its head on every sheet.
        '[role="region"], .MuiTableContainer-root': {
          overflow: 'visible !important',
          maxHeight: 'none !important',
        },
        'th, td': { position: 'static !important' },
        thead: { display: 'table-header-group' },
        // The sum stands once, below its rows, and not on every sheet.
        tfoot: { display: 'table-row-group !important' },
        'tr, li, svg, figure': { breakInside: 'avoid' },
        'svg[role="img"]': { maxHeight: '115mm !important' },
        'h1, h2, h3': { breakAfter: 'avoid' },
        a: { color: 'inherit !important', textDecoration: 'none !important' },
        '*': { printColorAdjust: 'exact' },
        // Every column of a table is on the paper: smaller, and its words in several lines.
        '.MuiTableCell-root.MuiTableCell-root': {
          padding: '3px 5px',
          fontSize: '9pt',
          whiteSpace: 'normal',
          minWidth: 0,
        },
        '.MuiTableCell-paddingCheckbox.MuiTableCell-paddingCheckbox': { display: 'none' },
      },
      '@media (prefers-reduced-motion: reduce)': {
        '*, *::before, *::after': {
          animationDuration: '0.01ms !important',
          // Not nearly none: everything that has no transition of its own would then have one, a frame for each ancestor.
          transitionDuration: '0s !important',
          transitionDelay: '0s !important',
        },
      },
    },
  },
  MuiButton: { defaultProps: { disableElevation: true }, styleOverrides: { root: { minHeight: 36 } } },
  MuiButtonBase: { defaultProps: { disableRipple: true } },
  MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiTextField: { defaultProps: { size: 'small', fullWidth: true } },
  // A form in a dialog scrolls below its heading and above its buttons.
  MuiDialog: {
    styleOverrides: { paper: { '& > form': { display: 'flex', flexDirection: 'column', minHeight: 0 } } },
  },
  MuiTableCell: {
    styleOverrides: {
      root: {
        padding: '7px 12px',
        fontSize: '0.9375rem',
        lineHeight: 1.55,
        borderColor: 'var(--mui-palette-divider)',
      },
      head: { fontWeight: 600, color: 'var(--mui-palette-text-secondary)', whiteSpace: 'nowrap' },
      footer: { fontWeight: 700, fontSize: '0.9375rem', color: 'var(--mui-palette-text-primary)' },
    },
  },
  // Thai marks stand above the line: a label must not be cut at its top.
  MuiInputLabel: {
    styleOverrides: {
      root: { overflow: 'visible', lineHeight: 1.5 },
      shrink: { transform: 'translate(14px, -10px) scale(0.85)' },
    },
  },
  MuiOutlinedInput: { styleOverrides: { notchedOutline: { '& legend': { fontSize: '0.85em' } } } },
  MuiTab: { styleOverrides: { root: { minHeight: 44, fontSize: '0.9375rem' } } },
  MuiTabs: { styleOverrides: { root: { minHeight: 44 } } },
  // A chosen LAO is named in full, on as many lines as that takes.
  MuiAutocomplete: {
    styleOverrides: {
      tag: {
        height: 'auto',
        minHeight: 24,
        '& .MuiChip-label': { whiteSpace: 'normal', overflowWrap: 'anywhere', paddingBlock: 2 },
      },
    },
  },
  MuiChip: { styleOverrides: { root: { fontSize: '0.84375rem' } } },
  MuiFormHelperText: { styleOverrides: { root: { fontSize: '0.84375rem', lineHeight: 1.5 } } },
  MuiTooltip: { styleOverrides: { tooltip: { fontSize: '0.84375rem', lineHeight: 1.5 } } },
  MuiAlert: { styleOverrides: { message: { lineHeight: 1.6 } } },
  MuiLink: { defaultProps: { underline: 'hover' } },
}
