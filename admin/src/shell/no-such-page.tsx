import { useText } from '../i18n/use-text.ts'
import { Empty } from '../ui/empty.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { PageLink } from '../ui/page-link.tsx'

export function NoSuchPage() {
  const text = useText()
  return (
    <>
      <PageHead title={text('fault.noPage')} />
      <Empty title={text('fault.noPageHint')}>
        <PageLink to="/">{text('common.backToStart')}</PageLink>
      </Empty>
    </>
  )
}
