import { useId, useState } from 'preact/hooks'
import { digitsOf } from '#domain/stop/code-match.ts'
import { useSession } from '#kit/screen/use-screen.ts'

export interface SignNumberProps {
  readonly code: number
  readonly onRight: () => void
}

/** The number on the sign, typed: right as soon as it stands there, and no word of blame before. */
export function SignNumber({ code, onRight }: SignNumberProps) {
  const { translate } = useSession()
  const id = useId()
  const [typed, setTyped] = useState('')
  const isOther = typed.length >= String(code).length && typed !== String(code)
  return (
    <div class="hunt-number">
      <label for={id}>{translate('hunt-treasure:number')}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        dir="ltr"
        size={4}
        value={typed}
        onInput={(event) => {
          const digits = digitsOf(event.currentTarget.value)
          setTyped(digits)
          if (digits === String(code)) onRight()
        }}
      />
      <span role="status">{isOther ? translate('hunt-treasure:other-number') : ''}</span>
    </div>
  )
}
