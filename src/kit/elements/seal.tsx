import { Icon } from './icon.tsx'
import './seal.css'

export interface SealProps {
  /** Number on a trail, or keypad code; nothing draws an empty seal. */
  readonly number?: number | undefined
  /** Filled when heard; the signal colour when it plays or comes next. */
  readonly state?: 'ahead' | 'next' | 'heard'
}

/** A numbered seal: a stop, the same in lists as on the map. Hidden from screen readers: the row says its number and state in words. */
export function Seal({ number, state = 'ahead' }: SealProps) {
  return (
    <span class={`seal seal-${state}`} aria-hidden="true">
      {number ?? (state === 'heard' ? <Icon name="check" size="s" /> : null)}
    </span>
  )
}
