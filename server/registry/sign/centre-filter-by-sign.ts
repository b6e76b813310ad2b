import { Field } from 'type-graphql'
import { CentreFilter } from '../centre/centre-filter.input.ts'
import { SignInstallationFilter } from './sign-installation-filter.input.ts'

declare module '../centre/centre-filter.input.ts' {
  interface CentreFilter {
    signInstallation?: SignInstallationFilter
  }
}

// The centre does not know its sign, so the sign's folder adds the filter.
Field(() => SignInstallationFilter, { nullable: true, description: 'Its standing sign is one of these.' })(
  CentreFilter.prototype,
  'signInstallation',
)
