import type { LanguageCoverage, Share } from '#pack/check/coverage.ts'
import type { ReportLanguage } from '#pack/check/message.ts'
import { sayValue } from '#pack/check/say-value.ts'
import type { StudioWords } from './studio-words.ts'

export interface CoverageTableProps {
  readonly coverage: readonly LanguageCoverage[]
  /** What each language calls itself, by tag. */
  readonly names: Readonly<Record<string, string>>
  readonly language: ReportLanguage
  readonly words: StudioWords
}

const SHARES = ['texts', 'alts', 'legs', 'sounds', 'films'] as const

/** How complete each language is: what is there of what could be. */
export function CoverageTable({ coverage, names, language, words }: CoverageTableProps) {
  if (coverage.length === 0) return null
  return (
    <section class="coverage" aria-labelledby="coverage">
      <h2 id="coverage">{words.coverage}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.columns.language}</th>
            {SHARES.map((share) => (
              <th key={share} scope="col">
                {words.columns[share]}
              </th>
            ))}
            <th scope="col">{words.columns.words}</th>
          </tr>
        </thead>
        <tbody>
          {coverage.map((row) => (
            <tr key={row.language}>
              <th scope="row" lang={row.language}>
                {names[row.language] ?? row.language}
              </th>
              {SHARES.map((share) => (
                <ShareCell key={share} share={row[share]} />
              ))}
              <td>{sayValue(row.words, 'number', language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function ShareCell({ share: { done, of } }: { readonly share: Share }) {
  if (of === 0) return <td>–</td>
  return (
    <td data-whole={done >= of}>
      {`${done}/${of}`}
      <meter value={done} max={of} aria-hidden="true" />
    </td>
  )
}
