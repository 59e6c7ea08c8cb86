import { useComputed, useSignal, useSignalEffect } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { shortTurnDeg, sideOf } from '#domain/position/bearing.ts'
import { Icon } from '#kit/elements/icon.tsx'
import { IconButton } from '#kit/elements/icon-button.tsx'
import type { ScreenContext } from '#kit/screen/screen-context.ts'

export interface DirectionArrowProps {
  readonly context: ScreenContext
  /** Where to go, degrees clockwise from north. */
  readonly bearingDeg: number
}

/**
 * An arrow that keeps pointing where to go as the phone turns. Without a compass or a course it is not drawn, for it would mislead: the words
 * beside it say the direction. Where the browser wants to be asked for its compass, a button does.
 */
export function DirectionArrow({ context, bearingDeg }: DirectionArrowProps) {
  const { locator, session } = context
  const arrow = useRef<HTMLSpanElement>(null)
  const shownDeg = useRef(0)
  const bearing = useSignal(bearingDeg)
  useEffect(() => {
    bearing.value = bearingDeg
  }, [bearingDeg])
  const side = useComputed(() =>
    locator.headingDeg.value === null ? undefined : sideOf(bearing.value, locator.headingDeg.value),
  )
  useSignalEffect(() => {
    const heading = locator.headingDeg.value
    if (heading === null) return
    shownDeg.current = shortTurnDeg(shownDeg.current, bearing.value - heading)
    if (arrow.current !== null) arrow.current.style.rotate = `${shownDeg.current}deg`
  })
  if (side.value === undefined) {
    return locator.compassWaits.value ? (
      <IconButton
        icon="compass"
        label={session.translate('walk-trail:show-direction')}
        onClick={() => {
          locator.askCompass()
        }}
      />
    ) : null
  }
  return (
    <span class="direction-arrow" role="img" aria-label={session.translate(`walk-trail:side-${side.value}`)}>
      <span
        class="direction-arrow-hand"
        ref={(element) => {
          arrow.current = element
          if (element !== null) element.style.rotate = `${shownDeg.current}deg`
        }}
      >
        <Icon name="direction" />
      </span>
    </span>
  )
}
