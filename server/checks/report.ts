/** Prints what a check found, one finding a line, and ends the program accordingly. */
export function report(findings: readonly string[], held: string): void {
  if (findings.length === 0) {
    console.log(held)
    return
  }
  for (const finding of findings) console.log(finding)
  process.exitCode = 1
}
