import { ICON_PATHS, type IconName } from './icon-paths.ts'
import './icon.css'

export interface IconProps {
  readonly name: IconName
  /** `l` for the main actions and the player. */
  readonly size?: 's' | 'm' | 'l'
}

/** A line drawing beside a word; always hidden from screen readers, which read the word. */
export function Icon({ name, size = 'm' }: IconProps) {
  const drawing: { readonly lines: readonly string[]; readonly mirrored?: true } = ICON_PATHS[name]
  return (
    <svg
      class={`icon icon-${size}${drawing.mirrored === true ? ' icon-mirrored' : ''}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      {drawing.lines.map((line) => (
        <path key={line} d={line} />
      ))}
    </svg>
  )
}
