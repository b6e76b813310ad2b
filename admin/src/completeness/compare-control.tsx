import { useText } from '../i18n/use-text.ts'
import { MomentControl } from './moment-control.tsx'

/** The moment the figures are compared with. */
export function CompareControl() {
  const text = useText()
  return (
    <MomentControl
      name="compare"
      label={text('completeness.compare.with')}
      none={text('completeness.compare.none')}
    />
  )
}
