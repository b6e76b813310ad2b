import { lazy, Suspense, useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { href, roundParam } from './href.ts'
import { keyOf } from './key-of.ts'
import { SHORTCUTS_EVENT } from './shortcuts-event.ts'
import { useRound } from './use-round.ts'
import { useScreens } from './use-screens.ts'

const ShortcutsDialog = lazy(() => import('./shortcuts-dialog.tsx'))

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  )
}

/** The field one searches with on a screen, wherever it stands. */
const SEARCH = '#main input[type="search"], #main [role="search"] input'

/** `?` lists the keys, `/` goes to the search field, `g` and a letter opens a screen. */
export function Shortcuts() {
  const [open, setOpen] = useState(false)
  const navigate = useNavigate()
  const round = useRound()
  const groups = useScreens()
  useEffect(() => {
    let before = ''
    function pressed(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const key = keyOf(event)
      const sequence = before === 'g' ? `g ${key}` : ''
      before = key
      const screen = groups.flatMap((group) => group.screens).find(({ keys }) => keys === sequence)
      if (screen) navigate(href(screen.path, roundParam(round)))
      else if (key === '?') setOpen(true)
      else if (key === '/') {
        const search = document.querySelector<HTMLInputElement>(SEARCH)
        if (!search) return
        event.preventDefault()
        search.focus()
      }
    }
    const show = () => setOpen(true)
    window.addEventListener('keydown', pressed)
    window.addEventListener(SHORTCUTS_EVENT, show)
    return () => {
      window.removeEventListener('keydown', pressed)
      window.removeEventListener(SHORTCUTS_EVENT, show)
    }
  }, [navigate, round, groups])
  return open ? (
    <Suspense fallback={null}>
      <ShortcutsDialog onClose={() => setOpen(false)} />
    </Suspense>
  ) : null
}
