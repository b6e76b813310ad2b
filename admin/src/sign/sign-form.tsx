import Box from '@mui/material/Box'
import { lazy, Suspense, useEffect, useMemo } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { DraftNotice } from '../centre/draft-notice.tsx'
import type { RecordTarget } from '../centre/record-target.ts'
import { SaveBar } from '../centre/save-bar.tsx'
import { readOutcome, type Saved } from '../centre/save-outcome.ts'
import { useDraft } from '../centre/use-draft.ts'
import { useSave } from '../centre/use-save.ts'
import { RecordSignDocument, UpdateSignDocument } from '../gql/graphql.ts'
import { request } from '../providers/request.ts'
import { useEver } from '../ui/use-ever.ts'
import { PhotoField } from './photo-field.tsx'
import { SignFields } from './sign-fields.tsx'
import { SignPlace } from './sign-place.tsx'
import { type SignValues, type StandingSign, signPatch, signValuesOf } from './sign-values.ts'

const ConflictDialog = lazy(() => import('../centre/conflict-dialog.tsx'))

interface Props {
  centreId: string
  target: RecordTarget
  sign: StandingSign | null
  round: string
  mayEdit: boolean
  hidden: boolean
  onSaved: (saved: Extract<Saved, { kind: 'saved' }>) => void
  /** Whether something is typed that is not saved. */
  onDirty: (dirty: boolean) => void
}

/** The standing sign of a centre, or the first record of one. */
export function SignForm({ centreId, target, sign, round, mayEdit, hidden, onSaved, onDirty }: Props) {
  const values = useMemo(() => signValuesOf(sign), [sign])
  const form = useForm<SignValues>({ defaultValues: values, disabled: !mayEdit })
  const { reset, getValues, setError, formState } = form
  const { isDirty, dirtyFields } = formState
  useEffect(() => {
    if (!isDirty) reset(values)
  }, [values, reset, isDirty])

  useEffect(() => onDirty(isDirty), [isDirty, onDirty])
  const opened = useEver(!hidden)
  const draft = useDraft(`sign ${sign?.id ?? centreId}`, form)

  const saving = useSave({
    async send({ version, without, reason }) {
      const changes = signPatch(getValues(), dirtyFields)
      for (const field of without) delete changes[field]
      if (!sign) {
        const input = { centreId, ...changes, reason }
        return readOutcome((await request(RecordSignDocument, { input, round })).recordSignInstallation)
      }
      const base = signPatch(values, dirtyFields)
      const input = { id: sign.id, version: version ?? sign.version, ...changes, base, merge: true, reason }
      return readOutcome((await request(UpdateSignDocument, { input, round })).updateSignInstallation)
    },
    onSaved(saved) {
      reset(getValues())
      onSaved(saved)
    },
    onFieldFault: (field, message) =>
      setError(field in values ? (field as keyof SignValues) : 'remarks', { message }),
  })
  return (
    <FormProvider {...form}>
      <Box component="form" noValidate hidden={hidden} onSubmit={(event) => event.preventDefault()}>
        <DraftNotice draft={draft} />
        <SignFields photos={<PhotoField sign={sign} round={round} mayEdit={mayEdit} onSaved={onSaved} />} />
        {opened && <SignPlace target={target} photos={sign?.photos ?? []} />}
        {mayEdit && (
          <SaveBar
            busy={saving.busy}
            refusal={saving.refusal}
            dirty={isDirty}
            onSave={(reason) => void saving.save({ reason })}
          />
        )}
      </Box>
      {saving.clash && (
        <Suspense fallback={null}>
          <ConflictDialog
            clash={saving.clash}
            onClose={saving.dismissClash}
            onDecide={(without) =>
              void saving.save({
                ...(saving.clash ? { version: saving.clash.version } : {}),
                without,
                reason: null,
              })
            }
          />
        </Suspense>
      )}
    </FormProvider>
  )
}
