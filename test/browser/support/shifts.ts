/** Half of what counts as good: nothing jumps under somebody's finger. */
export const MOST_SHIFT = 0.05

/** Every shift of the page from its first paint on, but for those that follow a key or a press. */
export const WATCH_SHIFTS = `
  globalThis.shifted = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.shifted += entry.value
  }).observe({ type: 'layout-shift', buffered: true })`
