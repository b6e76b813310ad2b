import type { EntityManager } from '@mikro-orm/postgresql'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql'
import type { Viewer } from '../../access/viewer.ts'
import { unitOfWork, type Writer } from '../../database/unit-of-work.ts'
import { parseGlobalId } from '../../read/global-id.ts'
import type { Reader } from '../../read/read.ts'
import { savedRecord } from '../../read/saved-record.ts'
import { valueOrNull } from '../../text/placeholder.ts'
import { bangkokDay } from '../input/bangkok-day.ts'
import { Findings } from '../input/findings.ts'
import { answering, signedIn } from '../payloads/refusal.ts'
import { mayMerge, type StaleEdit, staleEdit } from '../payloads/stale.ts'
import type { Centre } from './centre.entity.ts'
import { CentrePayload } from './centre.payload.ts'
import { centrePolicy } from './centre.policy.ts'
import {
  type CentreParts,
  type CentreValues,
  changeCentre,
  loadParts,
  readCentre,
  storedCentre,
} from './centre-change.ts'
import { centreMemberPolicy } from './centre-member.policy.ts'
import { centrePersonPolicy } from './centre-person.policy.ts'
import { CENTRE_SAVED, CentreSaved } from './centre-saved.type.ts'
import { loadCentre, placeOf } from './load-centre.ts'
import { permit, sentFields } from './permit.ts'
import { revealedByConflict } from './revealed-by-conflict.ts'
import { UpdateCentreInput } from './update-centre.input.ts'

const STEERING = ['id', 'version', 'base', 'merge', 'reason']

@Resolver()
export class UpdateCentreResolver {
  @Mutation(() => CentrePayload, { description: 'Correct or complete a centre (แก้ไขข้อมูลพื้นฐานของศูนย์).' })
  updateCentre(
    @Arg('input', () => UpdateCentreInput) input: UpdateCentreInput,
    @Ctx() writer: Writer & Reader,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof CentrePayload> {
    return answering(() => update(input, writer, info))
  }
}

async function update(
  input: UpdateCentreInput,
  writer: Writer & Reader,
  info: GraphQLResolveInfo,
): Promise<CentreSaved> {
  const viewer = signedIn(writer)
  const id = parseGlobalId('centre', input.id)
  const reason = valueOrNull(input.reason)
  const { requestId, receivedAt, remembered } = writer
  const today = bangkokDay(receivedAt)
  const afterwards = await savedRecord(writer, info, CENTRE_SAVED, id)

  const work = async (em: EntityManager) => {
    const centre = await loadCentre(em, id)
    const mark = await permit(em, viewer, centre, {
      policy: centrePolicy,
      action: 'update',
      fields: sentFields(input, STEERING),
      reason,
    })

    const parts = await loadParts(em, centre, input)
    const findings = new Findings()
    const wanted = await readCentre(em, centre, parts, input, today, findings)
    const stale = input.version !== centre.version
    if (stale) {
      const edit = await lateEdit(em, viewer, centre, parts, wanted, input, today)
      if (input.merge !== true || !mayMerge(edit)) {
        const refused = staleEdit(edit)
        writer.reveals?.add(revealedByConflict(viewer, refused, parts.people))
        throw refused
      }
    }
    findings.refuse()

    await changeCentre(em, centre, parts, wanted, { mark, at: receivedAt, today })
    return new CentreSaved(id, stale, afterwards)
  }
  const act = { reason, requestId, receivedAt }
  return unitOfWork(writer.orm, viewer, act, work, { remembered, afterwards })
}

async function lateEdit(
  em: EntityManager,
  viewer: Viewer,
  centre: Centre,
  parts: CentreParts,
  yours: CentreValues,
  { base }: UpdateCentreInput,
  today: string,
): Promise<StaleEdit> {
  return {
    viewer,
    policy: centrePolicy,
    parts: { people: centrePersonPolicy, members: centreMemberPolicy },
    place: placeOf(centre),
    currentVersion: centre.version,
    yours,
    theirs: storedCentre(centre, parts),
    base: base ? await readCentre(em, centre, parts, base, today) : {},
  }
}
