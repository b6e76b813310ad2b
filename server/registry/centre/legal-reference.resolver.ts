import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql'
import { v7 as uuidV7 } from 'uuid'
import { authorise, NOWHERE } from '../../access/authorise.ts'
import type { Viewer } from '../../access/viewer.ts'
import { unitOfWork, type Writer } from '../../database/unit-of-work.ts'
import { NotFound } from '../../errors.ts'
import { parseGlobalId } from '../../read/global-id.ts'
import { type Reader, readList } from '../../read/read.ts'
import { Findings } from '../input/findings.ts'
import { text } from '../input/text-field.ts'
import { answering, signedIn } from '../payloads/refusal.ts'
import { changedMeanwhile, differing, mayMerge, type StaleEdit, staleEdit } from '../payloads/stale.ts'
import { legalReferenceSource } from './centre-parts.read.ts'
import { LegalReference } from './legal-reference.entity.ts'
import {
  CorrectLegalReferenceInput,
  RecordLegalReferenceInput,
  WithdrawLegalReferenceInput,
} from './legal-reference.input.ts'
import { legalReferencePolicy } from './legal-reference.policy.ts'
import { LegalReferencePayload, LegalReferenceSaved } from './legal-reference-saved.type.ts'
import {
  REQUIRED,
  readLegalReference,
  storedLegalReference,
  writeLegalReference,
} from './read-legal-reference.ts'

const EMPTY = {
  ...{ centreKind: null, number: null, issuedOn: null, clause: null, url: null, from: null, to: null },
} as const
const words = text(500)

@Resolver()
export class LegalReferenceResolver {
  @Query(() => [LegalReference], {
    description: 'What centres rest on or rested on (ฐานอำนาจ), in the order of their dates.',
  })
  legalReferences(@Ctx() reader: Reader, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return readList(reader, info, {}, legalReferenceSource, (r) => `${r}.issued_on, ${r}.id`)
  }

  @Mutation(() => LegalReferencePayload, {
    description: 'Enter what a kind of centre rests on (บันทึกฐานอำนาจ).',
  })
  recordLegalReference(
    @Arg('input', () => RecordLegalReferenceInput) input: RecordLegalReferenceInput,
    @Ctx() writer: Writer,
  ): Promise<typeof LegalReferencePayload> {
    return answering(() => act(input, writer, (em, _viewer, findings) => record(em, input, findings)))
  }

  @Mutation(() => LegalReferencePayload, {
    description: 'Correct what a kind of centre rests on, or say until when it did (แก้ไขฐานอำนาจ).',
  })
  correctLegalReference(
    @Arg('input', () => CorrectLegalReferenceInput) input: CorrectLegalReferenceInput,
    @Ctx() writer: Writer,
  ): Promise<typeof LegalReferencePayload> {
    return answering(() => act(input, writer, (em, viewer, findings) => correct(em, viewer, input, findings)))
  }

  @Mutation(() => LegalReferencePayload, {
    description: 'Take back what was entered by mistake (ถอนฐานอำนาจ); the history keeps it.',
  })
  withdrawLegalReference(
    @Arg('input', () => WithdrawLegalReferenceInput) input: WithdrawLegalReferenceInput,
    @Ctx() writer: Writer,
  ): Promise<typeof LegalReferencePayload> {
    return answering(() => act(input, writer, (em) => withdraw(em, input, writer.receivedAt)))
  }
}

/** @throws Forbidden, InvalidInput */
function act(
  input: { readonly reason?: string | null },
  writer: Writer,
  work: (em: EntityManager, viewer: Viewer, findings: Findings) => Promise<LegalReferenceSaved>,
): Promise<LegalReferenceSaved> {
  const viewer = signedIn(writer)
  authorise(viewer, legalReferencePolicy, 'manage', NOWHERE)
  const findings = new Findings()
  const reason = words(input.reason ?? null, 'reason', findings)
  if (input instanceof WithdrawLegalReferenceInput && reason === null)
    findings.add('reason', 'REQUIRED', REQUIRED)
  const { requestId, receivedAt } = writer
  return unitOfWork(writer.orm, viewer, { reason, requestId, receivedAt }, (em) => {
    findings.refuse()
    return work(em, viewer, findings)
  })
}

async function record(
  em: EntityManager,
  input: RecordLegalReferenceInput,
  findings: Findings,
): Promise<LegalReferenceSaved> {
  const values = readLegalReference(input, findings)
  const { kind, titleTh } = values
  if (!kind) findings.add('kind', 'REQUIRED', REQUIRED)
  if (!titleTh) findings.add('titleTh', 'REQUIRED', REQUIRED)
  findings.refuse()
  if (!kind || !titleTh) throw new Error('refused above')
  const reference = Object.assign(new LegalReference(), { id: uuidV7(), version: 1, deletedAt: null })
  writeLegalReference(reference, { ...EMPTY, ...values, kind, titleTh }, findings)
  em.persist(reference)
  return new LegalReferenceSaved(reference.id)
}

async function correct(
  em: EntityManager,
  viewer: Viewer,
  input: CorrectLegalReferenceInput,
  findings: Findings,
): Promise<LegalReferenceSaved> {
  const reference = await load(em, input.id)
  const stored = storedLegalReference(reference)
  const wanted = readLegalReference(input, findings)
  const stale = input.version !== reference.version
  if (stale) {
    const edit: StaleEdit = {
      viewer,
      policy: legalReferencePolicy,
      place: NOWHERE,
      currentVersion: reference.version,
      yours: wanted,
      theirs: stored,
      base: input.base ? readLegalReference(input.base, new Findings()) : {},
    }
    if (input.merge !== true || !mayMerge(edit)) throw staleEdit(edit)
  }
  findings.refuse()
  const changed = differing(wanted, stored)
  if (Object.keys(changed).length > 0) writeLegalReference(reference, { ...stored, ...changed }, findings)
  return new LegalReferenceSaved(reference.id, stale)
}

async function withdraw(
  em: EntityManager,
  input: WithdrawLegalReferenceInput,
  at: Date,
): Promise<LegalReferenceSaved> {
  const reference = await load(em, input.id)
  if (reference.version !== input.version) throw changedMeanwhile(reference.version)
  reference.deletedAt = at
  return new LegalReferenceSaved(reference.id)
}

/** Locked until the transaction ends. @throws NotFound */
async function load(em: EntityManager, id: string): Promise<LegalReference> {
  const where = { id: parseGlobalId('legal', id), deletedAt: null }
  const reference = await em.findOne(LegalReference, where, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (!reference) throw new NotFound('legal reference', id)
  return reference
}
