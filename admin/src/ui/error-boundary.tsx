import Box from '@mui/material/Box'
import { Component, type ReactNode } from 'react'
import { Fault } from './fault.tsx'

interface Props {
  children: ReactNode
  /** Stands around the frame, too: what is said then is the whole page. */
  whole?: boolean
  /** Where the page is: elsewhere the fault is over. */
  at?: string
}

/** A screen that fails does not take the frame with it. A part of the program that did not come comes with the page anew. */
export class ErrorBoundary extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override componentDidUpdate(former: Props) {
    if (former.at !== this.props.at && this.state.error !== null) this.setState({ error: null })
  }

  override render() {
    const { children, whole } = this.props
    const { error } = this.state
    if (error === null) return children
    const fault = <Fault error={error} onRetry={() => window.location.reload()} />
    return whole ? (
      <Box component="main" id="main" sx={{ maxWidth: 720, mx: 'auto', p: 2 }}>
        {fault}
      </Box>
    ) : (
      fault
    )
  }
}
