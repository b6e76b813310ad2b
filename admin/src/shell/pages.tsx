import { useAuthenticated } from 'ra-core'
import { lazy, Suspense } from 'react'
import { Route, Routes, useLocation } from 'react-router'
import { ErrorBoundary } from '../ui/error-boundary.tsx'
import { Loading } from '../ui/loading.tsx'
import { FirstPage } from './first-page.tsx'
import { Frame } from './frame.tsx'
import { KnownMoment } from './known-moment.tsx'
import { KnownPlace } from './known-place.tsx'
import { NoSuchPage } from './no-such-page.tsx'

const Overview = lazy(() => import('../completeness/overview-page.tsx'))
const Matrix = lazy(() => import('../completeness/matrix-page.tsx'))
const Trend = lazy(() => import('../completeness/trend-page.tsx'))
const MapPage = lazy(() => import('../map/map-page.tsx'))
const Obligations = lazy(() => import('../obligation/obligations-page.tsx'))
const Units = lazy(() => import('../obligation/units-page.tsx'))
const FollowUp = lazy(() => import('../follow-up/follow-up-page.tsx'))
const Laos = lazy(() => import('../lao/laos-page.tsx'))
const LaoPage = lazy(() => import('../lao/lao-page.tsx'))
const Centres = lazy(() => import('../centre/centres-page.tsx'))
const Signs = lazy(() => import('../sign/signs-page.tsx'))
const People = lazy(() => import('../centre/people-page.tsx'))
const CentrePage = lazy(() => import('../centre/centre-page.tsx'))
const LaoHome = lazy(() => import('../home/lao-home-page.tsx'))
const Queues = lazy(() => import('../home/queues-page.tsx'))
const ProvinceHome = lazy(() => import('../home/province-home-page.tsx'))
const Rounds = lazy(() => import('../round/rounds-page.tsx'))
const Imports = lazy(() => import('../import/imports-page.tsx'))
const ReceiptPage = lazy(() => import('../import/receipt-page.tsx'))
const Accounts = lazy(() => import('../account/accounts-page.tsx'))
const AccountPage = lazy(() => import('../account/account-page.tsx'))
const Tokens = lazy(() => import('../token/tokens-page.tsx'))
const TokenPage = lazy(() => import('../token/token-page.tsx'))
const Access = lazy(() => import('../access/access-page.tsx'))
const Audit = lazy(() => import('../audit/audit-page.tsx'))
const MyAccount = lazy(() => import('../my-account/my-account-page.tsx'))

/** Every screen inside the frame, each loaded when first opened. */
export function Pages() {
  const { pathname } = useLocation()
  const { isPending, authenticated } = useAuthenticated()
  if (isPending) return <Loading />
  // Nobody signed in: the way to the sign-in page is already taken, and no screen may ask anything meanwhile.
  if (!authenticated) return null
  return (
    <ErrorBoundary whole>
      <Suspense fallback={<Loading />}>
        <Frame>
          <ErrorBoundary at={pathname}>
            <Suspense fallback={<Loading />}>
              <KnownPlace>
                <KnownMoment>
                  <Routes>
                    <Route index element={<FirstPage />} />
                    <Route path="overview" element={<Overview />} />
                    <Route path="matrix" element={<Matrix />} />
                    <Route path="trend" element={<Trend />} />
                    <Route path="map" element={<MapPage />} />
                    <Route path="obligations" element={<Obligations />} />
                    <Route path="units" element={<Units />} />
                    <Route path="follow-up" element={<FollowUp />} />
                    <Route path="laos" element={<Laos />} />
                    <Route path="laos/:code" element={<LaoPage />} />
                    <Route path="centres" element={<Centres />} />
                    <Route path="centres/:id" element={<CentrePage />} />
                    <Route path="signs" element={<Signs />} />
                    <Route path="people" element={<People />} />
                    <Route path="my-office" element={<LaoHome />} />
                    <Route path="queues" element={<Queues />} />
                    <Route path="my-province" element={<ProvinceHome />} />
                    <Route path="rounds" element={<Rounds />} />
                    <Route path="imports" element={<Imports />} />
                    <Route path="imports/:id" element={<ReceiptPage />} />
                    <Route path="accounts" element={<Accounts />} />
                    <Route path="accounts/:id" element={<AccountPage />} />
                    <Route path="tokens" element={<Tokens />} />
                    <Route path="tokens/:id" element={<TokenPage />} />
                    <Route path="access" element={<Access />} />
                    <Route path="audit" element={<Audit />} />
                    <Route path="account" element={<MyAccount />} />
                    <Route path="*" element={<NoSuchPage />} />
                  </Routes>
                </KnownMoment>
              </KnownPlace>
            </Suspense>
          </ErrorBoundary>
        </Frame>
      </Suspense>
    </ErrorBoundary>
  )
}
