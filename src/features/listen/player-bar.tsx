import { useEffect, useState } from 'preact/hooks'
import { IconButton } from '#kit/elements/icon-button.tsx'
import type { ScreenContext } from '#kit/screen/screen-context.ts'
import { ArrivalCard } from './arrival-card.tsx'
import { ListeningSheet } from './listening-sheet.tsx'
import { PlayerControls } from './player-controls.tsx'
import { QuestionCard } from './question-card.tsx'
import { SeekLine } from './seek-line.tsx'
import './player-bar.css'

/** At the lower edge of every screen: what sounds, and the arrival that waits for an answer. */
export function PlayerBar({ context }: { readonly context: ScreenContext }) {
  const { player, walk, session } = context
  const [isSheetOpen, setSheetOpen] = useState(false)
  const route = context.route.value
  useEffect(() => {
    // The way back closes what lies over the page.
    setSheetOpen(false)
  }, [route])
  const { track } = player.state.value
  const arrival = walk.arrival.value
  const question = walk.question.value
  if (track === null && arrival === null && question === null) return null
  return (
    <div class="player-bar">
      {arrival === null ? null : <ArrivalCard context={context} arrival={arrival} />}
      {question === null ? null : <QuestionCard context={context} question={question} />}
      {track === null ? null : (
        <>
          <div class="player-line">
            <SeekLine player={player} session={session} />
            <IconButton
              icon="more"
              label={session.translate('listen:more')}
              onClick={() => {
                setSheetOpen(true)
              }}
            />
          </div>
          <PlayerControls context={context} track={track} />
          <ListeningSheet
            context={context}
            track={track}
            open={isSheetOpen}
            onClose={() => {
              setSheetOpen(false)
            }}
          />
        </>
      )}
    </div>
  )
}
