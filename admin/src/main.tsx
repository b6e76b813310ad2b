import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import './theme/fonts.ts'
import { App } from './app.tsx'
import { aI18nProvider, storedLanguage } from './providers/i18n-provider.ts'
import { Styled } from './theme/styled.tsx'

const i18nProvider = await aI18nProvider(storedLanguage())
const router = createBrowserRouter([{ path: '*', element: <App i18nProvider={i18nProvider} /> }])

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Styled>
        <RouterProvider router={router} />
      </Styled>
    </StrictMode>,
  )
}
