import type { ComponentChildren } from 'preact'
import type { IconName } from './icon-paths.ts'
import { Icon } from './icon.tsx'
import './chip.css'

export interface ChipProps {
  readonly icon?: IconName | undefined
  /** `moss` for what is ready offline, `brass` for heritage, `signal` for what plays. */
  readonly tone?: 'plain' | 'moss' | 'brass' | 'signal'
  readonly children: ComponentChildren
}

/** A short fact beside others: a length, a duration, a mark. Not a control. */
export function Chip({ icon, tone = 'plain', children }: ChipProps) {
  return (
    <span class={`chip chip-${tone}`}>
      {icon === undefined ? null : <Icon name={icon} size="s" />}
      <span>{children}</span>
    </span>
  )
}
