import { useText } from '../i18n/use-text.ts'
import { MomentControl } from './moment-control.tsx'

/** The moment of the figures: now, at the due instant, or at the end of a chosen day. */
export function AsOfControl() {
  const text = useText()
  return <MomentControl name="asof" label={text('completeness.asOf')} none={text('completeness.asOfNow')} />
}
