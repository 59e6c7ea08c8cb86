import { useComputed } from '@preact/signals'
import { chapterAt } from '#domain/text/chapters.ts'
import { IconButton } from '#kit/elements/icon-button.tsx'
import { languageNote } from '#kit/language/language-in-words.ts'
import { hrefOf } from '#kit/screen/address.ts'
import { useKeptFocus } from '#kit/screen/use-kept-focus.ts'
import type { ScreenContext } from '#kit/screen/screen-context.ts'
import type { PlayerStatus, Track } from '#kit/sound/player.ts'

const JUMP_S = 10

export interface PlayerControlsProps {
  readonly context: ScreenContext
  readonly track: Track
}

/** Title, ten seconds back, play, ten seconds on. The title gives way to the buttons, so that play never moves. */
export function PlayerControls({ context, track }: PlayerControlsProps) {
  const { player, session, pack } = context
  const { translate } = session
  const { status, interrupted } = player.state.value
  const chapter = useComputed(() => track.chapters?.[chapterAt(track.chapters, player.positionS.value)]?.title).value
  const note = languageNote(session, track.language, pack?.pack.languages ?? [])
  // Answering the arrival card takes it away: the player is where one goes on.
  const group = useKeptFocus<HTMLDivElement>(context.walk.arrival.value ?? context.walk.question.value)
  const sounds = status === 'playing' || status === 'loading'
  const jump = (seconds: number) => {
    player.seek(player.positionS.value + seconds)
  }
  const words = (
    <>
      <span class="player-title" lang={track.language} dir="auto">
        {track.title}
      </span>
      <span class="player-said">
        {interrupted === true ? translate('listen:interrupted') : said(status, { track, chapter, note }, session)}
      </span>
    </>
  )
  return (
    <div
      class="player-controls"
      data-status={interrupted === true ? 'interrupted' : status}
      role="group"
      aria-label={translate('kit:player')}
      ref={group}
      tabIndex={-1}
    >
      {pack === null ? (
        <span class="player-words">{words}</span>
      ) : (
        <a class="player-words" href={hrefOf({ screen: 'visit-stop', pack: pack.pack.id, stop: track.stop })}>
          {words}
        </a>
      )}
      <IconButton
        icon="rewind"
        label={translate('listen:back-10')}
        onClick={() => {
          jump(-JUMP_S)
        }}
      />
      <IconButton
        kind="main"
        icon={sounds ? 'pause' : 'play'}
        label={translate(sounds ? 'listen:pause' : 'listen:play')}
        onClick={() => {
          if (sounds) player.pause()
          else player.play()
        }}
      />
      <IconButton
        icon="forward"
        label={translate('listen:on-10')}
        onClick={() => {
          jump(JUMP_S)
        }}
      />
    </div>
  )
}

/** One short line: what is the matter, else the chapter, whose voice it is and in which language. */
function said(
  status: PlayerStatus,
  { track, chapter, note }: { readonly track: Track; readonly chapter: string | undefined; readonly note: string },
  { translate, format }: ScreenContext['session'],
): string {
  const language = format.languageName(track.language)
  switch (status) {
    case 'loading':
      return translate('listen:loading')
    case 'blocked':
      return translate('listen:blocked')
    case 'failed':
      return translate('listen:failed')
    case 'unavailable':
      return translate('listen:unavailable', { language })
    case 'idle':
    case 'playing':
    case 'paused':
    case 'ended': {
      const facts = [
        ...(chapter === undefined ? [] : [chapter]),
        ...(note === '' ? [] : [note]),
        ...(track.sound.kind === 'device-voice' ? [translate('listen:device-voice')] : []),
        ...(track.sound.kind === 'recording' && track.sound.synthetic === true ? [translate('listen:synthetic')] : []),
      ]
      return facts.length > 0 ? facts.join(' · ') : track.album
    }
  }
}
