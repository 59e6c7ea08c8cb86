import { Button } from '#kit/elements/button.tsx'
import { BROWSER_CONTACTS } from './contacts-now.ts'
import { limitBetween } from './measured-hands.ts'
import { Toggle } from '../panel/controls.tsx'
import type { StaffTools } from '../panel/staff-tools.ts'

/** What the test of the glass says, and the measuring of fingers and palms; the grid itself lies on the open glass. */
export function TouchTest({ tools }: { readonly tools: StaffTools }) {
  const { translate, touch } = tools
  const { finger, palm } = touch.hands.value
  const limit = limitBetween(touch.hands.value)
  const shown = (mm: number | null) => (mm === null ? '–' : Math.round(mm))
  const done = () => {
    touch.measuring.value = null
    touch.isTesting.value = false
  }
  return (
    <>
      <p>
        <strong>{translate('staff:touch-count', { count: touch.count.value })}</strong>
      </p>
      <p>{translate(touch.tellsSize.value ? 'staff:touch-help' : 'staff:touch-no-size')}</p>
      {touch.count.value >= BROWSER_CONTACTS ? <p class="staff-hint">{translate('staff:touch-limit')}</p> : null}
      <div class="staff-wrap">
        {(['finger', 'palm'] as const).map((what) => (
          <Toggle
            key={what}
            pressed={touch.measuring.value === what}
            onPress={() => {
              touch.measuring.value = touch.measuring.peek() === what ? null : what
            }}
          >
            {translate(what === 'finger' ? 'staff:measure-fingers' : 'staff:measure-palms')}
          </Toggle>
        ))}
        {limit === null ? null : (
          <Button
            onClick={() => {
              tools.set({ fingerMm: limit })
              done()
            }}
          >
            {translate('staff:take-measure', { number: limit })}
          </Button>
        )}
        <Button kind="main" onClick={done}>
          {translate('staff:done')}
        </Button>
      </div>
      <p>{translate('staff:measured', { finger: shown(finger), palm: shown(palm) })}</p>
    </>
  )
}
