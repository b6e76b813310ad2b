import { RemoveSecondFactorDocument } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { request } from '../providers/request.ts'
import { PasswordField } from '../second-factor/password-field.tsx'
import { StepForm } from '../sign-in/step-form.tsx'
import { Refusal } from '../ui/refusal.tsx'
import { useAct } from '../ui/use-act.ts'

/** Switches the second factor off, against the password. */
export function RemoveSecondFactor({ onDone }: { onDone: () => void }) {
  const text = useText()
  const { act, busy, refusal } = useAct()

  async function remove(password: string) {
    const removed = await act(
      async () => (await request(RemoveSecondFactorDocument, { password })).removeSecondFactor,
    )
    if (removed) onDone()
  }
  return (
    <>
      <Refusal words={refusal} />
      <StepForm
        hint={text('secondFactor.removeHint')}
        action={text('secondFactor.remove')}
        busy={busy}
        onSubmit={(field) => void remove(field('password'))}
      >
        <PasswordField />
      </StepForm>
    </>
  )
}
