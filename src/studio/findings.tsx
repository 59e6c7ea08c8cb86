import { Button } from '#kit/elements/button.tsx'
import type { DeskPack, DeskProblem } from '#pack/check/desk-pack.ts'
import type { ReportLanguage } from '#pack/check/message.ts'
import { screenOfFile } from './screen-of-file.ts'
import type { StudioWords } from './studio-words.ts'

export interface FindingsProps {
  readonly pack: DeskPack
  readonly language: ReportLanguage
  readonly words: StudioWords
  /** Asks for a screen of the phone, by its address from `#` on. */
  readonly onShow: (address: string) => void
}

/** What `check` found, file by file, those that keep the pack back first. */
export function Findings({ pack: { id, problems }, language, words, onShow }: FindingsProps) {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  return (
    <section class="findings" aria-labelledby="findings">
      <h2 id="findings">{words.findings}</h2>
      <p class="findings-counts">
        {problems.length === 0 ? words.nothing : words.counts(errors, problems.length - errors)}
      </p>
      {byFile(problems).map(([file, found]) => (
        <section key={file} class="findings-file" aria-label={file}>
          <header>
            <h3>
              <bdi dir="ltr">{file}</bdi>
            </h3>
            {id === undefined ? null : (
              <Button
                onClick={() => {
                  onShow(screenOfFile(id, file))
                }}
              >
                {words.show}
              </Button>
            )}
          </header>
          <ul class="findings-list">
            {found.map((problem) => (
              <Finding key={`${problem.code} ${problem.line} ${problem.column}`} {...{ problem, language, words }} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

function Finding({
  problem: { severity, told, line, source, code },
  language,
  words,
}: Pick<FindingsProps, 'language' | 'words'> & { readonly problem: DeskProblem }) {
  const { sentence, remedy } = told[language]
  return (
    <li class="finding" data-severity={severity}>
      <p>
        <strong class="finding-severity">{words[severity]}</strong> {sentence}
      </p>
      {source.trim().length < 3 ? null : (
        <p class="finding-source" dir="ltr">
          <span>{words.line(line)}</span> <code>{source.trim()}</code>
        </p>
      )}
      <p class="finding-remedy">
        <strong>{words.remedy}</strong> {remedy} <code class="finding-code">{code}</code>
      </p>
    </li>
  )
}

/** Files in the order of the report, those with an error before those with warnings alone. */
function byFile(problems: readonly DeskProblem[]): readonly (readonly [string, readonly DeskProblem[]])[] {
  const files = [...new Set(problems.map(({ file }) => file))].map(
    (file) => [file, problems.filter((one) => one.file === file)] as const,
  )
  const keepsBack = ([, found]: (typeof files)[number]) => found.some(({ severity }) => severity === 'error')
  return [...files.filter(keepsBack), ...files.filter((one) => !keepsBack(one))]
}
