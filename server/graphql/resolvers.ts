import { ACCOUNT_RESOLVERS } from '../accounts/account-resolvers.ts'
import { CompletenessResolver } from '../completeness/measure/completeness.resolver.ts'
import { CompletenessOfCentreResolver } from '../completeness/measure/completeness-of-centre.resolver.ts'
import { CompletenessOfDistrictResolver } from '../completeness/measure/completeness-of-district.resolver.ts'
import { CompletenessOfLaoResolver } from '../completeness/measure/completeness-of-lao.resolver.ts'
import { CompletenessOfProvinceResolver } from '../completeness/measure/completeness-of-province.resolver.ts'
import { ObligationResolver } from '../completeness/obligations/obligation.resolver.ts'
import { ObligationsOfCentreResolver } from '../completeness/obligations/obligations-of-centre.resolver.ts'
import { ObligationsOfLaoResolver } from '../completeness/obligations/obligations-of-lao.resolver.ts'
import { RoundResolver } from '../completeness/rounds/round.resolver.ts'
import { CentreResolver } from '../registry/centre/centre.resolver.ts'
import { CentresOfLaoResolver } from '../registry/centre/centres-of-lao.resolver.ts'
import { MembersOfCentreResolver } from '../registry/centre/members-of-centre.resolver.ts'
import { PeopleOfCentreResolver } from '../registry/centre/people-of-centre.resolver.ts'
import { DistrictResolver } from '../registry/district/district.resolver.ts'
import { DistrictsOfProvinceResolver } from '../registry/district/districts-of-province.resolver.ts'
import { LaoResolver } from '../registry/lao/lao.resolver.ts'
import { LaosOfDistrictResolver } from '../registry/lao/laos-of-district.resolver.ts'
import { LaosOfProvinceResolver } from '../registry/lao/laos-of-province.resolver.ts'
import { ProvinceResolver } from '../registry/province/province.resolver.ts'
import { PhotosOfSignResolver } from '../registry/sign/photos-of-sign.resolver.ts'
import { SignInstallationResolver } from '../registry/sign/sign-installation.resolver.ts'
import { SignsOfCentreResolver } from '../registry/sign/signs-of-centre.resolver.ts'
import { NodeResolver } from './node.resolver.ts'

/** Every resolver of the API. */
export const resolvers = [
  ...ACCOUNT_RESOLVERS,
  CompletenessOfCentreResolver,
  CompletenessOfDistrictResolver,
  CompletenessOfLaoResolver,
  CompletenessOfProvinceResolver,
  CompletenessResolver,
  ObligationResolver,
  ObligationsOfCentreResolver,
  ObligationsOfLaoResolver,
  RoundResolver,
  NodeResolver,
  CentreResolver,
  CentresOfLaoResolver,
  MembersOfCentreResolver,
  PeopleOfCentreResolver,
  DistrictResolver,
  DistrictsOfProvinceResolver,
  LaoResolver,
  LaosOfDistrictResolver,
  LaosOfProvinceResolver,
  ProvinceResolver,
  PhotosOfSignResolver,
  SignInstallationResolver,
  SignsOfCentreResolver,
]
