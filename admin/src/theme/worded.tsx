import DefaultPropsProvider from '@mui/material/DefaultPropsProvider'
import { type ComponentProps, type ReactNode, useMemo } from 'react'
import { useText } from '../i18n/use-text.ts'
import { components } from './components.ts'

/** The defaults of the theme, which the provider below stands in for. */
const DEFAULTS: Value = Object.fromEntries(
  Object.entries(components).map(([name, component]) => [name, defaultsOf(component)]),
)

type Value = ComponentProps<typeof DefaultPropsProvider>['value']

function defaultsOf(component: unknown): object {
  return (component as { defaultProps?: object }).defaultProps ?? {}
}

/** What the component library says by itself, in the chosen language. */
export function Worded({ children }: { children: ReactNode }) {
  const text = useText()
  const value = useMemo(
    () => ({
      ...DEFAULTS,
      MuiAutocomplete: {
        openText: text('ui.choices.open'),
        closeText: text('common.close'),
        clearText: text('ui.choices.clear'),
        loadingText: text('common.loading'),
        noOptionsText: text('ui.choices.none'),
      },
    }),
    [text],
  )
  return <DefaultPropsProvider value={value}>{children}</DefaultPropsProvider>
}
