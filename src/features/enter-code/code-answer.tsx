import type { StopColumns } from '#domain/built-pack/built-pack.ts'
import type { StopTitles } from '#domain/built-pack/built-text.ts'
import type { LanguageTag } from '#domain/language/language.ts'
import type { CodeMatch } from '#domain/stop/code-match.ts'
import { ListRow } from '#kit/elements/list-row.tsx'
import { Seal } from '#kit/elements/seal.tsx'
import { useSession } from '#kit/screen/use-screen.ts'

export interface CodeAnswerProps {
  readonly match: CodeMatch
  readonly typed: string
  readonly columns: StopColumns
  readonly titles: StopTitles
  readonly language: LanguageTag
  readonly onOpen: (row: number) => void
}

/** What the digits typed so far lead to, said without blame, in a place that is kept. */
export function CodeAnswer({ match, typed, columns, titles, language, onOpen }: CodeAnswerProps) {
  const { translate } = useSession()
  const row = (at: number) => (
    <li key={at}>
      <ListRow
        leading={<Seal number={columns.codes[at] ?? undefined} state="next" />}
        title={titles.titles[at] ?? columns.ids[at]}
        lang={titles.elsewhere[at] ?? language}
        onClick={() => {
          onOpen(at)
        }}
      />
    </li>
  )
  const rows = match.kind === 'unknown' ? match.near : 'row' in match && match.row !== null ? [match.row] : []
  return (
    <div class="code-answer">
      <p role="status">{translate(`enter-code:${sayingOf(match)}`, { typed })}</p>
      {rows.length === 0 ? null : <ul class="code-answer-rows">{rows.map(row)}</ul>}
    </div>
  )
}

function sayingOf(match: CodeMatch): 'how' | 'found' | 'may-go-on' | 'go-on' | 'near' | 'unknown' {
  switch (match.kind) {
    case 'empty':
      return 'how'
    case 'found':
      return 'found'
    case 'unfinished':
      return match.row === null ? 'go-on' : 'may-go-on'
    case 'unknown':
      return match.near.length > 0 ? 'near' : 'unknown'
  }
}
