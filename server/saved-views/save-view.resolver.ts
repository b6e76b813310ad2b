import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { v7 as uuidV7 } from 'uuid'
import { unitOfWork, type Writer } from '../database/unit-of-work.ts'
import { Forbidden } from '../errors.ts'
import { Findings } from '../registry/input/findings.ts'
import { answering, signedIn } from '../registry/payloads/refusal.ts'
import { SavedView } from './saved-view.entity.ts'
import { SaveViewInput } from './saved-view.inputs.ts'
import { SavedViewPayload, ViewSaved } from './saved-view.payload.ts'
import { savedViewPolicy } from './saved-view.policy.ts'
import { viewAddress, viewColumns, viewName } from './view-fields.ts'

@Resolver()
export class SaveViewResolver {
  @Mutation(() => SavedViewPayload, { description: 'Keep a list under a name (บันทึกมุมมอง).' })
  saveView(
    @Arg('input', () => SaveViewInput) input: SaveViewInput,
    @Ctx() writer: Writer,
  ): Promise<typeof SavedViewPayload> {
    return answering(() => save(input, writer))
  }
}

async function save(input: SaveViewInput, writer: Writer): Promise<ViewSaved> {
  const viewer = signedIn(writer)
  // The office is that of the first role: what somebody signs in with.
  const grant = viewer.grants.find(({ role }) => savedViewPolicy.actions.save.roles.includes(role))
  if (!grant) throw new Forbidden()
  const findings = new Findings()
  const values = {
    name: viewName(input.name, findings),
    address: viewAddress(input.address, findings),
    columns: viewColumns(input.columns ?? [], findings),
  }
  findings.refuse()
  const { requestId, receivedAt } = writer
  const id = uuidV7()
  await unitOfWork(writer.orm, viewer, { requestId, receivedAt }, async (em) => {
    em.create(SavedView, {
      ...{ id, ...values, screen: input.screen, audience: input.audience },
      ...{ ownerId: viewer.id, ownerName: viewer.name, role: grant.role, areaId: grant.areaId },
      ...{ removedAt: null, version: 1, createdAt: receivedAt, updatedAt: receivedAt, mine: true },
    })
    await em.flush()
  })
  return new ViewSaved(id, false)
}
