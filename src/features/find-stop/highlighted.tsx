import type { Hit } from '#domain/search/hits.ts'
import './highlighted.css'

export interface HighlightedProps {
  readonly text: string
  /** In order and apart from one another. */
  readonly hits: readonly Hit[]
}

/** A text in which what was looked for is marked. */
export function Highlighted({ text, hits }: HighlightedProps) {
  if (hits.length === 0) return <>{text}</>
  const rest = hits.at(-1)?.end ?? 0
  return (
    <>
      {hits.flatMap(({ start, end }, index) => [
        text.slice(hits[index - 1]?.end ?? 0, start),
        <mark key={start} class="highlighted">
          {text.slice(start, end)}
        </mark>,
      ])}
      {text.slice(rest)}
    </>
  )
}
