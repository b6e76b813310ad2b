import type { EntityManager } from '@mikro-orm/postgresql'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { mayAnywhere, seesValue } from '../access/authorise.ts'
import type { Viewer } from '../access/viewer.ts'
import { unitOfWork, type Writer } from '../database/unit-of-work.ts'
import { NotFound } from '../errors.ts'
import type { Centre } from '../registry/centre/centre.entity.ts'
import { centrePolicy } from '../registry/centre/centre.policy.ts'
import { type CentreValues, changeCentre } from '../registry/centre/centre-change.ts'
import { CentreSaved } from '../registry/centre/centre-saved.type.ts'
import { withoutTicks } from '../registry/centre/confirmed-none.ts'
import { loadCentre, placeOf } from '../registry/centre/load-centre.ts'
import { permit } from '../registry/centre/permit.ts'
import { centreIdOfPerson, restoredPeople } from '../registry/centre/restored-people.ts'
import { bangkokDay } from '../registry/input/bangkok-day.ts'
import { Findings } from '../registry/input/findings.ts'
import { answering, signedIn } from '../registry/payloads/refusal.ts'
import { changedMeanwhile } from '../registry/payloads/stale.ts'
import { loadSign } from '../registry/sign/load-sign.ts'
import { checkRemoval } from '../registry/sign/removal-day.ts'
import { signInstallationPolicy } from '../registry/sign/sign-installation.policy.ts'
import { SignSaved } from '../registry/sign/sign-saved.type.ts'
import { valueOrNull } from '../text/placeholder.ts'
import { changePolicy } from './change.policy.ts'
import { formerValues, type PastChange, pastChange } from './former-values.ts'
import { RestoreFieldsInput } from './restore-fields.input.ts'
import { RestoreFieldsPayload } from './restore-fields.payload.ts'

interface Restoring {
  readonly viewer: Viewer
  readonly input: RestoreFieldsInput
  readonly reason: string | null
  readonly at: Date
}

@Resolver()
export class RestoreFieldsResolver {
  @Mutation(() => RestoreFieldsPayload, {
    description: 'Put back values of a centre, its people or its sign that a change replaced (คืนค่าจากประวัติ).',
  })
  restoreFields(
    @Arg('input', () => RestoreFieldsInput) input: RestoreFieldsInput,
    @Ctx() writer: Writer,
  ): Promise<typeof RestoreFieldsPayload> {
    return answering(() => restore(input, writer))
  }
}

function restore(input: RestoreFieldsInput, writer: Writer): Promise<CentreSaved | SignSaved> {
  const viewer = signedIn(writer)
  mayAnywhere(viewer, centrePolicy, 'update')
  const reason = valueOrNull(input.reason)
  const { requestId, receivedAt } = writer
  return unitOfWork(writer.orm, viewer, { reason, requestId, receivedAt }, async (em) => {
    const past = await pastChange(em, input.change)
    const act = { viewer, input, reason, at: receivedAt }
    if (past.noun === 'centre') return restoreCentre(em, act, past)
    if (past.noun === 'centre_person') return restorePerson(em, act, past)
    if (past.noun === 'sign_installation') return restoreSign(em, act, past)
    throw new NotFound('change', input.change)
  })
}

/**
 * The record of a change, where the viewer reads its history.
 * @throws NotFound, alike for what lies elsewhere, what is gone and what never was
 */
async function readable<T>(
  { viewer, input }: Restoring,
  load: Promise<T>,
  centreOf: (record: T) => Pick<Centre, 'lao' | 'slot'>,
): Promise<T> {
  const record = await load.catch((error: unknown) => {
    throw error instanceof NotFound ? new NotFound('change', input.change) : error
  })
  if (!seesValue(viewer, changePolicy.fields.fields, placeOf(centreOf(record))))
    throw new NotFound('change', input.change)
  return record
}

async function restoreCentre(em: EntityManager, act: Restoring, past: PastChange): Promise<CentreSaved> {
  const { viewer, input, reason, at } = act
  const centre = await readable(act, loadCentre(em, past.recordId), (found) => found)
  const former = formerValues(past, input.fields)
  const fields = Object.keys(former)
  const mark = await permit(em, viewer, centre, { policy: centrePolicy, action: 'update', fields, reason })
  if (input.version !== centre.version) throw changedMeanwhile(centre.version)

  const wanted = withoutTicks(former as CentreValues, centre.confirmedNone)
  await changeCentre(em, centre, { people: [], members: [] }, wanted, { mark, at, today: bangkokDay(at) })
  return new CentreSaved(centre.id)
}

/** Somebody of a centre is edited as part of it: its permission, its version. */
async function restorePerson(em: EntityManager, act: Restoring, past: PastChange): Promise<CentreSaved> {
  const { viewer, input, reason, at } = act
  const load = centreIdOfPerson(em, past.recordId).then((id) => loadCentre(em, id))
  const centre = await readable(act, load, (found) => found)
  const former = formerValues(past, input.fields)
  const fields = ['people']
  const mark = await permit(em, viewer, centre, { policy: centrePolicy, action: 'update', fields, reason })
  if (input.version !== centre.version) throw changedMeanwhile(centre.version)

  const { standing, wanted } = await restoredPeople(em, centre, past.recordId, former)
  const parts = { people: standing, members: [] }
  await changeCentre(em, centre, parts, { people: wanted }, { mark, at, today: bangkokDay(at) })
  return new CentreSaved(centre.id)
}

async function restoreSign(em: EntityManager, act: Restoring, past: PastChange): Promise<SignSaved> {
  const { viewer, input, reason } = act
  const sign = await readable(act, loadSign(em, past.recordId), ({ centre }) => centre)
  const former = formerValues(past, input.fields)
  const fields = Object.keys(former)
  const mark = await permit(em, viewer, sign.centre, {
    policy: signInstallationPolicy,
    action: 'update',
    fields,
    reason,
  })
  if (input.version !== sign.version) throw changedMeanwhile(sign.version)
  const findings = new Findings()
  checkRemoval('installedOn', String(former.installedOn ?? '') || null, sign.removedOn, findings)
  findings.refuse()

  Object.assign(sign, former, mark)
  return new SignSaved(sign.id)
}
