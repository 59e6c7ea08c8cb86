import { IconButton } from '#kit/elements/icon-button.tsx'
import type { Session } from '#kit/screen/session.ts'

export interface TransportProps {
  readonly session: Session
  readonly positionS: number
  readonly durationS: number
  readonly isPlaying: boolean
  readonly onToggle: () => void
  readonly onSeek: (toS: number) => void
}

const LEAP_S = 10

/** Play, pause, ten seconds to and fro, and the line of time: our own, because a browser's controls know one hand only. */
export function Transport({ session, positionS, durationS, isPlaying, onToggle, onSeek }: TransportProps) {
  const { translate, format } = session
  const words = translate('watch-film:at', { position: format.clock(positionS), duration: format.clock(durationS) })
  return (
    <div class="watch-film-transport">
      <IconButton
        icon="rewind"
        label={translate('watch-film:rewind')}
        onClick={() => {
          onSeek(positionS - LEAP_S)
        }}
      />
      <IconButton
        kind="main"
        icon={isPlaying ? 'pause' : 'play'}
        label={translate(isPlaying ? 'watch-film:pause' : 'watch-film:play')}
        onClick={onToggle}
      />
      <IconButton
        icon="forward"
        label={translate('watch-film:forward')}
        onClick={() => {
          onSeek(positionS + LEAP_S)
        }}
      />
      <input
        type="range"
        class="watch-film-line"
        min={0}
        max={durationS}
        step={0.1}
        value={positionS}
        aria-label={translate('watch-film:seek')}
        aria-valuetext={words}
        onInput={(event) => {
          onSeek(Number(event.currentTarget.value))
        }}
      />
      <span class="watch-film-clock" aria-hidden="true">
        {`${format.clock(positionS)} / ${format.clock(durationS)}`}
      </span>
    </div>
  )
}
