import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { v7 as uuidV7 } from 'uuid'
import { unitOfWork, type Writer } from '../../database/unit-of-work.ts'
import { InvalidInput } from '../../errors.ts'
import { parseGlobalId } from '../../read/global-id.ts'
import { valueOrNull } from '../../text/placeholder.ts'
import { placeOf } from '../centre/load-centre.ts'
import { permit } from '../centre/permit.ts'
import { answering, signedIn } from '../payloads/refusal.ts'
import { changedMeanwhile } from '../payloads/stale.ts'
import { loadSign } from './load-sign.ts'
import { ShareSignInput, UnshareSignInput } from './share-sign.input.ts'
import { SignPayload } from './sign.payload.ts'
import type { SignInstallation } from './sign-installation.entity.ts'
import { signInstallationPolicy } from './sign-installation.policy.ts'
import { SignSaved } from './sign-saved.type.ts'

@Resolver()
export class ShareSignInstallationResolver {
  @Mutation(() => SignPayload, {
    description:
      'Say that two centres of one province have one physical sign (ใช้ป้ายร่วมกัน): it is counted once. Whoever records both may.',
  })
  shareSignInstallation(
    @Arg('input', () => ShareSignInput) input: ShareSignInput,
    @Ctx() writer: Writer,
  ): Promise<typeof SignPayload> {
    return answering(() => share(input, writer))
  }

  @Mutation(() => SignPayload, {
    description: 'Say that a sign stands for its own centre only (เลิกใช้ป้ายร่วมกัน).',
  })
  unshareSignInstallation(
    @Arg('input', () => UnshareSignInput) input: UnshareSignInput,
    @Ctx() writer: Writer,
  ): Promise<typeof SignPayload> {
    return answering(() => unshare(input, writer))
  }
}

function share(input: ShareSignInput, writer: Writer): Promise<SignSaved> {
  const viewer = signedIn(writer)
  const id = parseGlobalId('sign', input.id)
  const otherId = parseGlobalId('sign', input.with)
  const reason = valueOrNull(input.reason)
  const { requestId, receivedAt } = writer

  return unitOfWork(writer.orm, viewer, { reason, requestId, receivedAt }, async (em) => {
    const signs = new Map<string, SignInstallation>()
    for (const each of [id, otherId].sort()) signs.set(each, await loadSign(em, each))
    const sign = signs.get(id) as SignInstallation
    const other = signs.get(otherId) as SignInstallation
    const act = { policy: signInstallationPolicy, action: 'share', fields: [], reason } as const
    await permit(em, viewer, other.centre, act)
    const mark = await permit(em, viewer, sign.centre, act)
    if (input.version !== sign.version || sign.removedOn !== null) throw changedMeanwhile(sign.version)
    checkShared(sign, other)

    Object.assign(sign, mark, { physicalSignId: other.physicalSignId })
    return new SignSaved(id)
  })
}

function unshare(input: UnshareSignInput, writer: Writer): Promise<SignSaved> {
  const viewer = signedIn(writer)
  const id = parseGlobalId('sign', input.id)
  const reason = valueOrNull(input.reason)
  const { requestId, receivedAt } = writer

  return unitOfWork(writer.orm, viewer, { reason, requestId, receivedAt }, async (em) => {
    const sign = await loadSign(em, id)
    const act = { policy: signInstallationPolicy, action: 'share', fields: [], reason } as const
    const mark = await permit(em, viewer, sign.centre, act)
    if (input.version !== sign.version) throw changedMeanwhile(sign.version)

    // The other may go by this one's own id, so it gets a new one.
    Object.assign(sign, mark, { physicalSignId: uuidV7() })
    return new SignSaved(id)
  })
}

/** @throws InvalidInput unless the other sign stands, at another centre of the same province */
function checkShared(sign: SignInstallation, other: SignInstallation): void {
  const refuse = (code: string, th: string, en: string) => {
    throw new InvalidInput([{ field: 'with', code, th, en }])
  }
  if (other.removedOn !== null) refuse('REMOVED', 'ป้ายนี้รื้อถอนแล้ว', 'This sign has been taken down.')
  if (other.centre.id === sign.centre.id)
    refuse('SAME_CENTRE', 'เลือกป้ายของศูนย์อื่น', 'Choose the sign of another centre.')
  if (placeOf(other.centre).provinceId !== placeOf(sign.centre).provinceId)
    refuse('OUTSIDE_PROVINCE', 'ป้ายนี้อยู่ต่างจังหวัด', 'This sign is in another province.')
}
