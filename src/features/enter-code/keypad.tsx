import { Icon } from '#kit/elements/icon.tsx'
import { useSession } from '#kit/screen/use-screen.ts'

export interface KeypadProps {
  /** Whether what was typed can be opened though a longer number may follow. */
  readonly canGo: boolean
  readonly isEmpty: boolean
  readonly onPress: (key: string) => void
}

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/** Large keys in the order of a telephone, the same way round in every language, as on the signs. */
export function Keypad({ canGo, isEmpty, onPress }: KeypadProps) {
  const { translate } = useSession()
  const digit = (key: string) => (
    <button
      key={key}
      type="button"
      class="keypad-key"
      onClick={() => {
        onPress(key)
      }}
    >
      {key}
    </button>
  )
  return (
    <div class="keypad" dir="ltr" role="group" aria-label={translate('enter-code:keys')}>
      {KEYS.map(digit)}
      <button
        type="button"
        class="keypad-key keypad-key-quiet"
        aria-label={translate('enter-code:erase')}
        aria-disabled={isEmpty}
        onClick={() => {
          onPress('back')
        }}
      >
        <Icon name="backspace" size="l" />
      </button>
      {digit('0')}
      <button
        type="button"
        class="keypad-key keypad-key-go"
        aria-label={translate('enter-code:go')}
        aria-disabled={!canGo}
        onClick={() => {
          onPress('go')
        }}
      >
        <Icon name="listen" size="l" />
      </button>
    </div>
  )
}
