import AddIcon from '@mui/icons-material/Add'
import DeleteIcon from '@mui/icons-material/DeleteOutlined'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { Controller, useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import { useText } from '../i18n/use-text.ts'
import type { CentreValues, PersonValues } from './centre-values.ts'
import { useFieldMessage } from './field-message.ts'
import { Section, Wide } from './section.tsx'
import { UnderstoodPhones } from './understood.tsx'
import { useMayEditPeople } from './use-may-edit.ts'

const ROLES = ['HEAD', 'COORDINATOR', 'OFFICER'] as const
const TEXTS = ['name', 'jobTitle', 'duty', 'officePhone', 'mobile', 'email', 'line'] as const

function nobody(role: PersonValues['role']): PersonValues {
  return {
    personId: null,
    role,
    name: '',
    jobTitle: '',
    duty: '',
    officePhone: '',
    mobile: '',
    email: '',
    line: '',
  }
}

/** Head, coordinator and officers, in the order in which they are shown. */
export function PeopleFields() {
  const text = useText()
  const { control, formState, register } = useFormContext<CentreValues>()
  const { fields, append, remove } = useFieldArray({ control, name: 'people' })
  const people = useWatch({ control, name: 'people' }) ?? []
  const { message } = useFieldMessage('BASIC', 'people')
  const hasHead = fields.some((person) => person.role === 'HEAD')
  const refused = formState.errors.people
  const mayEdit = useMayEditPeople()
  const disabled = formState.disabled || !mayEdit
  return (
    <>
      {message && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {message}
        </Alert>
      )}
      {fields.length === 0 && <Box sx={{ mb: 2 }}>{text('centre.noPeople')}</Box>}
      {fields.map((person, index) => (
        <Section
          key={person.id}
          title={text(`role.${person.role}`)}
          guide={{ id: 'basic', anchor: 'people' }}
        >
          <Controller
            control={control}
            name={`people.${index}.role`}
            render={({ field }) => (
              <TextField
                {...field}
                select
                id={`field-people-${index}-role`}
                label={text('centre.role')}
                disabled={disabled}
              >
                {ROLES.map((role) => (
                  <MenuItem key={role} value={role}>
                    {text(`role.${role}`)}
                  </MenuItem>
                ))}
              </TextField>
            )}
          />
          {TEXTS.map((name) => (
            <Box key={name}>
              <TextField
                id={index === 0 && name === 'name' ? 'field-people' : `field-people-${index}-${name}`}
                label={text(`person.${name}`)}
                disabled={disabled}
                {...register(`people.${index}.${name}`)}
                error={Boolean(refused?.[index]?.[name])}
                helperText={refused?.[index]?.[name]?.message}
                slotProps={{ inputLabel: { shrink: true } }}
              />
              {(name === 'officePhone' || name === 'mobile') && (
                <UnderstoodPhones typed={people[index]?.[name] ?? ''} />
              )}
            </Box>
          ))}
          <Wide>
            <IconButton
              aria-label={text('centre.removePerson', { name: person.name || text(`role.${person.role}`) })}
              disabled={disabled}
              onClick={() => remove(index)}
            >
              <DeleteIcon />
            </IconButton>
          </Wide>
        </Section>
      ))}
      <Button
        id={fields.length === 0 ? 'field-people' : undefined}
        variant="outlined"
        startIcon={<AddIcon />}
        disabled={disabled}
        onClick={() => append(nobody(hasHead ? 'COORDINATOR' : 'HEAD'))}
      >
        {text('centre.addPerson')}
      </Button>
    </>
  )
}
