/**
 * Where the random edits and questions of the tests begin. The same on every run, so that a red test speaks of the
 * commit; LCR_RANDOM_SEED tries others.
 */
export const RANDOM_SEED = Number(process.env.LCR_RANDOM_SEED ?? 1)
