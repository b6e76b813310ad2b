/** Asks the frame to show the list of keys. */
export const SHORTCUTS_EVENT = 'console:shortcuts'
