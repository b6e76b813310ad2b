import type { EntityManager } from '@mikro-orm/postgresql'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { mayAnywhere } from '../access/authorise.ts'
import type { Viewer } from '../access/viewer.ts'
import { unitOfWork, type Writer } from '../database/unit-of-work.ts'
import { NotFound } from '../errors.ts'
import { centrePolicy } from '../registry/centre/centre.policy.ts'
import { type CentreValues, changeCentre } from '../registry/centre/centre-change.ts'
import { CentreSaved } from '../registry/centre/centre-saved.type.ts'
import { withoutTicks } from '../registry/centre/confirmed-none.ts'
import { loadCentre } from '../registry/centre/load-centre.ts'
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
import { type FormerValues, formerValues } from './former-values.ts'
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
    const former = await formerValues(em, input.change, input.fields)
    const act = { viewer, input, reason, at: receivedAt }
    if (former.noun === 'centre') return restoreCentre(em, act, former)
    if (former.noun === 'centre_person') return restorePerson(em, act, former)
    if (former.noun === 'sign_installation') return restoreSign(em, act, former)
    throw new NotFound('change', input.change)
  })
}

async function restoreCentre(em: EntityManager, act: Restoring, former: FormerValues): Promise<CentreSaved> {
  const { viewer, input, reason, at } = act
  const centre = await loadCentre(em, former.recordId)
  const fields = Object.keys(former.values)
  const mark = await permit(em, viewer, centre, { policy: centrePolicy, action: 'update', fields, reason })
  if (input.version !== centre.version) throw changedMeanwhile(centre.version)

  const wanted = withoutTicks(former.values as CentreValues, centre.confirmedNone)
  await changeCentre(em, centre, { people: [], members: [] }, wanted, { mark, at, today: bangkokDay(at) })
  return new CentreSaved(centre.id)
}

/** Somebody of a centre is edited as part of it: its permission, its version. */
async function restorePerson(em: EntityManager, act: Restoring, former: FormerValues): Promise<CentreSaved> {
  const { viewer, input, reason, at } = act
  const centre = await loadCentre(em, await centreIdOfPerson(em, former.recordId))
  const fields = ['people']
  const mark = await permit(em, viewer, centre, { policy: centrePolicy, action: 'update', fields, reason })
  if (input.version !== centre.version) throw changedMeanwhile(centre.version)

  const { standing, wanted } = await restoredPeople(em, centre, former.recordId, former.values)
  const parts = { people: standing, members: [] }
  await changeCentre(em, centre, parts, { people: wanted }, { mark, at, today: bangkokDay(at) })
  return new CentreSaved(centre.id)
}

async function restoreSign(em: EntityManager, act: Restoring, former: FormerValues): Promise<SignSaved> {
  const { viewer, input, reason } = act
  const sign = await loadSign(em, former.recordId)
  const fields = Object.keys(former.values)
  const mark = await permit(em, viewer, sign.centre, {
    policy: signInstallationPolicy,
    action: 'update',
    fields,
    reason,
  })
  if (input.version !== sign.version) throw changedMeanwhile(sign.version)
  const findings = new Findings()
  checkRemoval('installedOn', String(former.values.installedOn ?? '') || null, sign.removedOn, findings)
  findings.refuse()

  Object.assign(sign, former.values, mark)
  return new SignSaved(sign.id)
}
