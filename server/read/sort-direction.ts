import { registerEnumType } from 'type-graphql'

export const SortDirection = { ASC: 'ASC', DESC: 'DESC' } as const
export type SortDirection = keyof typeof SortDirection

registerEnumType(SortDirection, {
  name: 'SortDirection',
  description: 'Thai text sorts as a Thai dictionary does; what is not known comes last either way.',
  valuesConfig: {
    ASC: { description: 'From low to high (น้อยไปมาก).' },
    DESC: { description: 'From high to low (มากไปน้อย).' },
  },
})
