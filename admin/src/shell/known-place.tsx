import type { ReactNode } from 'react'
import { useText } from '../i18n/use-text.ts'
import { Empty } from '../ui/empty.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { useAddress } from './use-address.ts'
import { useShell } from './use-shell.ts'

/** The page, unless its address names a region or province that does not exist: that has no figures, not even zeros. */
export function KnownPlace({ children }: { children: ReactNode }) {
  const text = useText()
  const { get } = useAddress()
  const { provinces } = useShell()
  const region = get('region')
  if (region && !provinces.some((province) => province.region.code === region)) {
    return <Unknown title={text('place.regionUnknown', { code: region })} />
  }
  const [province, district] = [get('province'), get('district')]
  for (const code of [province, district]) {
    if (code && !provinces.some((each) => each.code === code.slice(0, 2))) {
      return <Unknown title={text('place.unknown', { code })} />
    }
  }
  return children
}

function Unknown({ title }: { title: string }) {
  const text = useText()
  return (
    <Empty title={title}>
      <PageLink to="/">{text('common.backToStart')}</PageLink>
    </Empty>
  )
}
