import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { mayAnywhere } from '../../access/authorise.ts'
import { unitOfWork, type Writer } from '../../database/unit-of-work.ts'
import { parseGlobalId } from '../../read/global-id.ts'
import { valueOrNull } from '../../text/placeholder.ts'
import { answering, signedIn } from '../payloads/refusal.ts'
import { unlessTaken } from '../payloads/unless-taken.ts'
import { Centre } from './centre.entity.ts'
import { CentrePayload } from './centre.payload.ts'
import { centrePolicy } from './centre.policy.ts'
import { CentreSaved } from './centre-saved.type.ts'
import { RestoreCentreInput } from './delete-centre.input.ts'
import { loadDeletedCentre } from './load-centre.ts'
import { permit } from './permit.ts'

@Resolver()
export class RestoreCentreResolver {
  @Mutation(() => CentrePayload, {
    description:
      'Take back a centre that was deleted (กู้คืนข้อมูลศูนย์), as it was. A conflict where another was recorded since.',
  })
  restoreCentre(
    @Arg('input', () => RestoreCentreInput) input: RestoreCentreInput,
    @Ctx() writer: Writer,
  ): Promise<typeof CentrePayload> {
    return answering(() =>
      unlessTaken(
        'centre_one_per_subject',
        () => restore(input, writer),
        () => standingVersion(input, writer),
      ),
    )
  }
}

function restore(input: RestoreCentreInput, writer: Writer): Promise<CentreSaved> {
  const viewer = signedIn(writer)
  mayAnywhere(viewer, centrePolicy, 'restore')
  const id = parseGlobalId('centre', input.id)
  const reason = valueOrNull(input.reason)
  const { requestId, receivedAt } = writer

  return unitOfWork(writer.orm, viewer, { reason, requestId, receivedAt }, async (em) => {
    const centre = await loadDeletedCentre(em, id)
    await permit(em, viewer, centre, { policy: centrePolicy, action: 'restore', fields: [], reason })

    centre.deletedAt = null
    return new CentreSaved(id)
  })
}

/** The version of the centre that stands in its place. */
function standingVersion({ id }: RestoreCentreInput, writer: Writer): Promise<number | undefined> {
  return unitOfWork(writer.orm, signedIn(writer), {}, async (em) => {
    const { lao, slot } = await loadDeletedCentre(em, parseGlobalId('centre', id))
    const standing = await em.findOne(Centre, { lao, slot, deletedAt: null }, { fields: ['version'] })
    return standing?.version
  })
}
