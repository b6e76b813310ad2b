import { registerEnumType } from 'type-graphql'

/** How late what became correct after the due instant was, each as a condition on the days. */
export const LATENESS = {
  WITHIN_7_DAYS: 'days_late <= 7',
  WITHIN_30_DAYS: 'days_late between 8 and 30',
  BEYOND_30_DAYS: 'days_late > 30',
} as const

export type Lateness = keyof typeof LATENESS

export const LatenessEnum = Object.fromEntries(Object.keys(LATENESS).map((n) => [n, n])) as Record<
  Lateness,
  Lateness
>
registerEnumType(LatenessEnum, {
  name: 'Lateness',
  valuesConfig: {
    WITHIN_7_DAYS: { description: 'เกินกำหนด 1–7 วัน' },
    WITHIN_30_DAYS: { description: 'เกินกำหนด 8–30 วัน' },
    BEYOND_30_DAYS: { description: 'เกินกำหนดมากกว่า 30 วัน' },
  },
})
