import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { momentOf } from '../format/date.ts'
import { HistoryDocument, type HistoryQuery } from '../gql/graphql.ts'
import { useName } from '../i18n/use-name.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { useDocument } from '../providers/use-document.ts'
import { Fault } from '../ui/fault.tsx'
import { Loading } from '../ui/loading.tsx'
import { fieldLabel } from './field-label.ts'
import { RestoreButton } from './restore-button.tsx'
import { idsIn, readStored } from './shown-field.ts'
import { useShownField } from './use-shown-field.ts'

const STEP = 25

/** Fields whose former value can be put back as it was. */
const RESTORABLE = new Set([
  ...[
    'name',
    'addressNo',
    'moo',
    'road',
    'subdistrict',
    'district',
    'postcode',
    'lat',
    'lon',
    'phones',
    'fax',
  ],
  ...['email', 'website', 'line', 'facebook', 'hotline', 'openingHours', 'establishedOn', 'orderNumber'],
  ...['orderDate', 'helpFields', 'hostLao', 'hostPlace', 'confirmedNone', 'remarks', 'status', 'position'],
  ...['role', 'jobTitle', 'duty', 'officePhone', 'mobile'],
  ...['positionOther', 'installedOn', 'size', 'material', 'wording', 'reasonNotInstalled', 'plannedOn'],
])

interface Props {
  centre: string
  /** Of the centre as it was read. */
  version: number
  sign: { id: string; version: number } | null
  mayEdit: boolean
}

/** Who, when, from → to, on behalf of whom and why; the latest first. Whoever may edit puts former values back. */
export default function HistoryTab({ centre, version, sign, mayEdit }: Props) {
  const text = useText()
  const [first, setFirst] = useState(STEP)
  const { data, error, refetch } = useDocument(HistoryDocument, { centre, first, offset: 0 }, { keep: true })
  const name = useName()
  const shown = useShownField([], namesIn(data?.changes.nodes ?? [], name))
  if (error) return <Fault error={error} onRetry={refetch} />
  if (!data) return <Loading />
  const { nodes, totalCount } = data.changes
  if (totalCount === 0) return <Typography>{text('centre.noHistory')}</Typography>
  /** People are edited as part of their centre. */
  const versionOf = ({ noun, recordId }: Change) => {
    if (recordId === centre || noun === 'CentrePerson') return version
    return recordId === sign?.id ? sign.version : null
  }
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {nodes.map((change) => (
        <Entry key={change.id} change={change} shown={shown} version={mayEdit ? versionOf(change) : null} />
      ))}
      {nodes.length < totalCount && (
        <li>
          <Button onClick={() => setFirst(first + STEP)}>{text('common.more')}</Button>
        </li>
      )}
    </Box>
  )
}

type Change = HistoryQuery['changes']['nodes'][number]

/** The names of the places that stand in changes, by their global ids. */
function namesIn(changes: readonly Change[], name: ReturnType<typeof useName>): Map<string, string> {
  const names = new Map<string, string>()
  const note = (id: string | undefined, nameTh: string | null, nameEn: string | null) =>
    id !== undefined && nameTh !== null && names.set(id, name({ nameTh, nameEn }))
  for (const change of changes.flatMap(({ fields }) => fields ?? [])) {
    note(idsIn(change.field, change.from)[0], change.fromNameTh, change.fromNameEn)
    note(idsIn(change.field, change.to)[0], change.toNameTh, change.toNameEn)
  }
  return names
}

interface EntryProps {
  change: Change
  shown: (field: string, value: unknown) => string
  /** Of the record as it is now; null: nothing of this can be put back. */
  version: number | null
}

function Entry({ change, shown, version }: EntryProps) {
  const text = useText()
  const language = useLanguage()
  return (
    <Box component="li" sx={{ borderLeft: '3px solid', borderColor: 'divider', pl: 2, pb: 2 }}>
      <Typography variant="subtitle2" component="p">
        {momentOf(change.at, language)} · {change.actor ?? text('centre.system')}
      </Typography>
      {change.onBehalfOf && (
        <Typography variant="body2">{text('centre.onBehalfOf', { name: change.onBehalfOf })}</Typography>
      )}
      {change.reason && (
        <Typography variant="body2">{text('centre.because', { reason: change.reason })}</Typography>
      )}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {(change.fields ?? []).map(({ field, from, to }) => (
          <li key={field}>
            {fieldLabel(text, field, change.noun)}: {shown(field, readStored(from))} →{' '}
            <b>{shown(field, readStored(to))}</b>
            {version !== null && change.action === 'UPDATED' && RESTORABLE.has(field) && (
              <RestoreButton
                change={change}
                field={field}
                value={shown(field, readStored(from))}
                version={version}
              />
            )}
          </li>
        ))}
      </Box>
    </Box>
  )
}
