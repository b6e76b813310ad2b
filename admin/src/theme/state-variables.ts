import { DARK_STATES, LIGHT_STATES, STATES } from './state-colours.ts'

function variables(scale: typeof LIGHT_STATES): Record<string, string> {
  return Object.fromEntries(
    STATES.flatMap((state) =>
      Object.entries(scale[state]).map(([part, colour]) => [`--state-${state}-${part}`, colour]),
    ),
  )
}

/** The state scale as CSS variables, so that a bar needs no theme object to be painted. Paper is always light. */
export const STATE_VARIABLES = {
  ':root': variables(LIGHT_STATES),
  '[data-theme="dark"]': { '@media screen': variables(DARK_STATES) },
} as const
