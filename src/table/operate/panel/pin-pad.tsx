import { useSignal } from '@preact/signals'
import { Icon } from '#kit/elements/icon.tsx'
import type { Translate } from '#kit/screen/session.ts'
import './pin-pad.css'

export interface PinPadProps {
  readonly translate: Translate
  /** What is asked, or what came of the last code. */
  readonly note: string
  readonly onPin: (pin: string) => void
}

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const
const LEAST = 4
const MOST = 8

/** Ten digits, large, by single taps; what is typed is shown as dots only. */
export function PinPad({ translate, note, onPin }: PinPadProps) {
  const typed = useSignal('')
  const press = (digit: string) => {
    if (typed.peek().length < MOST) typed.value += digit
  }
  return (
    <div class="pin-pad">
      <p class="pin-note" role="status">
        {note}
      </p>
      <div class="pin-dots" role="img" aria-label={translate('staff:pin-typed', { count: typed.value.length })}>
        {Array.from({ length: MOST }, (_, index) => (
          <i key={index} data-typed={index < typed.value.length} />
        ))}
      </div>
      <div class="pin-keys" dir="ltr">
        {KEYS.map((digit) => (
          <button
            key={digit}
            type="button"
            class="staff-key"
            onClick={() => {
              press(digit)
            }}
          >
            {digit}
          </button>
        ))}
        <button
          type="button"
          class="staff-key"
          aria-label={translate('staff:erase')}
          onClick={() => {
            typed.value = typed.peek().slice(0, -1)
          }}
        >
          <Icon name="backspace" />
        </button>
        <button
          type="button"
          class="staff-key"
          onClick={() => {
            press('0')
          }}
        >
          0
        </button>
        <button
          type="button"
          class="staff-key pin-go"
          disabled={typed.value.length < LEAST}
          onClick={() => {
            onPin(typed.peek())
            typed.value = ''
          }}
        >
          {translate('staff:go')}
        </button>
      </div>
    </div>
  )
}
