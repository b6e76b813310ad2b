import { useState } from 'react'
import { RenewRecoveryCodesDocument } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { request } from '../providers/request.ts'
import { PasswordField } from '../second-factor/password-field.tsx'
import { RecoveryCodes } from '../second-factor/recovery-codes.tsx'
import { StepForm } from '../sign-in/step-form.tsx'
import { Refusal } from '../ui/refusal.tsx'
import { useAct } from '../ui/use-act.ts'

/** Ten new recovery codes against the password; the old ones are void. */
export function RenewRecoveryCodes({ onDone }: { onDone: () => void }) {
  const text = useText()
  const { act, busy, refusal } = useAct()
  const [codes, setCodes] = useState<string[] | null>(null)
  if (codes) return <RecoveryCodes codes={codes} action={text('secondFactor.kept')} onDone={onDone} />

  async function renew(password: string) {
    const renewed = await act(
      async () => (await request(RenewRecoveryCodesDocument, { password })).renewRecoveryCodes,
    )
    if (renewed) setCodes(renewed.codes)
  }
  return (
    <>
      <Refusal words={refusal} />
      <StepForm
        hint={text('secondFactor.renewHint')}
        action={text('secondFactor.renew')}
        busy={busy}
        onSubmit={(field) => void renew(field('password'))}
      >
        <PasswordField />
      </StepForm>
    </>
  )
}
