import { useId, useState } from 'preact/hooks'
import type { StopColumns } from '#domain/built-pack/built-pack.ts'
import { IconButton } from '#kit/elements/icon-button.tsx'
import type { ScreenContext } from '#kit/screen/screen-context.ts'
import { stopWithCode } from './stop-order.ts'

export interface CodeEntryProps {
  readonly context: ScreenContext
  readonly columns: StopColumns
  readonly pack: string
}

/** The number on a sign in town leads to its stop. */
export function CodeEntry({ context, columns, pack }: CodeEntryProps) {
  const { translate } = context.session
  const [isUnknown, setUnknown] = useState(false)
  const [typed, setTyped] = useState('')
  const id = useId()
  const go = () => {
    const stop = stopWithCode(columns, typed)
    if (stop === undefined) setUnknown(true)
    else context.navigate({ screen: 'visit-stop', pack, stop })
  }
  return (
    <form
      class="find-stop-code"
      onSubmit={(event) => {
        event.preventDefault()
        go()
      }}
    >
      <label class="find-stop-field">
        <span>{translate('find-stop:code')}</span>
        <input
          type="text"
          inputMode="numeric"
          autocomplete="off"
          enterkeyhint="go"
          maxLength={5}
          value={typed}
          aria-invalid={isUnknown}
          aria-describedby={isUnknown ? id : undefined}
          onInput={(event) => {
            setTyped(event.currentTarget.value)
            setUnknown(false)
          }}
        />
      </label>
      <IconButton icon="onward" label={translate('find-stop:go')} onClick={go} />
      <p class="find-stop-unknown" id={id} role="alert">
        {isUnknown ? translate('find-stop:unknown-code') : ''}
      </p>
    </form>
  )
}
