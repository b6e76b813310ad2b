import Autocomplete from '@mui/material/Autocomplete'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { FindLaosDocument, type FindLaosQuery } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { useDocument } from '../providers/use-document.ts'
import { useSettled } from './use-settled.ts'

export type FoundLao = FindLaosQuery['laos']['nodes'][number]

interface Props {
  /** Code of the province. */
  province: string
  label?: string
  error?: string | undefined
  /** Global id, or null. */
  onChoose: (lao: string | null) => void
}

/** Found by typing a part of the name; nothing is pulled down whole. */
export function LaoPicker({ province, label, error, onChoose }: Props) {
  const text = useText()
  const { options, search } = useFoundLaos(province)
  return (
    <Autocomplete
      {...options}
      onChange={(_event, chosen) => onChoose(chosen?.id ?? null)}
      noOptionsText={text(search.length > 1 ? 'list.nothing' : 'centre.typeToFind')}
      renderInput={(params) => (
        <TextField
          {...params}
          label={label ?? text('list.laoShort')}
          error={Boolean(error)}
          helperText={error}
        />
      )}
    />
  )
}

interface ManyProps {
  province: string
  label: string
  value: FoundLao[]
  onChoose: (laos: FoundLao[]) => void
}

/** Several, in the same way. */
export function LaosPicker({ province, label, value, onChoose }: ManyProps) {
  const text = useText()
  const { options, search } = useFoundLaos(province)
  return (
    <Autocomplete
      {...options}
      multiple
      value={value}
      onChange={(_event, chosen) => onChoose(chosen)}
      noOptionsText={text(search.length > 1 ? 'list.nothing' : 'centre.typeToFind')}
      renderInput={(params) => <TextField {...params} label={label} />}
    />
  )
}

function useFoundLaos(province: string) {
  const [typed, setTyped] = useState('')
  const search = useSettled(typed.trim(), 250)
  const { data } = useDocument(
    FindLaosDocument,
    { search, province },
    { enabled: search.length > 1, keep: true },
  )
  const options = {
    size: 'small' as const,
    options: data?.laos.nodes ?? [],
    filterOptions: (all: FoundLao[]) => all,
    getOptionLabel: (lao: FoundLao) => lao.fullNameTh,
    getOptionKey: (lao: FoundLao) => lao.id,
    isOptionEqualToValue: (a: FoundLao, b: FoundLao) => a.id === b.id,
    onInputChange: (_event: unknown, value: string) => setTyped(value),
  }
  return { options, search }
}
