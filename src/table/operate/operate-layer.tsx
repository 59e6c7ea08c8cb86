import { useEffect } from 'preact/hooks'
import { useSignal } from '@preact/signals'
import type { ComponentType } from 'preact'
import type { Operate } from './open-operate.ts'
import type { StaffPanelProps } from './panel/staff-panel.tsx'
import { DayLight } from './rest/day-light.tsx'
import { RestView } from './rest/rest-view.tsx'

/** What lies over the table: the light of the hour, its rest, and the staff's corner while it is open. */
export function OperateLayer({ operate }: { readonly operate: Operate }) {
  const Panel = useSignal<ComponentType<StaffPanelProps> | null>(null)
  useEffect(() => {
    // At once, and not when it is asked for: its server may be what has to be looked after then.
    void (async () => {
      const { StaffPanel } = await import('./panel/staff-panel.tsx')
      Panel.value = StaffPanel
    })()
  }, [])
  const side = operate.side.value
  return (
    <>
      {operate.isResting.value && side === null ? <RestView operate={operate} /> : null}
      <DayLight operate={operate} />
      {side !== null && Panel.value !== null ? <Panel.value operate={operate} side={side} /> : null}
    </>
  )
}
