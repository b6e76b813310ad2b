import { Component, type ReactNode } from 'react'
import { Fault } from './fault.tsx'

/** A screen that fails does not take the frame with it. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override render() {
    if (this.state.error === null) return this.props.children
    return <Fault error={this.state.error} onRetry={() => this.setState({ error: null })} />
  }
}
