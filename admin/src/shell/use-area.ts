import { useName } from '../i18n/use-name.ts'
import { useText } from '../i18n/use-text.ts'
import { useShell } from './use-shell.ts'

/** Where the signed-in person works, in words: LAOs, districts, provinces, or the whole country. */
export function useArea(): string {
  const { viewer } = useShell()
  const text = useText()
  const name = useName()
  const areas = viewer.grants.map(({ lao, district, province }) => {
    if (lao) return lao.fullNameTh
    if (district) return text('place.district', { name: name(district) })
    return province ? text('place.province', { name: name(province) }) : text('place.country')
  })
  return [...new Set(areas)].join(', ')
}
