import { useNotify } from 'ra-core'
import { useEffect, useRef } from 'react'
import type { FieldValues, Path, PathValue, UseFormReturn } from 'react-hook-form'
import { useShell } from '../shell/use-shell.ts'

/**
 * Keeps what is typed and not saved in this window: a phone that throws the page out of its memory, or a page loaded
 * anew, brings it back to the same person at the same record. It goes with the window, and when it is saved or given up.
 */
export function useDraft<T extends FieldValues>(record: string, form: UseFormReturn<T>): void {
  const notify = useNotify()
  const { viewer } = useShell()
  const key = `draft ${viewer.id} ${record}`
  const { isDirty, disabled } = form.formState
  const restored = useRef<string | null>(null)

  useEffect(() => {
    if (disabled || restored.current === key) return
    restored.current = key
    const kept = sessionStorage.getItem(key)
    if (kept === null) return
    for (const [name, value] of Object.entries(JSON.parse(kept) as T)) {
      form.setValue(name as Path<T>, value as PathValue<T, Path<T>>, { shouldDirty: true })
    }
    notify('centre.draft', { type: 'info' })
  }, [key, disabled, form, notify])

  useEffect(() => {
    if (!isDirty) {
      if (restored.current === key) sessionStorage.removeItem(key)
      return
    }
    const keep = () => sessionStorage.setItem(key, JSON.stringify(typed(form)))
    keep()
    const watching = form.watch(keep)
    return () => watching.unsubscribe()
  }, [key, isDirty, form])
}

/** The fields that differ from what is stored. */
function typed<T extends FieldValues>({ getValues, formState }: UseFormReturn<T>): Partial<T> {
  const values = getValues()
  const changed = Object.keys(values).filter((name) => name in formState.dirtyFields)
  return Object.fromEntries(changed.map((name) => [name, values[name]])) as Partial<T>
}
