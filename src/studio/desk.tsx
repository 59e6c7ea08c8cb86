import type { ReadonlySignal } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import { Choice } from '#kit/elements/choice.tsx'
import type { DeskPack } from '#pack/check/desk-pack.ts'
import type { ReportLanguage } from '#pack/check/message.ts'
import { CoverageTable } from './coverage-table.tsx'
import { Findings } from './findings.tsx'
import type { DeskNews } from './follow-desk.ts'
import { PackState } from './pack-state.tsx'
import { PhonePreview } from './phone-preview.tsx'
import { STUDIO_WORDS } from './studio-words.ts'

export interface DeskProps {
  readonly news: ReadonlySignal<DeskNews>
  readonly language: ReportLanguage
}

/** The page: one pack at a time, beside it the phone that shows it. */
export function Desk({ news, language: first }: DeskProps) {
  const [language, setLanguage] = useState(first)
  const [folder, setFolder] = useState('')
  const [address, setAddress] = useState<{ readonly hash: string }>()
  const words = STUDIO_WORDS[language]
  const { kind, packs } = news.value
  const pack = packs.find((one) => one.folder === folder) ?? packs[0]
  const findings = pack && (
    <Findings
      key="findings"
      {...{ pack, language, words }}
      onShow={(hash) => {
        setAddress({ hash })
      }}
    />
  )
  const coverage = pack && (
    <CoverageTable key="coverage" {...{ language, words }} coverage={pack.coverage} names={pack.languages} />
  )
  useEffect(() => {
    document.documentElement.lang = language
    document.title = `Beffroi · ${words.title}`
  }, [language, words])
  return (
    <>
      <header class="studio-head">
        <h1>{words.title}</h1>
        {packs.length > 1 && pack !== undefined ? (
          <Choice
            label={words.packs}
            value={pack.folder}
            options={packs.map((one) => ({ value: one.folder, words: nameOf(one, language) }))}
            onChoose={(chosen) => {
              setFolder(chosen)
              setAddress(undefined)
            }}
          />
        ) : null}
        <Choice
          label={words.language}
          value={language}
          options={[
            { value: 'fr', words: 'Français' },
            { value: 'en', words: 'English' },
          ]}
          onChoose={setLanguage}
        />
      </header>
      <div class="chart-edge" aria-hidden="true" />
      {pack === undefined ? (
        <main class="studio-alone">
          <p role="status">
            {kind === 'here'
              ? words.noPacks
              : kind === 'asking'
                ? words.asking
                : kind === 'lost'
                  ? words.lost
                  : words.absent}
          </p>
        </main>
      ) : (
        <div class="studio-desk">
          <main aria-label={words.title}>
            <PackState pack={pack} name={nameOf(pack, language)} isLost={kind === 'lost'} words={words} />
            {/* What keeps the pack back comes first; else how complete it is. */}
            {pack.state === 'refused' ? [findings, coverage] : [coverage, findings]}
          </main>
          {pack.id === undefined ? null : (
            <PhonePreview id={pack.id} address={address?.hash ?? `#/${pack.id}`} asked={address} words={words} />
          )}
        </div>
      )}
    </>
  )
}

/** What a pack is called in the curator's language, else in its own first, else its folder. */
function nameOf({ titles, folder }: DeskPack, language: ReportLanguage): string {
  return titles[language] ?? Object.values(titles)[0] ?? folder
}
