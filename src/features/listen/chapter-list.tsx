import { useComputed } from '@preact/signals'
import { chapterAt } from '#domain/text/chapters.ts'
import { useSession } from '#kit/screen/use-screen.ts'
import type { Player, Track } from '#kit/sound/player.ts'

export interface ChapterListProps {
  readonly player: Player
  readonly track: Track
  readonly label: string
}

/** The parts of what plays, the one being said marked; a tap goes there. */
export function ChapterList({ player, track, label }: ChapterListProps) {
  const { format } = useSession()
  const chapters = track.chapters ?? []
  const current = useComputed(() => chapterAt(chapters, player.positionS.value)).value
  return (
    <section aria-label={label}>
      <h3>{label}</h3>
      <ol class="chapter-list">
        {chapters.map(({ title, startS }, index) => (
          <li key={startS}>
            <button
              type="button"
              class="chapter-list-row"
              aria-current={index === current ? 'true' : undefined}
              onClick={() => {
                player.seek(startS)
                player.play()
              }}
            >
              <span lang={track.language} dir="auto">
                {title}
              </span>
              <span class="chapter-list-clock">{format.clock(startS)}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
