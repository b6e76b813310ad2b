import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { Node } from '../../read/node.ts'
import { DateScalar, DateTimeScalar } from '../../read/scalars.ts'
import { District } from '../district/district.entity.ts'
import { Lao } from '../lao/lao.entity.ts'
import { Province } from '../province/province.entity.ts'
import { type CentreKind, CentreKindEnum } from './centre-kind.ts'
import { JointSlot } from './joint-slot.entity.ts'
import { LegalReference } from './legal-reference.entity.ts'
import { Phone } from './phone.type.ts'

@Entity()
@ObjectType({
  description:
    'A centre of either kind (ศูนย์ช่วยเหลือประชาชน, ศูนย์ปฏิบัติการร่วมฯ). An empty field is not known yet.',
  implements: Node,
})
export class Centre implements Node {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID)
  declare id: string

  @Property({ type: 'string' })
  @Field(() => CentreKindEnum)
  declare kind: CentreKind

  @ManyToOne(() => Lao, { nullable: true })
  @Field(() => Lao, { nullable: true, description: 'ASSISTANCE: the LAO whose centre it is.' })
  declare lao: Lao | null

  @ManyToOne(() => JointSlot, { nullable: true })
  @Field(() => JointSlot, { nullable: true, description: 'JOINT: the place in the roster that it fills.' })
  declare slot: JointSlot | null

  @Field(() => Province, { description: 'The province of its LAO or of its place in the roster.' })
  declare province: Province

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Official name, as in the establishing order.' })
  declare name: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'House number (เลขที่).' })
  declare addressNo: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Village number (หมู่ที่).' })
  declare moo: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Road (ถนน).' })
  declare road: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Name of the subdistrict (ตำบล).' })
  declare subdistrict: string | null

  @ManyToOne(() => District, { nullable: true })
  @Field(() => District, { nullable: true, description: 'The district of its address.' })
  declare district: District | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Five digits (รหัสไปรษณีย์).' })
  declare postcode: string | null

  @Property({ type: 'double', nullable: true })
  @Field(() => Float, { nullable: true, description: 'Latitude, degrees, WGS 84.' })
  declare lat: number | null

  @Property({ type: 'double', nullable: true })
  @Field(() => Float, { nullable: true, description: 'Longitude, degrees, WGS 84.' })
  declare lon: number | null

  @Property({ type: 'json' })
  @Field(() => [Phone], { description: 'Numbers of the office.' })
  declare phones: Phone[]

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Fax (โทรสาร).' })
  declare fax: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: "The office's e-mail address." })
  declare email: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true })
  declare website: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: "The office's LINE account." })
  declare line: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: "The office's Facebook page." })
  declare facebook: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Hotline (สายด่วน).' })
  declare hotline: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Opening hours (เวลาทำการ), in words.' })
  declare openingHours: string | null

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'The day it was established.' })
  declare establishedOn: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Number of the establishing order (เลขที่คำสั่ง).' })
  declare orderNumber: string | null

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Date written on that order.' })
  declare orderDate: string | null

  @Property({ type: 'array' })
  @Field(() => [String], { description: 'Fields in which it helps (ด้านที่ให้ความช่วยเหลือ).' })
  declare helpFields: string[]

  @ManyToOne(() => Lao, { nullable: true })
  @Field(() => Lao, { nullable: true, description: 'JOINT: the LAO at which it stands.' })
  declare hostLao: Lao | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'JOINT: where it stands, if not at an LAO.' })
  declare hostPlace: string | null

  @Property({ type: 'array' })
  @Field(() => [String], {
    description: 'Fields ticked "there is none" (ไม่มี): fax, email, website, line, facebook, hotline.',
  })
  declare confirmedNone: string[]

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Remarks (หมายเหตุ).' })
  declare remarks: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Who recorded it last (ผู้บันทึก).' })
  declare recordedBy: string | null

  @Property({ type: 'boolean' })
  @Field(() => Boolean, {
    nullable: true,
    description: 'Last recorded by the provincial office for the LAO.',
  })
  declare onBehalf: boolean

  @Property({ type: 'integer' })
  @Field(() => Int, {
    description: 'Goes up with every edit, also of its people and members; send it with an edit.',
  })
  declare version: number

  @Property({ type: 'datetime' })
  @Field(() => DateTimeScalar)
  declare createdAt: Date

  @Property({ type: 'datetime' })
  @Field(() => DateTimeScalar)
  declare updatedAt: Date

  @Property({ type: 'datetime', nullable: true })
  declare deletedAt: Date | null

  @Field(() => [LegalReference], { description: 'What a centre of this kind rests on.' })
  declare legalReferences: LegalReference[]

  /** Whether a round that is still written to lets others record for its LAO; known of a centre that was loaded to be edited. */
  declare allowsOnBehalf?: boolean
}
