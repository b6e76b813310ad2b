import { LockMode } from '@mikro-orm/postgresql'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { NOWHERE } from '../access/authorise.ts'
import { unitOfWork, type Writer } from '../database/unit-of-work.ts'
import { NotFound } from '../errors.ts'
import { parseGlobalId } from '../read/global-id.ts'
import { Findings } from '../registry/input/findings.ts'
import { answering, signedIn } from '../registry/payloads/refusal.ts'
import { differing, staleEdit } from '../registry/payloads/stale.ts'
import { SavedView } from './saved-view.entity.ts'
import { UpdateSavedViewInput } from './saved-view.inputs.ts'
import { SavedViewPayload, ViewSaved } from './saved-view.payload.ts'
import { savedViewPolicy } from './saved-view.policy.ts'
import { viewName } from './view-fields.ts'

@Resolver()
export class UpdateSavedViewResolver {
  @Mutation(() => SavedViewPayload, {
    description: "Rename, share, take away or bring back one's own view (แก้ไขมุมมอง).",
  })
  updateSavedView(
    @Arg('input', () => UpdateSavedViewInput) input: UpdateSavedViewInput,
    @Ctx() writer: Writer,
  ): Promise<typeof SavedViewPayload> {
    return answering(() => update(input, writer))
  }
}

async function update(input: UpdateSavedViewInput, writer: Writer): Promise<ViewSaved> {
  const viewer = signedIn(writer)
  const id = parseGlobalId('view', input.id)
  const { requestId, receivedAt } = writer
  const findings = new Findings()
  const name = input.name === undefined ? undefined : viewName(input.name, findings)
  findings.refuse()
  return unitOfWork(writer.orm, viewer, { requestId, receivedAt }, async (em) => {
    const view = await em.findOne(
      SavedView,
      { id, ownerId: viewer.id },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    )
    if (!view) throw new NotFound('saved view', id)
    if (view.version !== input.version) {
      const theirs = { name: view.name, audience: view.audience }
      const yours = differing({ name: name ?? view.name, audience: input.audience ?? view.audience }, theirs)
      throw staleEdit({
        ...{ viewer, policy: savedViewPolicy, place: NOWHERE, currentVersion: view.version },
        ...{ yours, theirs, base: {} },
      })
    }
    if (name !== undefined) view.name = name
    if (input.audience) view.audience = input.audience
    if (typeof input.removed === 'boolean') view.removedAt = input.removed ? receivedAt : null
    view.updatedAt = receivedAt
    await em.flush()
    return new ViewSaved(id, view.removedAt !== null)
  })
}
