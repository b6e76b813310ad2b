import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { unitOfWork, type Writer } from '../../database/unit-of-work.ts'
import { InvalidInput, NotFound, type Words } from '../../errors.ts'
import { parseGlobalId } from '../../read/global-id.ts'
import { Findings } from '../../registry/input/findings.ts'
import { text } from '../../registry/input/text-field.ts'
import { answering, signedIn } from '../../registry/payloads/refusal.ts'
import { staleEdit } from '../../registry/payloads/stale.ts'
import { issuePolicy } from '../obligations/obligation.policy.ts'
import { clientOf } from '../rounds/sql-client.ts'
import { loadObligation } from './load-obligation.ts'
import { ObligationPayload } from './obligation.payload.ts'
import { ObligationsSaved } from './obligation-saved.type.ts'
import { ExplainIssueInput } from './workflow.inputs.ts'

interface Issue {
  obligation_id: string
  version: number
  state: string
  severity: string
  explanation: string | null
}

const explanationText = text(1000)

@Resolver()
export class ExplainIssueResolver {
  @Mutation(() => ObligationPayload, {
    description:
      'Explain why an unusual value is right (ชี้แจง): the query no longer stands against the record. Nothing takes the explanation back.',
  })
  explainIssue(
    @Arg('input', () => ExplainIssueInput) input: ExplainIssueInput,
    @Ctx() writer: Writer,
  ): Promise<typeof ObligationPayload> {
    return answering(() => explain(input, writer))
  }
}

function explain(input: ExplainIssueInput, writer: Writer): Promise<ObligationsSaved> {
  const viewer = signedIn(writer)
  const id = parseGlobalId('issue', input.issue)
  const findings = new Findings()
  const explanation = explanationText(input.explanation ?? null, 'explanation', findings)
  const { requestId, receivedAt } = writer

  return unitOfWork(writer.orm, viewer, { reason: explanation, requestId, receivedAt }, async (em) => {
    const client = clientOf(em)
    const find = async () => {
      const { rows } = await client.query<Issue>(
        `select i.obligation_id, i.version, i.state, i.explanation, r.severity from issue i join rule r on r.id = i.rule_id where i.id = $1`,
        [id],
      )
      if (!rows[0]) throw new NotFound('issue', id)
      return rows[0]
    }
    const { obligation_id } = await find()
    const { place } = await loadObligation(em, viewer, obligation_id, 'explain', explanation)
    const issue = await find() // as it is now that the record is locked
    findings.refuse()
    if (issue.version !== input.version) {
      throw staleEdit({
        ...{ viewer, policy: issuePolicy, place, currentVersion: issue.version },
        ...{ yours: { explanation }, theirs: { explanation: issue.explanation }, base: {} },
      })
    }
    checkExplainable(issue, explanation)

    await client.query(
      `update issue set state = $2, explanation = $3::text, explained_by = $4, explained_at = case when $3::text is not null then moment() end
       where id = $1`,
      [id, explanation === null ? 'OPEN' : 'EXPLAINED', explanation, explanation && viewer.name],
    )
    return new ObligationsSaved([obligation_id])
  })
}

/** @throws InvalidInput for what is no open query, and for nothing to say of one */
function checkExplainable(issue: Issue, explanation: string | null): void {
  const refuse = (field: string, code: string, words: Words) => {
    throw new InvalidInput([{ field, code, ...words }])
  }
  if (issue.state === 'CLOSED') refuse('issue', 'CLOSED', CLOSED)
  if (issue.severity !== 'QUERY') refuse('issue', 'NOT_A_QUERY', NOT_A_QUERY)
  if (explanation === null && issue.state !== 'EXPLAINED') refuse('explanation', 'REQUIRED', REQUIRED)
}

const CLOSED = { th: 'ประเด็นนี้ปิดแล้ว', en: 'This finding is closed.' }
const NOT_A_QUERY = {
  th: 'ประเด็นนี้ต้องแก้ไขข้อมูล ชี้แจงแทนไม่ได้',
  en: 'This must be corrected; explaining it is not enough.',
}
const REQUIRED = { th: 'กรุณาเขียนคำชี้แจง', en: 'Say why the value is right.' }
