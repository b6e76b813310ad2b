import { DistrictsDocument } from '../gql/graphql.ts'
import { useName } from '../i18n/use-name.ts'
import { useText } from '../i18n/use-text.ts'
import { useDocument } from '../providers/use-document.ts'
import { useAddress } from '../shell/use-address.ts'
import { SelectFilter } from './select-filter.tsx'

/** Districts of the chosen province, or of the `usual` one; nothing before one is chosen. */
export function DistrictFilter({ usual = '' }: { usual?: string | undefined }) {
  const text = useText()
  const name = useName()
  const { get } = useAddress()
  const province = get('province') ?? get('district')?.slice(0, 2) ?? usual
  const { data } = useDocument(
    DistrictsDocument,
    { province },
    { enabled: province !== '', staleTime: 3_600_000 },
  )
  if (province === '') return null
  const options = (data?.districts.nodes ?? []).map((district) => ({
    value: district.code,
    label: name(district),
  }))
  return <SelectFilter name="district" label={text('list.district')} options={options} />
}
