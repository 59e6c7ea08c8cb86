import { stepOf } from '#domain/trail/steps.ts'
import { Button } from '#kit/elements/button.tsx'
import type { ReadonlySignal } from '@preact/signals'
import type { BeforeWalkProps } from './before-walk.tsx'
import type { Start } from './start-otherwise.tsx'
import './start-choice.css'

export interface StartChoiceProps extends Omit<BeforeWalkProps, 'backwards'> {
  readonly start: ReadonlySignal<Start>
  /** The trail was just walked to its end: what was reached is not told again on the way back. */
  readonly isWayBack: boolean
}

/** Why the position is asked, and two equal ways to begin. Nothing is asked of the phone before the tap. */
export function StartChoice({ context, pack, page, start, isWayBack }: StartChoiceProps) {
  const { session, walk, locator } = context
  const { translate, visit } = session
  const { walking } = visit.value
  const { step, backwards } = start.value
  // What was chosen below counts for more than where the visitor once left off.
  const isChosen = step !== undefined || backwards
  const left = walking?.trail === page.trail.id && !isChosen ? stepOf(page.trail, walking.step) : undefined
  const leftTitle = left === undefined ? undefined : page.stops.get(left.stop)?.title
  const begin = (withPosition: boolean) => {
    if (withPosition) locator.start()
    else locator.stop()
    void walk.begin(pack, page.trail, {
      step: left?.id ?? step,
      backwards: left === undefined ? backwards : walking?.backwards === true,
      onlyNew: isWayBack && backwards,
    })
  }
  return (
    <div class="start-choice">
      <p id="start-choice-why" class="start-choice-why">
        {translate('walk-trail:why-position')}
      </p>
      <Button
        kind="main"
        icon="locate"
        wide
        describedBy="start-choice-why"
        onClick={() => {
          begin(true)
        }}
      >
        {leftTitle === undefined ? translate('walk-trail:start') : translate('walk-trail:go-on', { title: leftTitle })}
      </Button>
      <Button
        icon="walk"
        wide
        onClick={() => {
          begin(false)
        }}
      >
        {translate(left === undefined ? 'walk-trail:start-by-hand' : 'walk-trail:go-on-by-hand')}
      </Button>
    </div>
  )
}
