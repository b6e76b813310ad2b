import { fieldLabel } from '../centre/field-label.ts'
import { dayOf } from '../format/date.ts'
import { formatPhone } from '../format/phone.ts'
import type { FollowUpQuery } from '../gql/graphql.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { useUnitName } from '../obligation/use-unit-name.ts'
import { href } from '../shell/href.ts'
import type { ListColumn } from '../ui/list-column.ts'
import { PageLink } from '../ui/page-link.tsx'

export type FollowedUp = FollowUpQuery['obligations']['nodes'][number]

/** Unit, code, state, what is missing, when and by whom it was last recorded, how to reach the office. */
export function useFollowUpColumns(round: string | undefined) {
  const text = useText()
  const language = useLanguage()
  const unitName = useUnitName()
  const unit: ListColumn<FollowedUp> = {
    key: 'unit',
    label: text('list.lao'),
    render({ lao, slot, district, centre }) {
      const name = unitName({ lao: lao ?? null, slot: slot ?? null, district: district ?? null })
      if (lao) return <PageLink to={href(`/laos/${lao.code}`, { round })}>{name}</PageLink>
      return centre ? <PageLink to={href(`/centres/${centre.id}`, { round })}>{name}</PageLink> : name
    },
  }
  const code: ListColumn<FollowedUp> = {
    key: 'code',
    label: text('list.code'),
    nowrap: true,
    render: ({ lao }) => lao?.code ?? '–',
  }
  const others: ListColumn<FollowedUp>[] = [
    { key: 'state', label: text('list.state'), render: ({ state }) => text(`state.${state}`) },
    {
      key: 'missing',
      label: text('list.missing'),
      render({ state, missing, errors, queries }) {
        if (state === 'NOT_RECORDED') return text('common.all')
        const fields = [...missing, ...errors, ...queries].map(({ field }) => field)
        return [...new Set(fields)].map((field) => fieldLabel(text, field)).join(', ')
      },
    },
    {
      key: 'lastRecorded',
      label: text('list.lastRecorded'),
      nowrap: true,
      render: ({ lastRecordedAt }) => (lastRecordedAt ? dayOf(lastRecordedAt, language) : '–'),
    },
    { key: 'recordedBy', label: text('list.recordedBy'), render: ({ recordedBy }) => recordedBy ?? '–' },
    {
      key: 'contact',
      label: text('list.followUp.contact'),
      render: ({ centre, lao }) =>
        centre?.phones.map(formatPhone).join(', ') || centre?.email || lao?.website || '–',
    },
  ]
  return { unit, code, others }
}
