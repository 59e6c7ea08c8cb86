import type { BuiltMovie, MediumWords } from '#domain/built-pack/built-medium.ts'
import { ListRow } from '#kit/elements/list-row.tsx'
import type { Session } from '#kit/screen/session.ts'
import { chapterAt } from './film-moment.ts'

export interface ChaptersProps {
  readonly session: Session
  readonly medium: BuiltMovie
  readonly words: MediumWords
  readonly positionS: number
  readonly onSeek: (toS: number) => void
}

/** The chapters of a film; each leads to its beginning. */
export function Chapters({ session, medium, words, positionS, onSeek }: ChaptersProps) {
  const { translate, format } = session
  if (medium.chapters.length === 0) return null
  const now = chapterAt(medium.chapters, positionS)
  return (
    <section class="watch-film-words">
      <h2>{translate('watch-film:chapters')}</h2>
      <ol class="watch-film-chapters">
        {medium.chapters.map(({ id, atS }, index) => (
          <li key={id}>
            <ListRow
              title={words.parts[id]?.title ?? id}
              lang={words.language}
              detail={format.clock(atS)}
              current={index === now}
              onClick={() => {
                onSeek(atS)
              }}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}
