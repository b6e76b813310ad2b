import { useEffect } from 'react'

/** Paper is white: while something is printed, the dark theme is light. */
export function usePaperColours(): void {
  useEffect(() => {
    const { dataset } = document.documentElement
    let former: string | undefined
    const before = () => {
      former = dataset.theme
      dataset.theme = 'light'
    }
    const after = () => {
      if (former) dataset.theme = former
    }
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
}
