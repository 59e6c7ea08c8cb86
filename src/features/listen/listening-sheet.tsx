import { useEffect, useId, useRef } from 'preact/hooks'
import { CheckRow } from '#kit/elements/check-row.tsx'
import { Choice } from '#kit/elements/choice.tsx'
import { IconButton } from '#kit/elements/icon-button.tsx'
import type { ScreenContext } from '#kit/screen/screen-context.ts'
import type { Track } from '#kit/sound/player.ts'
import { ChapterList } from './chapter-list.tsx'
import { UpNext } from './up-next.tsx'
import './listening-sheet.css'

const SPEEDS = [0.75, 1, 1.25, 1.5, 2]

export interface ListeningSheetProps {
  readonly context: ScreenContext
  readonly track: Track
  readonly open: boolean
  /** Called whenever it closes: by its button, Escape, or a press beside it. */
  readonly onClose: () => void
}

/** What one rarely needs while listening, over the page: chapters, silence after this stop, speed. */
export function ListeningSheet({ context, track, open, onClose }: ListeningSheetProps) {
  const { player, session } = context
  const { translate, format, settings } = session
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    if (!open) dialog.current?.close()
    else if (context.sharesPage === true) dialog.current?.show()
    else dialog.current?.showModal()
  }, [open])
  const rate = settings.value.playbackRate
  const speeds = SPEEDS.includes(rate) ? SPEEDS : [...SPEEDS, rate].toSorted((one, other) => one - other)
  return (
    <dialog
      ref={dialog}
      class="listening-sheet"
      aria-labelledby={titleId}
      onClose={onClose}
      // A touch beside it may be somebody else's.
      closedby={context.sharesPage === true ? 'none' : 'any'}
    >
      {open ? (
        <div class="listening-sheet-inside">
          <div class="listening-sheet-head">
            <h2 id={titleId}>{translate('listen:sheet-title')}</h2>
            <IconButton icon="close" label={translate('kit:close')} onClick={onClose} />
          </div>
          {track.chapters === undefined ? null : (
            <ChapterList player={player} track={track} label={translate('listen:chapters')} />
          )}
          <CheckRow
            kind="switch"
            words={translate('listen:rest')}
            detail={translate('listen:rest-detail')}
            checked={player.restsAfter.value}
            onChange={(rests) => {
              player.setRestsAfter(rests)
            }}
          />
          <Choice
            label={translate('listen:speed')}
            value={rate}
            options={speeds.map((value) => ({
              value,
              words: translate('listen:times', { speed: format.number(value) }),
            }))}
            onChoose={(playbackRate) => {
              settings.value = { ...settings.value, playbackRate }
            }}
          />
          <UpNext context={context} />
        </div>
      ) : null}
    </dialog>
  )
}
