import { useSignal } from '@preact/signals'
import type { StaffWish } from '#domain/table/table-state.ts'
import { Button } from '#kit/elements/button.tsx'
import { localeOf } from '#kit/language/formats.ts'
import { PinPad } from './pin-pad.tsx'
import type { SectionProps } from './staff-panel.tsx'

/** How the machine is, and what ends it: each of it asked for twice. */
export function MachineSection({ tools }: SectionProps) {
  const { translate, language, state } = tools
  const sure = useSignal<StaffWish['do'] | null>(null)
  const code = useSignal<'no' | 'asking' | 'changed'>('no')
  if (state.value === null) return null
  const { stage, failures, sinceMs, nowMs, freeBytes, addresses, canPowerOff } = state.value
  const moment = new Intl.DateTimeFormat(localeOf(language.value), { dateStyle: 'medium', timeStyle: 'short' })
  const end = (wish: 'restart' | 'leave' | 'power-off') => (
    <Button
      kind="grave"
      onClick={() => {
        if (sure.peek() === wish) void tools.wish({ do: wish })
        sure.value = sure.peek() === wish ? null : wish
      }}
    >
      {translate(sure.value === wish ? 'staff:sure' : `staff:${wish}`)}
    </Button>
  )
  const changeCode = async (pin: string) => {
    await tools.ask('change-pin', { pin })
    code.value = 'changed'
  }
  if (code.value === 'asking')
    return (
      <PinPad
        translate={translate}
        note={translate('staff:pin-first')}
        onPin={(pin) => {
          void changeCode(pin)
        }}
      />
    )
  return (
    <>
      <p>
        <strong>{translate(`staff:machine-state-${stage}`)}</strong>
      </p>
      <ul class="staff-facts">
        <li>{translate('staff:beffroi', { version: __BEFFROI_VERSION__ })}</li>
        <li>{translate('staff:clock', { time: moment.format(nowMs) })}</li>
        <li>{translate('staff:running-since', { time: moment.format(sinceMs) })}</li>
        <li>{translate('staff:relaunched', { count: failures })}</li>
        <li>{translate('staff:free-disk', { gigabytes: Math.floor(freeBytes / 1e9) })}</li>
        {addresses.map((address) => (
          <li key={address}>{translate('staff:phones-at', { address })}</li>
        ))}
      </ul>
      <div class="staff-wrap">
        <Button
          onClick={() => {
            code.value = 'asking'
          }}
        >
          {translate(code.value === 'changed' ? 'staff:code-changed' : 'staff:change-code')}
        </Button>
        {end('restart')}
        {end('leave')}
        {canPowerOff ? end('power-off') : null}
      </div>
    </>
  )
}
