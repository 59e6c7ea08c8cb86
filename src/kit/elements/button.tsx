import type { ComponentChildren } from 'preact'
import type { IconName } from './icon-paths.ts'
import { Icon } from './icon.tsx'
import './button.css'

export interface ButtonProps {
  /** `main`: the one action of a screen, in the town's signal colour, 56 px high. `quiet`: everything else. `grave`: takes something away. */
  readonly kind?: 'main' | 'quiet' | 'grave'
  readonly icon?: IconName | undefined
  /** Makes it a link that looks the same; `#/…` for a route. */
  readonly href?: string | undefined
  readonly onClick?: (() => void) | undefined
  readonly disabled?: boolean
  /** As wide as its container. */
  readonly wide?: boolean
  /** Id of an element that says more. */
  readonly describedBy?: string | undefined
  readonly children: ComponentChildren
}

/** A verb to press. */
export function Button({
  kind = 'quiet',
  icon,
  href,
  onClick,
  disabled = false,
  wide = false,
  describedBy,
  children,
}: ButtonProps) {
  const className = `button button-${kind}${wide ? ' button-wide' : ''}`
  const inside = (
    <>
      {icon === undefined ? null : <Icon name={icon} />}
      <span class="button-words">{children}</span>
    </>
  )
  if (href !== undefined) {
    return (
      <a class={className} href={href} onClick={onClick} aria-describedby={describedBy}>
        {inside}
      </a>
    )
  }
  return (
    <button type="button" class={className} onClick={onClick} disabled={disabled} aria-describedby={describedBy}>
      {inside}
    </button>
  )
}
