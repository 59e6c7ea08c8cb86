import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import { Button } from '#kit/elements/button.tsx'
import { IconButton } from '#kit/elements/icon-button.tsx'
import { Seal } from '#kit/elements/seal.tsx'
import { plainText } from '#domain/text/rich-text.ts'
import { hrefOf } from '#kit/screen/address.ts'
import { useKeptFocus } from '#kit/screen/use-kept-focus.ts'
import type { ScreenContext } from '#kit/screen/screen-context.ts'
import type { Session } from '#kit/screen/session.ts'
import { stopTrackId } from '#kit/sound/stop-track.ts'
import { DirectionArrow } from './direction-arrow.tsx'
import type { NextUp } from './next-up.ts'
import './next-card.css'

export interface NextCardProps {
  readonly context: ScreenContext
  readonly pack: PackReader
  readonly up: NextUp
  readonly onFinish: () => void
}

/** The next stop, how far it is, how to walk on; and the ways by hand: back, listen, on. */
export function NextCard({ context, pack, up, onFinish }: NextCardProps) {
  const { session, walk, player } = context
  const { translate } = session
  const { step, stop, previous, next, leg } = up
  const isLast = next === undefined && up.isHere
  // The player, or the arrival card over it, already offers this guide: one main action is enough.
  const isOffered =
    player.state.value.track?.id === stopTrackId(step.stop) ||
    [walk.arrival.value?.stop, walk.question.value?.stop].includes(step.stop)
  const card = useKeptFocus<HTMLDivElement>(isOffered)
  const href = hrefOf({ screen: 'visit-stop', pack: pack.pack.id, stop: step.stop })
  const goTo = (id: string | undefined) => {
    if (id !== undefined) walk.goToStep(id)
  }
  return (
    <div class="next-card" role="group" aria-label={stop?.title ?? step.stop} ref={card} tabIndex={-1}>
      <div class="next-card-head">
        <a class="next-card-stop" href={href}>
          <Seal number={up.number} state={session.visit.value.heard.has(step.stop) ? 'heard' : 'next'} />
          <span class="next-card-words">
            <span class="next-card-state">{whereWords(up, session)}</span>
            <span class="next-card-title" lang={stop?.language} dir="auto">
              {stop?.title ?? step.stop}
            </span>
          </span>
        </a>
        {up.bearingDeg === undefined || (up.isHere && up.wayBack === undefined) ? null : (
          <DirectionArrow context={context} bearingDeg={up.bearingDeg} />
        )}
      </div>
      {leg === undefined || up.isHere ? null : (
        <p class="next-card-leg" lang={leg.text.language} dir="auto">
          {plainText(leg.text.body)}
        </p>
      )}
      <div class="next-card-ways">
        <IconButton
          icon="previous"
          label={translate('walk-trail:previous')}
          disabled={previous === undefined}
          onClick={() => {
            goTo(previous?.id)
          }}
        />
        {isLast ? (
          <Button kind="main" icon="check" wide onClick={onFinish}>
            {translate('walk-trail:finish')}
          </Button>
        ) : isOffered ? (
          <Button icon="text" wide href={href}>
            {translate('walk-trail:open-stop')}
          </Button>
        ) : (
          <Button
            kind="main"
            icon="listen"
            wide
            onClick={() => {
              void walk.listen(pack, step.stop)
            }}
          >
            {translate('walk-trail:listen')}
          </Button>
        )}
        <IconButton
          icon="next"
          label={translate(up.isHere ? 'walk-trail:next' : 'walk-trail:skip')}
          disabled={next === undefined}
          onClick={() => {
            goTo(next?.id)
          }}
        />
      </div>
    </div>
  )
}

/** "Next stop · 120 m · 2 min · to the north-east" */
function whereWords(up: NextUp, { translate, format }: Session): string {
  if (up.wayBack !== undefined) {
    const { distanceM } = up.wayBack
    const wind = up.wind === undefined ? [] : [translate(`walk-trail:wind-${up.wind}`)]
    return [translate('walk-trail:back-to-path'), format.distance(distanceM), ...wind].join(' · ')
  }
  if (up.isHere) return translate('walk-trail:here')
  return [
    translate('walk-trail:next-stop'),
    ...(up.toStepM === undefined ? [] : [format.distance(up.toStepM)]),
    ...(up.toStepMin === undefined ? [] : [format.duration(up.toStepMin)]),
    ...(up.wind === undefined ? [] : [translate(`walk-trail:wind-${up.wind}`)]),
  ].join(' · ')
}
