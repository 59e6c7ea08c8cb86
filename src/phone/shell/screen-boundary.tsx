import { Component, type ComponentChildren } from 'preact'

export interface ScreenBoundaryProps {
  readonly onFailure: (cause: unknown) => void
  readonly children: ComponentChildren
}

/** Catches what a screen throws while drawing; the stage shows it instead. */
export class ScreenBoundary extends Component<ScreenBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false }

  override componentDidCatch(cause: unknown): void {
    this.setState({ failed: true })
    this.props.onFailure(cause)
  }

  override render(): ComponentChildren {
    return this.state.failed ? null : this.props.children
  }
}
