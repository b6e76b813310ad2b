import { busy, machine, today } from './machine.ts'

export interface Figure {
  what: string
  value: number
  unit: 'ms' | 'KB'
  most: number
}

/** The section on how heavy and how quick the console is. */
export function consoleSection(figures: readonly Figure[]): string {
  const lines = figures.map(
    ({ what, value, unit, most }) =>
      `| ${what} | ${value.toFixed(0)} ${unit} | ≤ ${most.toLocaleString('en')} ${unit} | ${value <= most ? 'met' : '**missed**'} |`,
  )
  return `## The console

Written by \`npm run bench:console\` on ${today()}: ${machine()}, the embedded database with the sample country of full size (ข้อมูลจำลอง), the Chromium
of the tests on the same machine, nothing cached; medians. An overview is interactive when its table stands and the next press would be answered at once.
${busy()}

| | measured | target | |
|---|---|---|---|
${lines.join('\n')}`
}
