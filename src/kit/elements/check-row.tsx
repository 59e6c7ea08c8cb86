import type { ComponentChildren } from 'preact'
import './check-row.css'

export interface CheckRowProps {
  readonly words: ComponentChildren
  readonly lang?: string | undefined
  readonly detail?: ComponentChildren
  readonly checked: boolean
  readonly disabled?: boolean
  /** `switch` for what takes effect at once, `box` for what is chosen before an action. */
  readonly kind?: 'box' | 'switch'
  readonly onChange: (checked: boolean) => void
}

/** Something to have or not, as a whole row to press. */
export function CheckRow({ words, lang, detail, checked, disabled = false, kind = 'box', onChange }: CheckRowProps) {
  return (
    <label class={`check-row check-row-${kind}`}>
      <span class="check-row-words">
        <span class="check-row-title" lang={lang}>
          {words}
        </span>
        {detail === undefined ? null : <span class="check-row-detail">{detail}</span>}
      </span>
      <input
        type="checkbox"
        role={kind === 'switch' ? 'switch' : undefined}
        checked={checked}
        disabled={disabled}
        onChange={(event) => {
          onChange(event.currentTarget.checked)
        }}
      />
      <span class="check-row-mark" aria-hidden="true" />
    </label>
  )
}
