import CssBaseline from '@mui/material/CssBaseline'
import { ThemeProvider } from '@mui/material/styles'
import { CoreAdminContext, type I18nProvider, localStorageStore } from 'ra-core'
import { lazy, Suspense } from 'react'
import { Route, Routes } from 'react-router'
import { aAuthProvider } from './providers/auth-provider.ts'
import { dataProvider } from './providers/data-provider.ts'
import { aQueryClient } from './providers/query-client.ts'
import { beginEarly } from './shell/begin-early.ts'
import { Pages } from './shell/pages.tsx'
import { Styled } from './theme/styled.tsx'
import { theme } from './theme/theme.ts'
import { Worded } from './theme/worded.tsx'
import { Loading } from './ui/loading.tsx'

const ManualPage = lazy(() => import('./manual/manual-page.tsx'))
const SignInPage = lazy(() => import('./sign-in/sign-in-page.tsx'))

const queryClient = aQueryClient()
beginEarly(queryClient)
const authProvider = aAuthProvider(queryClient)
const store = localStorageStore()

/** The whole console: providers once, then the sign-in page, the manual, or the pages inside the frame. */
export function App({ i18nProvider }: { i18nProvider: I18nProvider }) {
  return (
    <CoreAdminContext {...{ authProvider, dataProvider, i18nProvider, queryClient, store }}>
      <Styled>
        <ThemeProvider theme={theme} defaultMode="light" modeStorageKey="theme">
          <CssBaseline enableColorScheme />
          <Worded>
            <Suspense fallback={<Loading />}>
              <Routes>
                <Route path="/login" element={<SignInPage />} />
                <Route path="/manual" element={<ManualPage />} />
                <Route path="/manual/:guide" element={<ManualPage />} />
                <Route path="*" element={<Pages />} />
              </Routes>
            </Suspense>
          </Worded>
        </ThemeProvider>
      </Styled>
    </CoreAdminContext>
  )
}
