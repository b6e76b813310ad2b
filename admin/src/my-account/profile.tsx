import Box from '@mui/material/Box'
import { type ShownGrant, useGrantWords } from '../account/grant-words.ts'
import { momentOf } from '../format/date.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { Card } from '../ui/card.tsx'
import { Facts } from '../ui/facts.tsx'

interface Props {
  me: {
    login: string | null
    name: string
    grants: readonly (ShownGrant & { id: string })[]
    security: { previousSignInAt: string | null } | null
  }
}

/** Name, roles with their areas, and the sign-in before this one, so that a stranger's is noticed. */
export function Profile({ me: { login, name, grants, security } }: Props) {
  const text = useText()
  const language = useLanguage()
  const words = useGrantWords()
  const before = security?.previousSignInAt
  return (
    <Card title={text('me.profile')}>
      <Facts
        rows={[
          { label: text('account.name'), value: name },
          { label: text('signIn.login'), value: login },
          {
            label: text('account.roles'),
            value: (
              <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
                {grants.map((grant) => (
                  <li key={grant.id}>{words(grant)}</li>
                ))}
              </Box>
            ),
          },
          {
            label: text('me.previousSignIn'),
            value: before ? momentOf(before, language) : text('me.firstSignIn'),
          },
        ]}
      />
    </Card>
  )
}
