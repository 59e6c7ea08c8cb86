import { Button } from '#kit/elements/button.tsx'
import type { Translate } from '#kit/screen/session.ts'
import './still-there.css'

export interface StillThereProps {
  readonly translate: Translate
  readonly askMs: number
  readonly onStay: () => void
}

/** A ring that runs out; one tap, anywhere of the seat's, and all stays as it was. */
export function StillThere({ translate, askMs, onStay }: StillThereProps) {
  return (
    <div class="still-there" role="alertdialog" aria-label={translate('table:still-there')}>
      <svg class="still-there-ring" viewBox="0 0 48 48" aria-hidden="true">
        <circle class="still-there-track" cx="24" cy="24" r="20" />
        <circle
          class="still-there-left"
          cx="24"
          cy="24"
          r="20"
          pathLength={1}
          style={{ animationDuration: `${askMs}ms` }}
        />
      </svg>
      <p>{translate('table:still-there')}</p>
      <Button kind="main" onClick={onStay}>
        {translate('table:stay')}
      </Button>
    </div>
  )
}
