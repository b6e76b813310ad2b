import { MOST, type Priced } from './authorisation.ts'

const whole = (n: number) => Math.round(n).toLocaleString('en')

/** The section on what authorisation costs. */
export function authorisationSection(prices: readonly Priced[], pairs: number): string {
  const lines = prices.map(
    ({ work, who, bytes, ms, ratio, from, to }) =>
      `| ${work} | ${who} | ${whole(bytes.theirs)} / ${whole(bytes.admin)} | ${ms.theirs.toFixed(2)} | ${ms.admin.toFixed(2)} | ${ratio.toFixed(2)} | ${from.toFixed(2)}–${to.toFixed(2)} | ${ratio <= MOST ? 'met' : '**missed**'} |`,
  )
  return `## What authorisation costs

Written by \`npm run bench -- authorisation\` on ${new Date().toISOString().slice(0, 10)}. The same question by HTTP, one request at a time, by somebody restricted and
by an administrator in turn, ${pairs} times each; medians of whole requests in ms. The range holds nine of ten resamplings of the pairs. Target: ≤ ${MOST.toFixed(2)}.

| question | asked by | bytes theirs / administrator | theirs | administrator | ratio | range | |
|---|---|---|---|---|---|---|---|
${lines.join('\n')}`
}
