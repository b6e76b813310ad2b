import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aCountry } from '../support/country.ts'
import type { CountryIds } from '../support/country-ids.ts'
import { anEditor, anOfficerOf, aPartner, staffOf } from '../support/viewers.ts'
import { aWorkflow, type Workflow } from './support.ts'

describe('explaining a query', () => {
  let work: Workflow
  let country: CountryIds
  const staff = () => staffOf(country.lao('06300101'))
  const issueOf = async (rule: string) => {
    const { basic } = await work.owed(staff(), '06300101', 'r')
    const issue = basic.issues.find((each) => each.rule.id === rule)
    return { basic, issue, input: { issue: issue?.id, version: issue?.version } }
  }
  const FAR = 'basic.coordinates-near-district'

  beforeAll(async () => {
    work = await aWorkflow()
    country = await aCountry(work.db.pool)
      .province('30')
      .district('3001')
      .lao('06300101')
      .correctCentre({ lat: 15.9, lon: 102.9 })
      .lao('06300102')
      .correctCentre({ name: null })
      .round('r', { due_at: '2099-03-25T00:00:00+07:00' })
      .build()
  })
  afterAll(() => work.close())

  it('makes the record correct, by whoever records it, and says who and why', async () => {
    const before = await issueOf(FAR)
    expect(before.basic).toMatchObject({ state: 'COMPLETE_WITH_ERRORS', errors: [] })
    const words = { explanation: 'ที่ทำการอยู่ชายขอบอำเภอ (จำลอง)' }
    const answer = await work.does(staff(), 'explainIssue', { ...before.input, ...words })
    expect(answer).toMatchObject({
      __typename: 'ObligationsSaved',
      obligations: [
        { state: 'CORRECT', queries: [], issues: [{ state: 'EXPLAINED', explanation: words.explanation }] },
      ],
    })
    const history = await work.one(
      `select reason from change where noun = 'issue' and fields -> 'state' ->> 'to' = 'EXPLAINED'`,
    )
    expect(history).toEqual({ reason: words.explanation })
  })

  it('hides the words from partners, and not that it was explained', async () => {
    const ask = (fields: string) =>
      work.api.ask<{ lao: { obligations: { issues: object[] }[] } }>(
        aPartner(),
        `{ lao(code: "06300101") { obligations(round: "r") { issues { ${fields} } } } }`,
      )
    expect((await ask('state')).lao.obligations[0]?.issues).toEqual([{ state: 'EXPLAINED' }])
    await expect(ask('explanation')).rejects.toThrow('There is no field')
  })

  it('is taken back with nothing, and the query stands again', async () => {
    const { input } = await issueOf(FAR)
    const answer = await work.does(staff(), 'explainIssue', { ...input, explanation: '-' })
    expect(answer).toMatchObject({ obligations: [{ state: 'COMPLETE_WITH_ERRORS' }] })
    const again = await issueOf(FAR)
    const empty = await work.does(staff(), 'explainIssue', { ...again.input, explanation: ' ' })
    expect(empty).toMatchObject({ fields: [{ field: 'explanation', code: 'REQUIRED' }] })
  })

  it('is closed when the value is corrected, and asks anew when it comes back', async () => {
    const { input } = await issueOf(FAR)
    await work.does(staff(), 'explainIssue', { ...input, explanation: 'อยู่ไกลจริง (จำลอง)' })
    const centre = country.centre('06300101')
    await work.db.pool.query('update centre set lat = 15, lon = 102 where id = $1', [centre])
    expect((await issueOf(FAR)).issue?.state).toBe('CLOSED')
    expect((await issueOf(FAR)).basic.state).toBe('CORRECT')
    await work.db.pool.query('update centre set lat = 15.9, lon = 102.9 where id = $1', [centre])
    const back = await issueOf(FAR)
    expect(back.issue?.state).toBe('REOPENED')
    expect(back.basic.state).toBe('COMPLETE_WITH_ERRORS')
    const stale = await work.does(staff(), 'explainIssue', { ...input, explanation: 'ก' })
    expect(stale).toMatchObject({ __typename: 'Conflict', currentVersion: back.issue?.version })
  })

  it('does not do for an error or a missing field, a closed finding, or somebody else', async () => {
    const { rows } = await work.db.pool.query(
      `select i.id, i.version from issue i join obligation o on o.id = i.obligation_id where o.lao_id = $1 and i.state = 'OPEN'`,
      [country.lao('06300102')],
    )
    const missing = { issue: `issue_${rows[0].id}`, version: rows[0].version, explanation: 'ไม่มีชื่อ' }
    const own = staffOf(country.lao('06300102'))
    expect(await work.does(own, 'explainIssue', missing)).toMatchObject({
      fields: [{ field: 'issue', code: 'NOT_A_QUERY' }],
    })
    expect((await work.does(staff(), 'explainIssue', missing)).__typename).toBe('Forbidden')
    const officer = anOfficerOf(country.province('30'))
    const { input } = await issueOf(FAR)
    const onBehalf = await work.does(officer, 'explainIssue', { ...input, explanation: 'แทน อปท. (จำลอง)' })
    expect(onBehalf.__typename).toBe('ObligationsSaved')
    const { input: later } = await issueOf(FAR)
    expect(
      (await work.does(anEditor(), 'explainIssue', { ...later, explanation: 'กรมฯ ชี้แจง (จำลอง)' }))
        .__typename,
    ).toBe('ObligationsSaved')
  })
})
