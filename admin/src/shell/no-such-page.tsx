import { useText } from '../i18n/use-text.ts'
import { Empty } from '../ui/empty.tsx'
import { PageLink } from '../ui/page-link.tsx'

export function NoSuchPage() {
  const text = useText()
  return (
    <Empty title={text('fault.noPage')}>
      <PageLink to="/">{text('common.backToStart')}</PageLink>
    </Empty>
  )
}
