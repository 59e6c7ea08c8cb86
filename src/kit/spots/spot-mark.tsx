export interface SpotMarkProps {
  readonly number: number
  /** Its words beside it, where there is room. */
  readonly title: string
  readonly lang: string
  /** What pressing it does. */
  readonly label: string
  readonly isOpen: boolean
  readonly isLink?: boolean
  readonly onElement: (element: HTMLElement | null) => void
  readonly onClick: () => void
}

/** A numbered mark over a picture; who draws the picture keeps it beside its place (`transform`, `data-side`, `data-behind`, `--lead`). */
export function SpotMark({ number, title, lang, label, isOpen, isLink = false, onElement, onClick }: SpotMarkProps) {
  return (
    <button
      ref={onElement}
      type="button"
      class={isLink ? 'spot-mark spot-mark-link' : 'spot-mark'}
      aria-pressed={isOpen}
      aria-label={label}
      onClick={onClick}
    >
      <span class="spot-mark-lead" aria-hidden="true" />
      <span class="spot-seal">{isLink ? '›' : number}</span>
      <span class="spot-mark-words" lang={lang}>
        {title}
      </span>
    </button>
  )
}
