import type { ReactNode } from 'react'
import type { CentreKind } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { CoordinatesInput } from './coordinates-input.tsx'
import { DayInput } from './day-input.tsx'
import { LaoInput } from './lao-input.tsx'
import { MemberDates } from './member-dates.tsx'
import { NoneInput } from './none-input.tsx'
import { PhonesInput } from './phones-input.tsx'
import { DistrictInput, SubdistrictInput } from './place-inputs.tsx'
import { Section, Wide } from './section.tsx'
import { TextInput } from './text-input.tsx'

interface Props {
  kind: CentreKind
  province: string
  /** Code of the LAO whose centre it is; null: a joint one. */
  lao: string | null
  /** The files of the establishing order, where they are shown. */
  orders: ReactNode
}

/** Basic data in the order of the establishing order: what it is, where, how to reach it, what it does. */
export function BasicFields({ kind, province, lao, orders }: Props) {
  const text = useText()
  return (
    <>
      <Section title={text('centre.section.establishment')} guide={{ id: 'basic', anchor: 'establishment' }}>
        <Wide>
          <TextInput name="name" />
        </Wide>
        <TextInput name="orderNumber" />
        <DayInput name="orderDate" />
        <DayInput name="establishedOn" />
        <Wide>{orders}</Wide>
      </Section>
      {kind === 'JOINT' && (
        <Section title={text('centre.section.joint')} guide={{ id: 'basic', anchor: 'joint' }}>
          <LaoInput name="hostLao" province={province} />
          <TextInput name="hostPlace" rule="hostLao" />
          <Wide>
            <LaoInput name="members" province={province} multiple />
            <MemberDates />
          </Wide>
        </Section>
      )}
      <Section title={text('centre.section.place')} guide={{ id: 'basic', anchor: 'place' }}>
        <TextInput name="addressNo" />
        <TextInput name="moo" inputMode="numeric" />
        <TextInput name="road" />
        <DistrictInput province={province} />
        <SubdistrictInput province={province} />
        <TextInput name="postcode" inputMode="numeric" />
        <CoordinatesInput province={province} lao={lao} />
      </Section>
      <Section title={text('centre.section.contact')} guide={{ id: 'basic', anchor: 'contact' }}>
        <Wide>
          <PhonesInput />
        </Wide>
        <NoneInput name="hotline" inputMode="tel" />
        <NoneInput name="fax" inputMode="tel" />
        <NoneInput name="email" inputMode="email" />
        <NoneInput name="website" inputMode="url" />
        <NoneInput name="line" />
        <NoneInput name="facebook" />
        <TextInput name="openingHours" />
      </Section>
      <Section title={text('centre.section.work')} guide={{ id: 'basic', anchor: 'work' }}>
        <Wide>
          <TextInput name="helpFields" multiline hint={text('centre.helpFieldsHint')} />
        </Wide>
        <Wide>
          <TextInput name="remarks" multiline />
        </Wide>
      </Section>
    </>
  )
}
