import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { type Role, RoleAccessDocument } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { useDocument } from '../providers/use-document.ts'
import { useAddress } from '../shell/use-address.ts'
import { Empty } from '../ui/empty.tsx'
import { Fault } from '../ui/fault.tsx'
import { Loading } from '../ui/loading.tsx'
import { OnlyFor } from '../ui/only-for.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { AccessControls, ROLES } from './access-controls.tsx'
import { found, type Where } from './found.ts'
import { NounCard } from './noun-card.tsx'
import { RootsCard } from './roots-card.tsx'
import { useAccessWords } from './use-access-words.ts'

export default function AccessPage() {
  return (
    <OnlyFor asks="roleAccess">
      <Access />
    </OnlyFor>
  )
}

/** What may this role see: every field with its level and every action, read from the policies in force. */
function Access() {
  const text = useText()
  const words = useAccessWords()
  const { get } = useAddress()
  const role: Role = ROLES.find((each) => each === get('role')) ?? 'LAO_STAFF'
  const where: Where = get('where') === 'elsewhere' ? 'elsewhere' : 'own'
  const { data, error, refetch } = useDocument(RoleAccessDocument, { role }, { keep: true })
  const access = data?.roleAccess
  const search = get('q') ?? ''
  const nouns = access ? found(access.nouns, search, words) : []
  return (
    <>
      <PageHead
        title={text('access.title', { role: text(`accountRole.${role}`) })}
        sub={<Typography variant="body2">{text('access.hint')}</Typography>}
        actions={
          <Button variant="outlined" onClick={() => window.print()}>
            {text('common.print')}
          </Button>
        }
      />
      <AccessControls role={role} where={where} />
      {error && <Fault error={error} onRetry={refetch} />}
      {!access && !error && <Loading />}
      {access && nouns.length === 0 && <Empty title={text('access.nothing')} />}
      {nouns.map((noun) => (
        <NounCard key={noun.noun} {...{ noun, where, words }} />
      ))}
      {access && search === '' && <RootsCard queries={access.queries} mutations={access.mutations} />}
    </>
  )
}
