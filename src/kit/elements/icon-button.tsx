import type { IconName } from './icon-paths.ts'
import { Icon } from './icon.tsx'
import './icon-button.css'

export interface IconButtonProps {
  readonly icon: IconName
  /** What it does, in a word or two: read out, and shown as a tooltip. */
  readonly label: string
  readonly href?: string | undefined
  readonly onClick?: (() => void) | undefined
  /** For a switch: whether it is on. */
  readonly pressed?: boolean | undefined
  readonly disabled?: boolean
  /** `floating`: on a card of its own, over a map or a picture. `main`: round, in the signal colour (the player's play). */
  readonly kind?: 'plain' | 'floating' | 'main'
}

/** A square target of 48 px or more for what an icon alone says. */
export function IconButton({ icon, label, href, onClick, pressed, disabled = false, kind = 'plain' }: IconButtonProps) {
  const className = `icon-button icon-button-${kind}`
  const drawing = <Icon name={icon} size={kind === 'main' ? 'l' : 'm'} />
  if (href !== undefined) {
    return (
      <a class={className} href={href} onClick={onClick} aria-label={label} title={label}>
        {drawing}
      </a>
    )
  }
  return (
    <button
      type="button"
      class={className}
      onClick={onClick}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      disabled={disabled}
    >
      {drawing}
    </button>
  )
}
