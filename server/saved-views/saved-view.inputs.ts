import { Field, ID, InputType, Int } from 'type-graphql'
import { type SavedScreen, SavedScreenEnum, type ViewAudience, ViewAudienceEnum } from './saved-view.enums.ts'

@InputType()
export class SaveViewInput {
  @Field(() => SavedScreenEnum)
  declare screen: SavedScreen

  @Field(() => String, { description: 'At most 80 characters.' })
  declare name: string

  @Field(() => String, { description: 'Parameters of the address, at most 2,000 characters.' })
  declare address: string

  @Field(() => [String], { nullable: true, description: 'Columns shown; none: the usual ones.' })
  declare columns?: string[]

  @Field(() => ViewAudienceEnum)
  declare audience: ViewAudience
}

@InputType({ description: 'What is left out stays as it is.' })
export class UpdateSavedViewInput {
  @Field(() => ID)
  declare id: string

  @Field(() => Int, { description: 'The version the change is based on.' })
  declare version: number

  @Field(() => String, { nullable: true })
  declare name?: string

  @Field(() => ViewAudienceEnum, { nullable: true })
  declare audience?: ViewAudience

  @Field(() => Boolean, { nullable: true, description: 'True: taken away; false: brought back.' })
  declare removed?: boolean
}
