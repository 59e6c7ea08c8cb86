import { useId, useState } from 'preact/hooks'
import type { BuiltStop } from '#domain/built-pack/built-pack.ts'
import type { StopText } from '#domain/built-pack/built-text.ts'
import { Button } from '#kit/elements/button.tsx'
import { RichTextView } from '#kit/elements/rich-text-view.tsx'
import { useKeptFocus } from '#kit/screen/use-kept-focus.ts'
import type { ScreenContext } from '#kit/screen/screen-context.ts'
import { SilentStopDrawing } from '#kit/drawings/silent-stop-drawing.tsx'
import { CaptionsView } from '#kit/sound/captions-view.tsx'
import { stopTrackId } from '#kit/sound/stop-track.ts'
import { cuesOf } from '#kit/sound/track-cues.ts'

export interface StopWordsProps {
  readonly context: ScreenContext
  readonly stop: BuiltStop
  readonly text: StopText
  readonly direction: 'ltr' | 'rtl' | undefined
}

/** The words, all of them: as captions that follow the sound, or as a text to read. */
export function StopWords({ context, stop, text, direction }: StopWordsProps) {
  const { session, player, pack, walk } = context
  const { translate, settings, format } = session
  // Several stops may lie open side by side, on a table.
  const titleId = useId()
  const { track, status } = player.state.value
  const isInPlayer = track?.id === stopTrackId(stop.id)
  const title = useKeptFocus<HTMLHeadingElement>(isInPlayer)
  const [isFollowing, setFollowing] = useState<boolean | null>(null)
  const cues = isInPlayer ? cuesOf(track) : (text.sound?.cues ?? [])
  const isVoiceless = isInPlayer && status === 'unavailable'
  const follows = !isVoiceless && cues.length > 0 && (isFollowing ?? (settings.value.captions && isInPlayer))

  const seek = async (positionS: number) => {
    if (pack !== null && player.state.value.track?.id !== stopTrackId(stop.id)) await walk.listen(pack, stop.id)
    player.seek(positionS)
    player.play()
  }
  return (
    <section class="visit-stop-words" aria-labelledby={titleId}>
      <div class="visit-stop-words-head">
        <h2 id={titleId} ref={title} tabIndex={-1}>
          {translate('visit-stop:words')}
        </h2>
        {cues.length === 0 || isVoiceless ? null : (
          <Button
            icon={follows ? 'text' : 'captions'}
            onClick={() => {
              setFollowing(!follows)
            }}
          >
            {translate(follows ? 'visit-stop:read' : 'visit-stop:follow')}
          </Button>
        )}
      </div>
      {text.sound === undefined ? (
        <div class="visit-stop-silent" aria-hidden="true">
          <SilentStopDrawing />
        </div>
      ) : null}
      <p class="visit-stop-voice">{voiceWords(text, translate, format)}</p>
      {follows ? (
        <CaptionsView
          cues={cues}
          positionS={player.positionS}
          isCurrent={isInPlayer}
          language={track?.language ?? text.language}
          direction={direction}
          label={translate('visit-stop:captions')}
          onSeek={(positionS) => {
            void seek(positionS)
          }}
        />
      ) : (
        <div class={isVoiceless ? 'visit-stop-large' : undefined}>
          <RichTextView
            text={text.body}
            language={text.language}
            direction={direction}
            pack={pack?.pack.id ?? ''}
            kind="lead"
          />
        </div>
      )}
    </section>
  )
}

/** Whose voice one hears: visitors are told when it is a machine's or their own telephone's. */
function voiceWords(
  { sound, language }: StopText,
  translate: ScreenContext['session']['translate'],
  format: ScreenContext['session']['format'],
): string {
  if (sound === undefined) return translate('visit-stop:voice-device', { language: format.languageName(language) })
  if (sound.synthetic) return translate('visit-stop:voice-synthetic')
  return sound.speaker === undefined ? '' : translate('visit-stop:voice-speaker', { speaker: sound.speaker })
}
