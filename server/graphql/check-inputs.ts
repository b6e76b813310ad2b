import {
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql'
import type { ActionRule } from '../access/policy.ts'
import { sourceOf } from '../read/source.ts'
import { centrePolicy } from '../registry/centre/centre.policy.ts'
import { orderDocumentPolicy } from '../registry/centre/order-document.policy.ts'
import { photoPolicy } from '../registry/sign/photo.policy.ts'
import { signInstallationPolicy } from '../registry/sign/sign-installation.policy.ts'

/** Inputs that record fields, by the act whose policy lists who may write them. */
const RECORDING: Readonly<Record<string, ActionRule>> = {
  CentreFieldsInput: centrePolicy.actions.update,
  CreateCentreInput: centrePolicy.actions.create,
  UpdateCentreInput: centrePolicy.actions.update,
  SignFieldsInput: signInstallationPolicy.actions.update,
  RecordSignInput: signInstallationPolicy.actions.record,
  UpdateSignInput: signInstallationPolicy.actions.update,
  ReplaceSignInput: signInstallationPolicy.actions.replace,
  RemoveSignInput: signInstallationPolicy.actions.remove,
  AttachPhotoInput: photoPolicy.actions.attach,
  DescribePhotoInput: photoPolicy.actions.describe,
  ArrangePhotosInput: photoPolicy.actions.arrange,
  RemovePhotoInput: photoPolicy.actions.remove,
  AttachOrderDocumentInput: orderDocumentPolicy.actions.attach,
  RemoveOrderDocumentInput: orderDocumentPolicy.actions.remove,
}

/** What names the record, says why, or steers how an edit is merged. */
const STEERING = ['id', 'lao', 'slot', 'centreId', 'signId', 'version', 'base', 'merge', 'reason']

/** Inputs whose every field may be set by whoever has the mutation, or may write the list they are part of. */
const OPEN_INPUTS = [
  /^(CentreMember|CentrePerson|PhotoVersion)Input$/, // parts of `members`, `people` and `photos`
  /^(DeleteCentre|RestoreCentre|RestoreFields|ShareSign|UnshareSign)Input$/, // which record, and why
  /^(ConfirmRecords|SeenRecord|ReturnRecord|ExplainIssue|NoteContacts)Input$/, // what is said of a record
  /^(AddJointSlot|CloseJointSlot|ReopenJointSlot|AnswerNone)Input$/, // the roster
  /^(CreateLao|AmendLao|LaoFields|EndLaos|ResumeLao)Input$/, // the register
  /^((Record|Correct|Withdraw)LegalReference|LegalReferenceFields)Input$/, // the legal basis
  /^(CreateRound|UpdateRound|RoundChanges|DeleteRound|OpenRound|ExtendDue|WithdrawExtension|Exempt|LiftExemption|Unlock|LockAgain)Input$/, // an administrator's
  /^(InviteAccount|Grant|CreatePartnerToken|UpdatePartnerToken)Input$/, // an administrator's
  /^(SaveView|UpdateSavedView)Input$/, // one's own
  /^(Within|Moved)$/, // which figures, which rows of them: public
]

/** Arguments of what is read that tell about no field: which of the rows that may be seen, how many, as of when. */
const OPEN_ARGUMENTS = new Set([
  ...['first', 'after', 'offset', 'id', 'ids', 'code', 'includeRemoved'],
  ...['round', 'kind', 'item', 'asOf', 'atDue', 'groupBy', 'within', 'screen', 'role'],
])

/** @throws Error for an input field or an argument of which nobody has said who may use it. */
export function checkInputs(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue
    if (isInputObjectType(type)) checkInput(type.name, Object.keys(type.getFields()))
    if ((isObjectType(type) || isInterfaceType(type)) && type !== schema.getMutationType()) {
      for (const field of Object.values(type.getFields())) {
        const stray = field.args.find(
          ({ name, type: given }) => !OPEN_ARGUMENTS.has(name) && !isJudgedByFields(getNamedType(given).name),
        )
        if (stray) throw new Error(`nothing says what ${type.name}.${field.name}(${stray.name}:) tells about`)
      }
    }
  }
}

function checkInput(input: string, fields: readonly string[]): void {
  const act = RECORDING[input]
  const stray = act && fields.find((field) => !STEERING.includes(field) && !act.writes?.includes(field))
  if (stray) throw new Error(`${input}.${stray} is in no list of what may be written`)
  if (!act && !isJudgedByFields(input) && !OPEN_INPUTS.some((form) => form.test(input)))
    throw new Error(`${input} has neither a list of what may be written nor a line among the open inputs`)
}

/** Filters and orders, each of whose fields and values says itself what it tells about. */
function isJudgedByFields(input: string): boolean {
  const noun = /^(\w+?)(Filter|Order)$/.exec(input)?.[1]
  return noun !== undefined && sourceOf(noun) !== undefined
}
