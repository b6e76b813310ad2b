import { useName } from '../i18n/use-name.ts'
import { useText } from '../i18n/use-text.ts'
import { useShell } from './use-shell.ts'

/** Where the signed-in person works, in words: the LAO, the province, or the whole country. */
export function useArea(): string {
  const { viewer } = useShell()
  const text = useText()
  const name = useName()
  const grant = viewer.grants[0]
  if (grant?.lao) return grant.lao.fullNameTh
  if (grant?.district) return text('place.district', { name: name(grant.district) })
  if (grant?.province) return text('place.province', { name: name(grant.province) })
  return text('place.country')
}
