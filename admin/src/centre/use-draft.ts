import { useNotify } from 'ra-core'
import { useEffect, useRef, useState } from 'react'
import type { FieldValues, Path, PathValue, UseFormReturn } from 'react-hook-form'
import { useShell } from '../shell/use-shell.ts'

/** Typed and not saved, and what stood in the same fields then. */
interface Kept {
  typed: Record<string, unknown>
  base: Record<string, unknown>
}

export interface Draft {
  /** Typed values of fields that somebody else has changed since; null: none. */
  held: Record<string, unknown> | null
  /** Puts those back after all, or gives them up. */
  take: () => void
  drop: () => void
}

/**
 * Keeps what is typed and not saved in this window: a phone that throws the page out of its memory, a page loaded anew or
 * a session that is over brings it back to the same person at the same record. It goes with the window, and when it is
 * saved or given up. A field that somebody else has changed meanwhile is not put back unasked.
 */
export function useDraft<T extends FieldValues>(record: string, form: UseFormReturn<T>): Draft {
  const notify = useNotify()
  const { viewer } = useShell()
  const key = `${prefix(viewer.id)}${record}`
  const { isDirty, disabled } = form.formState
  const restored = useRef<string | null>(null)
  const [held, setHeld] = useState<Draft['held']>(null)

  useEffect(() => {
    if (disabled || restored.current === key) return
    restored.current = key
    const stored = sessionStorage.getItem(key)
    if (stored === null) return
    const { typed, base } = JSON.parse(stored) as Kept
    const now = form.formState.defaultValues ?? {}
    const isFree = (name: string) => same((now as FieldValues)[name], base[name])
    const free = Object.keys(typed).filter(isFree)
    put(form, typed, free)
    if (free.length > 0) notify('centre.draft', { type: 'info' })
    if (free.length < Object.keys(typed).length) setHeld(without(typed, free))
  }, [key, disabled, form, notify])

  useEffect(() => {
    if (!isDirty) {
      if (restored.current === key && held === null) sessionStorage.removeItem(key)
      return
    }
    const keep = () => sessionStorage.setItem(key, JSON.stringify(typedIn(form)))
    keep()
    const watching = form.watch(keep)
    return () => watching.unsubscribe()
  }, [key, isDirty, held, form])

  return {
    held,
    take() {
      put(form, held ?? {}, Object.keys(held ?? {}))
      setHeld(null)
    },
    drop: () => setHeld(null),
  }
}

/** Gives up what this person typed and did not save, at every record. */
export function forgetDrafts(viewerId: string): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(prefix(viewerId))) sessionStorage.removeItem(key)
  }
}

function prefix(viewerId: string): string {
  return `typed ${viewerId} `
}

function put<T extends FieldValues>(
  form: UseFormReturn<T>,
  values: Record<string, unknown>,
  names: readonly string[],
): void {
  for (const name of names) {
    form.setValue(name as Path<T>, values[name] as PathValue<T, Path<T>>, { shouldDirty: true })
  }
}

/** The fields that differ from what is stored, with both values. */
function typedIn<T extends FieldValues>({ getValues, formState }: UseFormReturn<T>): Kept {
  const values: FieldValues = getValues()
  const stored: FieldValues = formState.defaultValues ?? {}
  const names = Object.keys(values).filter((name) => !same(values[name], stored[name]))
  const pick = (from: FieldValues) => Object.fromEntries(names.map((name) => [name, from[name] ?? null]))
  return { typed: pick(values), base: pick(stored) }
}

function without(values: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)))
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
}
