import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { LEVELS } from '../access/policy.ts'
import { Role } from '../accounts/account.enums.ts'
import { type CentreKind, CentreKindEnum } from '../registry/centre/centre-kind.ts'

export const AccessLevel = Object.fromEntries(LEVELS.map((level) => [level, level])) as {
  [Word in (typeof LEVELS)[number]]: Word
}
registerEnumType(AccessLevel, {
  name: 'AccessLevel',
  description: 'How much of a field somebody may know (ระดับการเห็นข้อมูล), from nothing to everything.',
  valuesConfig: {
    HIDDEN: { description: 'Nothing.' },
    PRESENCE: { description: 'Whether it is filled.' },
    MASKED: { description: 'A mask of it, such as 08x-xxx-xx70.' },
    VALUE: { description: 'The value.' },
  },
})

@ObjectType({ description: 'A field of a noun, and how much of it a role may know.' })
export class FieldAccess {
  @Field(() => String)
  declare field: string

  @Field(() => String, { nullable: true, description: 'What the field is.' })
  declare description: string | null

  @Field(() => AccessLevel, {
    description: 'Inside the role’s own area; for roles without an area, everywhere.',
  })
  declare own: keyof typeof AccessLevel

  @Field(() => AccessLevel, { description: 'Outside its own area.' })
  declare elsewhere: keyof typeof AccessLevel
}

@ObjectType({
  description: 'Something that can be done with a noun, and whether a role may; inside its own area only.',
})
export class ActionAccess {
  @Field(() => String)
  declare action: string

  @Field(() => Boolean)
  declare allowed: boolean

  @Field(() => [CentreKindEnum], { description: 'Kinds of centre it is narrowed to; empty: every kind.' })
  declare kinds: CentreKind[]

  @Field(() => Boolean, { description: 'Done for somebody else where the round allows it, and marked so.' })
  declare onBehalf: boolean

  @Field(() => Boolean)
  declare reasonRequired: boolean

  @Field(() => [String], { description: 'Input fields that may be written, where the action names them.' })
  declare writes: string[]
}

@ObjectType({ description: 'What a role may see and do of one noun.' })
export class NounAccess {
  @Field(() => String, { description: 'The type of the schema.' })
  declare noun: string

  @Field(() => String, { nullable: true, description: 'What the noun is.' })
  declare description: string | null

  @Field(() => [FieldAccess])
  declare levels: FieldAccess[]

  @Field(() => [ActionAccess])
  declare actions: ActionAccess[]
}

@ObjectType({
  description: 'What a role may see and do (สิทธิของบทบาท), read from the policies that are in force.',
})
export class RoleAccess {
  @Field(() => Role)
  declare role: keyof typeof Role

  @Field(() => [NounAccess])
  declare nouns: NounAccess[]

  @Field(() => [String], { description: 'Root fields of queries it finds in its schema.' })
  declare queries: string[]

  @Field(() => [String], { description: 'Root fields of mutations it finds in its schema.' })
  declare mutations: string[]
}
