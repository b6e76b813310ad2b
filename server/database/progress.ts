/** Tells a person at the terminal what is going on: the step, and how much of it is done. */
export type Progress = (step: string, done?: number, total?: number) => void
