import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import { type Reader, readConnection, readWhere } from '../../read/read.ts'
import { idIs } from '../../read/where.ts'
import { SignInstallationConnection } from './sign-installation.connection.ts'
import { SignInstallation } from './sign-installation.entity.ts'
import { signInstallationSource } from './sign-installation.read.ts'
import { SignInstallationListArgs } from './sign-installation-list.args.ts'

@Resolver()
export class SignInstallationResolver {
  @Query(() => SignInstallationConnection, {
    description: 'Sign installations; standing ones unless the filter asks for removed ones.',
  })
  signInstallations(
    @Ctx() reader: Reader,
    @Info() info: GraphQLResolveInfo,
    @Args(() => SignInstallationListArgs) args: SignInstallationListArgs,
  ): Promise<unknown> {
    return readConnection(reader, info, { ...args }, signInstallationSource)
  }

  @Query(() => SignInstallation, { nullable: true })
  signInstallation(
    @Ctx() reader: Reader,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
  ): Promise<unknown> {
    return readWhere(reader, info, {}, signInstallationSource, (statement, row) =>
      idIs(statement, 'sign', `${row}.id`, id),
    )
  }
}
