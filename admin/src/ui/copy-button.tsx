import Button from '@mui/material/Button'
import { useState } from 'react'
import { useText } from '../i18n/use-text.ts'

/** Copies a text and says so. */
export function CopyButton({ value, label }: { value: string; label?: string }) {
  const text = useText()
  const [copied, setCopied] = useState(false)
  async function copy() {
    await navigator.clipboard.writeText(value)
    setCopied(true)
    setTimeout(() => setCopied(false), 2000)
  }
  return (
    <Button size="small" variant="outlined" onClick={copy} aria-live="polite">
      {copied ? text('common.copied') : (label ?? text('common.copy'))}
    </Button>
  )
}
