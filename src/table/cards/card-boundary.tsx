import { Component, type ComponentChildren } from 'preact'

export interface CardBoundaryProps {
  /** What stands in its place when drawing it fails. */
  readonly otherwise: ComponentChildren
  readonly children: ComponentChildren
}

/** One card that fails is one card that fails: everybody else's table goes on. */
export class CardBoundary extends Component<CardBoundaryProps, { readonly failed: boolean }> {
  override readonly state = { failed: false }

  override componentDidCatch(cause: unknown): void {
    this.setState({ failed: true })
    // The console keeps the cause for the table's keeper.
    reportError(cause)
  }

  override render(): ComponentChildren {
    return this.state.failed ? this.props.otherwise : this.props.children
  }
}
