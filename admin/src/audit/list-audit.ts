import type { GetListParams, GetListResult } from 'ra-core'
import {
  AuditAccessChangesDocument,
  AuditRevealsDocument,
  AuditSettingsDocument,
  AuditSignInsDocument,
  AuditTokenRefusalsDocument,
} from '../gql/graphql.ts'
import type { MessageKey } from '../i18n/messages.ts'
import { request } from '../providers/request.ts'
import { href } from '../shell/href.ts'
import { type AuditPart, type AuditRow, EMPTY, pageOf } from './audit-row.ts'

interface Page {
  readonly first: number
  readonly offset: number
}
interface Found {
  readonly totalCount: number
  readonly nodes: readonly AuditRow[]
}

const said = (key: string) => ({ words: key as MessageKey })

async function signIns(page: Page, signal: AbortSignal | undefined, onlyFailures: boolean): Promise<Found> {
  const where = onlyFailures ? { not: { outcome: ['SUCCESS' as const] } } : null
  const { signInEvents } = await request(AuditSignInsDocument, { ...page, where }, signal)
  const nodes = signInEvents.nodes.map(({ step, outcome, account, ...row }) => ({
    ...EMPTY,
    ...row,
    who: account?.name ?? null,
    what: [said(`signInStep.${step}`), said(`signInOutcome.${outcome}`)],
    link: account && pageOf(account.id),
    isFailure: outcome !== 'SUCCESS',
  }))
  return { totalCount: signInEvents.totalCount, nodes }
}

const LISTS: Readonly<Record<AuditPart, (page: Page, signal?: AbortSignal) => Promise<Found>>> = {
  signIns: (page, signal) => signIns(page, signal, false),
  failures: (page, signal) => signIns(page, signal, true),
  async access(page, signal) {
    const { accessChanges } = await request(AuditAccessChangesDocument, page, signal)
    const nodes = accessChanges.nodes.map(({ recordId, actor, fields, ...row }) => ({
      ...EMPTY,
      ...{ id: row.id, at: row.at, reason: row.reason, who: actor },
      what: [
        said(`auditNoun.${row.noun}`),
        { plain: row.subject ?? '' },
        ...(row.role ? [said(`accountRole.${row.role}`)] : []),
      ],
      place: row,
      link: pageOf(recordId),
      changes: fields,
    }))
    return { totalCount: accessChanges.totalCount, nodes }
  },
  async reveals(page, signal) {
    const { privateReveals } = await request(AuditRevealsDocument, page, signal)
    const nodes = privateReveals.nodes.map(({ id, at, actor, recordId, subject, centreId, fields }) => ({
      ...EMPTY,
      ...{ id, at, who: actor },
      what: [...fields.map((field) => said(`person.${field}`)), { plain: subject ?? recordId }],
      link: centreId && href(`/centres/${centreId}`, { tab: 'people' }),
    }))
    return { totalCount: privateReveals.totalCount, nodes }
  },
  async tokens(page, signal) {
    const { tokenRefusals } = await request(AuditTokenRefusalsDocument, page, signal)
    const nodes = tokenRefusals.nodes.map(({ id, lastAt, reason, network, attempts, token }) => ({
      ...EMPTY,
      ...{ id, at: lastAt, who: token?.name ?? null, address: network, isFailure: true },
      what: [said(`tokenRefusal.${reason}`), { plain: `× ${attempts}` }],
      link: token && pageOf(token.id),
    }))
    return { totalCount: tokenRefusals.totalCount, nodes }
  },
  async settings(page, signal) {
    const { settingChanges } = await request(AuditSettingsDocument, page, signal)
    const nodes = settingChanges.nodes.map(({ id, at, name, from, to }) => ({
      ...EMPTY,
      ...{ id, at, who: null, what: [{ plain: name }], changes: [{ field: name, from, to }] },
    }))
    return { totalCount: settingChanges.totalCount, nodes }
  },
}

/** `meta.part`: which list. */
export async function listAudit({ meta, pagination, signal }: GetListParams): Promise<GetListResult> {
  const { page = 1, perPage = 50 } = pagination ?? {}
  const part = (meta as { part: AuditPart }).part
  const { nodes, totalCount } = await LISTS[part]({ first: perPage, offset: (page - 1) * perPage }, signal)
  return { data: [...nodes], total: totalCount }
}
