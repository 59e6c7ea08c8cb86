import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '#kit/elements/icon.tsx'
import type { ScreenContext } from '#kit/screen/screen-context.ts'
import { mountHold } from './hold.ts'
import type { NextUp } from './next-up.ts'
import './pocket-mode.css'

export interface PocketModeProps {
  readonly context: ScreenContext
  readonly up: NextUp
}

/** A black screen that is felt rather than seen: a third of it is one button. A long press, Escape or its last button light it up again. */
export function PocketMode({ context, up }: PocketModeProps) {
  const { session, walk, player } = context
  const { translate, format } = session
  const dialog = useRef<HTMLDialogElement>(null)
  // Closing it first gives the focus back to the button that opened it.
  const leave = () => {
    dialog.current?.close()
  }
  const onClose = () => {
    walk.setPocket(false)
  }
  useEffect(() => {
    const end = new AbortController()
    if (dialog.current !== null) {
      dialog.current.showModal()
      mountHold(dialog.current, leave, end.signal)
    }
    document.documentElement.dataset['pocket'] = ''
    return () => {
      end.abort()
      delete document.documentElement.dataset['pocket']
    }
  }, [])
  const { track, status } = player.state.value
  const question = walk.question.value
  const arrival = walk.arrival.value
  const sounds = status === 'playing' || status === 'loading'
  const title = up.stop?.title ?? up.step.stop
  const onMiddle = () => {
    if (question !== null) walk.answer(true)
    else if (arrival !== null) walk.acceptArrival()
    else if (sounds) player.pause()
    else if (track === null && context.pack !== null) void walk.listen(context.pack, up.step.stop)
    else player.play()
  }
  const middle = question === null ? (sounds ? 'walk-trail:pause' : 'walk-trail:listen') : 'walk-trail:yes-here'
  const said =
    question === null
      ? sounds && track !== null
        ? track.title
        : title
      : translate('walk-trail:ask', { title: question.title })
  return (
    <dialog ref={dialog} class="pocket" aria-label={translate('walk-trail:pocket')} onClose={onClose}>
      <p class="pocket-said" role="status">
        <span dir="auto">{said}</span>
        {up.toStepM === undefined || question !== null || up.isHere ? null : <span>{format.distance(up.toStepM)}</span>}
      </p>
      <div class="pocket-ways">
        <button
          type="button"
          aria-label={translate('walk-trail:previous')}
          onClick={() => {
            walk.skip('previous')
          }}
        >
          <Icon name="previous" />
        </button>
        <button type="button" class="pocket-middle" aria-label={translate(middle)} onClick={onMiddle}>
          <Icon name={question === null ? (sounds ? 'pause' : 'play') : 'check'} size="l" />
        </button>
        <button
          type="button"
          aria-label={translate('walk-trail:next')}
          onClick={() => {
            walk.skip('next')
          }}
        >
          <Icon name="next" />
        </button>
      </div>
      <button type="button" class="pocket-end" aria-label={translate('walk-trail:pocket-end')} onClick={leave}>
        {translate('walk-trail:pocket-hold')}
      </button>
    </dialog>
  )
}
