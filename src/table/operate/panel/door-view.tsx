import { useSignal } from '@preact/signals'
import { PinPad } from './pin-pad.tsx'
import type { StaffTools } from './staff-tools.ts'

/** The way in: a code, or on a new table the choice of one, typed twice. */
export function DoorView({ tools }: { readonly tools: StaffTools }) {
  const { translate, operate } = tools
  const first = useSignal<string | null>(null)
  const hasPin = operate.hasPin.value
  const note = useSignal<readonly [key: string, seconds: number]>(['staff:pin-title', 0])
  const knock = async (pin: string) => {
    const came = await tools.knock(pin)
    if (came.kind === 'silent') note.value = ['staff:pin-silent', 0]
    if (came.kind === 'wrong')
      note.value = came.waitMs > 0 ? ['staff:pin-wait', Math.ceil(came.waitMs / 1000)] : ['staff:pin-wrong', 0]
  }
  const choose = (pin: string) => {
    if (first.peek() === null) {
      first.value = pin
      note.value = ['staff:pin-again', 0]
    } else if (first.peek() === pin) void knock(pin)
    else {
      first.value = null
      note.value = ['staff:pin-differs', 0]
    }
  }
  const [key, seconds] = note.value
  const asked = !hasPin && key === 'staff:pin-title' ? 'staff:pin-first' : key
  return (
    <PinPad
      translate={translate}
      note={translate(asked, { seconds })}
      onPin={(pin) => {
        if (hasPin) void knock(pin)
        else choose(pin)
      }}
    />
  )
}
