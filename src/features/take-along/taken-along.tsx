import type { Language } from '#domain/language/language.ts'
import type { InstalledPack } from '#domain/built-pack/pack-source.ts'
import { Button } from '#kit/elements/button.tsx'
import { hrefOf } from '#kit/screen/address.ts'
import { languageInWords } from '#kit/language/language-in-words.ts'
import { useScreen } from '#kit/screen/use-screen.ts'
import { wantedOf } from './wanted-parts.ts'

export interface TakenAlongProps {
  readonly pack: string
  readonly installed: InstalledPack
  /** The pack's languages. */
  readonly languages: readonly Language[]
  readonly onChoose: () => void
}

/** It is there, whole; on to the trails. */
export function TakenAlong({ pack, installed, languages: spoken, onChoose }: TakenAlongProps) {
  const { app, session } = useScreen()
  const { translate, format } = session
  const languages = wantedOf(installed.parts).languages.map((tag) => languageInWords(session, tag, spoken))
  return (
    <section class="taken-along">
      <p>{translate(app.opensOffline ? 'take-along:ready-more' : 'take-along:kept-only')}</p>
      <p class="taken-along-what">
        {languages.join(' · ')} · {format.bytes(installed.bytes)}
      </p>
      <Button kind="main" wide icon="walk" href={hrefOf({ screen: 'discover-town', pack })}>
        {translate('take-along:to-trails')}
      </Button>
      <Button wide icon="language" onClick={onChoose}>
        {translate('take-along:more')}
      </Button>
    </section>
  )
}
