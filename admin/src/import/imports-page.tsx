import { useState } from 'react'
import { useText } from '../i18n/use-text.ts'
import { OnlyFor } from '../ui/only-for.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { ChooseFile } from './choose-file.tsx'
import { PastImports } from './past-imports.tsx'
import { PreviewView } from './preview-view.tsx'
import type { Preview } from './receipt.ts'

/** Choose a file → what it would do → do it → receipt; below, what was imported before. */
export default function ImportsPage() {
  const text = useText()
  const [preview, setPreview] = useState<Preview | null>(null)
  return (
    <OnlyFor asks="importReceipts">
      <PageHead title={text('import.title')} />
      {preview === null ? (
        <>
          <ChooseFile onTried={setPreview} />
          <PastImports />
        </>
      ) : (
        <PreviewView key={preview.upload} first={preview} onLeave={() => setPreview(null)} />
      )}
    </OnlyFor>
  )
}
