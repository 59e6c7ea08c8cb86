import { useMemo, useState } from 'preact/hooks'
import { notesAsGpx } from '#domain/walk-notes/notes-as-gpx.ts'
import type { NotedDecision } from '#domain/walk-notes/walk-notes.ts'
import { canShare, keepFile, share } from '#kit/files/hand-over.ts'
import { Button } from '#kit/elements/button.tsx'
import { useScreen } from '#kit/screen/use-screen.ts'
import './walk-notes.css'

/** A screen full; who wants more asks for it. */
const SHOWN = 40

/** What was decided on the last walk, the newest first, and the file of it. */
export function WalkNotesView() {
  const { session, walk, announce } = useScreen()
  const { translate, format, interfaceLanguage } = session
  const [all, setAll] = useState(false)
  const notes = walk.notes.value
  const clock = useMemo(
    () => new Intl.DateTimeFormat(interfaceLanguage.value, { timeStyle: 'medium' }),
    [interfaceLanguage.value],
  )
  if (notes === null) return <p>{translate('settings:notes-none')}</p>
  const words = (one: NotedDecision) => translate(`settings:note-${one.reason}`)
  const where = ({ distanceM, accuracyM }: NotedDecision) =>
    translate('settings:note-at', {
      distance: format.distance(Math.max(0, distanceM)),
      accuracy: format.distance(accuracyM),
    })
  const file = () =>
    new File(
      [
        notesAsGpx(notes, {
          words: (one) => `${words(one)} (${where(one)})`,
          time: (atMs) => new Date(atMs).toISOString(),
        }),
      ],
      `${notes.pack}-${notes.trail}.gpx`,
      { type: 'application/gpx+xml' },
    )
  const newestFirst = notes.decisions.toReversed()
  return (
    <>
      <p>{translate('settings:notes-of', { trail: notes.trail, fixes: format.number(notes.fixes.length) })}</p>
      <div class="walk-notes-ways">
        {canShare(file()) ? (
          <Button kind="main" icon="share" onClick={() => void share(file())}>
            {translate('settings:notes-share')}
          </Button>
        ) : null}
        <Button
          icon="take"
          onClick={() => {
            keepFile(file())
            announce(translate('settings:notes-kept'), { visible: true })
          }}
        >
          {translate('settings:notes-keep')}
        </Button>
        <Button
          icon="remove"
          onClick={() => {
            walk.forgetNotes()
            announce(translate('settings:notes-forgotten'), { visible: true })
          }}
        >
          {translate('settings:notes-forget')}
        </Button>
      </div>
      <ol class="walk-notes" reversed>
        {newestFirst.slice(0, all ? undefined : SHOWN).map((one) => (
          <li key={`${one.atMs} ${one.stop} ${one.reason}`}>
            <time>{clock.format(one.atMs)}</time>
            <span>
              <bdi class="walk-notes-stop">{one.stop === '' ? translate('settings:note-path') : one.stop}</bdi>{' '}
              {words(one)}
              <span class="walk-notes-where">{where(one)}</span>
            </span>
          </li>
        ))}
      </ol>
      {all || newestFirst.length <= SHOWN ? null : (
        <Button
          onClick={() => {
            setAll(true)
          }}
        >
          {translate('settings:notes-older')}
        </Button>
      )}
    </>
  )
}
