import type { ComponentChildren } from 'preact'
import type { StaffTools } from './staff-tools.ts'

/** A value with less and more at its sides: each a tap, no finger has to slide. */
export function Stepper({
  tools,
  label,
  value,
  onLess,
  onMore,
}: {
  readonly tools: StaffTools
  readonly label: string
  readonly value: string
  readonly onLess: () => void
  readonly onMore: () => void
}) {
  const { translate } = tools
  return (
    <div class="staff-stepper" role="group" aria-label={label}>
      <button type="button" class="staff-key" aria-label={translate('staff:less', { what: label })} onClick={onLess}>
        −
      </button>
      <output class="staff-value">{value}</output>
      <button type="button" class="staff-key" aria-label={translate('staff:more', { what: label })} onClick={onMore}>
        +
      </button>
    </div>
  )
}

/** A name and what belongs to it, on one line. */
export function Row({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <div class="staff-row">
      <span class="staff-row-label">{label}</span>
      <div class="staff-row-controls">{children}</div>
    </div>
  )
}

export function Toggle({
  pressed,
  onPress,
  lang,
  label,
  children,
}: {
  readonly pressed: boolean
  readonly onPress: () => void
  readonly lang?: string | undefined
  readonly label?: string | undefined
  readonly children: ComponentChildren
}) {
  return (
    <button type="button" class="staff-toggle" aria-pressed={pressed} aria-label={label} lang={lang} onClick={onPress}>
      {children}
    </button>
  )
}
