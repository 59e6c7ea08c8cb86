export interface FrameProps {
  /** Lines in the text's colour. */
  readonly lines: readonly string[]
  /** Thin hatching in the text's colour. */
  readonly shade?: readonly string[]
  /** The one accent. */
  readonly accent: readonly string[]
  readonly colour: 'sea' | 'signal'
}

/** A small engraving for a state of a screen, 240 by 160; it says nothing that the words beside it do not. */
export function Frame({ lines, shade = [], accent, colour }: FrameProps) {
  return (
    <svg
      viewBox="0 0 240 160"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {shade.map((path) => (
        <path key={path} d={path} stroke-width="1" opacity="0.7" />
      ))}
      {lines.map((path) => (
        <path key={path} d={path} />
      ))}
      {accent.map((path) => (
        <path key={path} d={path} stroke={`var(--${colour})`} stroke-width="2.25" />
      ))}
    </svg>
  )
}
