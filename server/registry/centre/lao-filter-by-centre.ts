import { Field } from 'type-graphql'
import { LaoFilter } from '../lao/lao-filter.input.ts'
import { CentreFilter } from './centre-filter.input.ts'

declare module '../lao/lao-filter.input.ts' {
  interface LaoFilter {
    assistanceCentre?: CentreFilter
  }
}

// The LAO does not know its centre, so the centre's folder adds the filter.
Field(() => CentreFilter, { nullable: true, description: 'Its assistance centre is one of these.' })(
  LaoFilter.prototype,
  'assistanceCentre',
)
