import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { unitOfWork, type Writer } from '../../database/unit-of-work.ts'
import { parseGlobalId } from '../../read/global-id.ts'
import { valueOrNull } from '../../text/placeholder.ts'
import { answering, signedIn } from '../payloads/refusal.ts'
import { changedMeanwhile } from '../payloads/stale.ts'
import { centrePolicy } from './centre.policy.ts'
import { CentreDeletedPayload } from './centre-deleted.payload.ts'
import { CentreDeleted } from './centre-deleted.type.ts'
import { DeleteCentreInput } from './delete-centre.input.ts'
import { loadCentre } from './load-centre.ts'
import { permit } from './permit.ts'

@Resolver()
export class DeleteCentreResolver {
  @Mutation(() => CentreDeletedPayload, {
    description:
      'Take a centre out of the register (ลบข้อมูลศูนย์): it counts as not recorded from now on, and can be restored.',
  })
  deleteCentre(
    @Arg('input', () => DeleteCentreInput) input: DeleteCentreInput,
    @Ctx() writer: Writer,
  ): Promise<typeof CentreDeletedPayload> {
    return answering(() => remove(input, writer))
  }
}

function remove(input: DeleteCentreInput, writer: Writer): Promise<CentreDeleted> {
  const viewer = signedIn(writer)
  const id = parseGlobalId('centre', input.id)
  const reason = valueOrNull(input.reason)
  const { requestId, receivedAt } = writer

  return unitOfWork(writer.orm, viewer, { reason, requestId, receivedAt }, async (em) => {
    const centre = await loadCentre(em, id)
    await permit(em, viewer, centre, { policy: centrePolicy, action: 'delete', fields: [], reason })
    if (input.version !== centre.version) throw changedMeanwhile(centre.version)

    centre.deletedAt = receivedAt
    return new CentreDeleted(id)
  })
}
