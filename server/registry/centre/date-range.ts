import { Type } from '@mikro-orm/core'

/** From the first day on, until the day before `to`; null is open. ISO dates. */
export interface DateRange {
  readonly from: string | null
  readonly to: string | null
}

/** PostgreSQL's `daterange`, always written as `[from,to)`. */
export class DateRangeType extends Type<DateRange, string> {
  override convertToDatabaseValue(value: DateRange): string {
    return `[${value.from ?? ''},${value.to ?? ''})`
  }

  override convertToJSValue(value: string | DateRange): DateRange {
    if (typeof value !== 'string') return value
    const [from = '', to = ''] = value.slice(1, -1).split(',')
    return { from: from || null, to: to || null }
  }

  override compareAsType(): string {
    return 'string'
  }

  override getColumnType(): string {
    return 'daterange'
  }
}
