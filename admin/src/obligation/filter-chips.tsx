import Box from '@mui/material/Box'
import Chip from '@mui/material/Chip'
import { writtenMoment } from '../format/moment.ts'
import type { MessageKey } from '../i18n/messages.ts'
import { useName } from '../i18n/use-name.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { useAddress } from '../shell/use-address.ts'
import { useShell } from '../shell/use-shell.ts'
import type { RuleNames } from './list-obligations.ts'

/** Filters a number brought along that have no field of their own in the bar. */
export function FilterChips({ rules }: { rules?: RuleNames | undefined }) {
  const text = useText()
  const name = useName()
  const language = useLanguage()
  const { get, set } = useAddress()
  const { provinces } = useShell()
  const region = provinces.find((province) => province.region.code === get('region'))?.region
  const asOf = get('asof')
  const when = asOf === 'due' ? text('completeness.asOfDue') : asOf ? writtenMoment(asOf, language) : ''
  const chips: { param: string; label: string | null }[] = [
    { param: 'asof', label: asOf && `${text('list.asOf')}: ${when}` },
    { param: 'recorded', label: get('recorded') && text('list.recorded') },
    {
      param: 'complete',
      label: get('complete') && text(get('complete') === 'yes' ? 'list.completeOnly' : 'list.incompleteOnly'),
    },
    { param: 'region', label: region ? name(region) : null },
    { param: 'level', label: get('level') && text('place.provinceLevel') },
    { param: 'lao', label: get('lao') && `${text('list.code')} ${get('lao')}` },
    { param: 'rule', label: ruleLabel() },
    {
      param: 'sign',
      label:
        get('sign') &&
        text(get('sign') === 'INSTALLED' ? 'signStatus.INSTALLED' : 'signStatus.NOT_INSTALLED'),
    },
    { param: 'regressed', label: get('regressed') && text('list.regressed') },
    {
      param: 'effective',
      label:
        get('effective') &&
        text('list.effective', { state: text(`timeliness.${get('effective') as 'OVERDUE'}`) }),
    },
    { param: 'late', label: get('late') && text(`lateness.${get('late') as 'WITHIN_7_DAYS'}`) },
    { param: 'moved', label: movedLabel() },
    { param: 'assurance', label: get('assurance') && text('home.queue.changedSince') },
    { param: 'open', label: get('open') && text('list.openPoints', { n: get('open') ?? '' }) },
    { param: 'call', label: get('call') && text('contact.today') },
    { param: 'expectation', label: expectationLabel() },
  ]
  function movedLabel(): string | null {
    const [figure, direction] = get('moved')?.split('.') ?? []
    const than = get('than')
    if (!figure || !direction) return null
    const since = than === 'due' ? text('completeness.asOfDue') : than ? writtenMoment(than, language) : ''
    const what = text(`completeness.figure.${figure}` as MessageKey)
    return text(direction === 'GAINED' ? 'list.gained' : 'list.lost', { what, since })
  }
  function ruleLabel(): string | null {
    const rule = rules?.find(({ id }) => id === get('rule'))
    return rule ? `${text('list.rule')}: ${language === 'en' ? rule.askEn : rule.askTh}` : null
  }
  function expectationLabel(): string | null {
    const value = get('expectation')
    if (value === 'EXEMPT' || value === 'NOT_APPLICABLE') return text(`expectation.${value}`)
    return value === 'atDue' ? text('list.expectedAtDue') : null
  }
  const shown = chips.filter((chip): chip is { param: string; label: string } => Boolean(chip.label))
  if (shown.length === 0) return null
  return (
    <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1.5 }}>
      {shown.map(({ param, label }) => (
        <Chip
          key={param}
          label={label}
          onDelete={() => set({ [param]: null, page: null })}
          aria-label={text('list.remove', { name: label })}
        />
      ))}
    </Box>
  )
}
