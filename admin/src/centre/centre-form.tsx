import Box from '@mui/material/Box'
import { lazy, Suspense, useEffect } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import {
  CreateCentreDocument,
  type OrderDocumentFieldsFragment,
  UpdateCentreDocument,
} from '../gql/graphql.ts'
import { OrderDocuments } from '../order/order-documents.tsx'
import { request } from '../providers/request.ts'
import { useEver } from '../ui/use-ever.ts'
import { BasicFields } from './basic-fields.tsx'
import { centrePatch } from './centre-patch.ts'
import type { CentreValues } from './centre-values.ts'
import { DraftNotice } from './draft-notice.tsx'
import { formField } from './form-field.ts'
import type { Tab } from './owed.ts'
import { PeopleFields } from './people-fields.tsx'
import type { RecordTarget } from './record-target.ts'
import { SaveBar } from './save-bar.tsx'
import { readOutcome, type Saved } from './save-outcome.ts'
import { useDraft } from './use-draft.ts'
import { useSave } from './use-save.ts'

const ConflictDialog = lazy(() => import('./conflict-dialog.tsx'))

interface Props {
  target: RecordTarget
  /** Null: not shown to this person. */
  orders: readonly OrderDocumentFieldsFragment[] | null
  tab: Tab
  round: string
  mayEdit: boolean
  onSaved: (saved: Extract<Saved, { kind: 'saved' }>) => void
  /** Whether something is typed that is not saved. */
  onDirty: (dirty: boolean) => void
}

/** Basic data and people are one record with one version: one form over two tabs. */
export function CentreForm({ target, orders, tab, round, mayEdit, onSaved, onDirty }: Props) {
  const { values, version } = target
  const form = useForm<CentreValues>({ defaultValues: values, disabled: !mayEdit })
  const { reset, getValues, setError, formState } = form
  const { isDirty, dirtyFields } = formState
  // A newer version is taken over at once where nothing is being typed.
  useEffect(() => {
    if (!isDirty) reset(values)
  }, [values, reset, isDirty])

  useEffect(() => onDirty(isDirty), [isDirty, onDirty])

  const { lao, slot } = target.owner
  const draft = useDraft(`centre ${target.id ?? lao ?? slot}`, form)

  const basicOpened = useEver(tab === 'basic')

  const saving = useSave({
    async send({ version: newer, without, reason }) {
      const { changes, base } = centrePatch(getValues(), values, dirtyFields)
      for (const field of without) delete changes[field as keyof typeof changes]
      if (target.id === null) {
        const input = { ...target.owner, ...changes, reason }
        return readOutcome((await request(CreateCentreDocument, { input, round })).createCentre)
      }
      const input = { id: target.id, version: newer ?? version, ...changes, base, merge: true, reason }
      return readOutcome((await request(UpdateCentreDocument, { input, round })).updateCentre)
    },
    onSaved(saved) {
      reset(getValues())
      onSaved(saved)
    },
    onFieldFault: (field, message) => setError(formField(field), { message }),
  })
  return (
    <FormProvider {...form}>
      <Box
        component="form"
        noValidate
        hidden={tab !== 'basic' && tab !== 'people'}
        onSubmit={(event) => event.preventDefault()}
      >
        <DraftNotice draft={draft} />
        <Box hidden={tab !== 'basic'}>
          {basicOpened && (
            <BasicFields
              kind={target.kind}
              province={target.province.code}
              lao={target.lao}
              orders={
                orders && (
                  <OrderDocuments
                    centreId={target.id}
                    documents={orders}
                    round={round}
                    mayEdit={mayEdit}
                    onSaved={onSaved}
                  />
                )
              }
            />
          )}
        </Box>
        <Box hidden={tab !== 'people'}>
          <PeopleFields />
        </Box>
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
              void saving.save({ version: saving.clash?.version ?? version, without, reason: null })
            }
          />
        </Suspense>
      )}
    </FormProvider>
  )
}
