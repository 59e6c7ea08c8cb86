import type { PartId } from '#domain/built-pack/manifest.ts'
import type { Language } from '#domain/language/language.ts'
import type { InstalledPack } from '#domain/built-pack/pack-source.ts'
import { Button } from '#kit/elements/button.tsx'
import { hrefOf } from '#kit/screen/address.ts'
import { languageInWords } from '#kit/language/language-in-words.ts'
import { useScreen } from '#kit/screen/use-screen.ts'
import { TakeFailure } from './take-failure.tsx'
import { usePlan } from './use-plan.ts'
import { wantedOf } from './wanted-parts.ts'

export interface TakenAlongProps {
  readonly pack: string
  readonly installed: InstalledPack
  /** The pack's languages. */
  readonly languages: readonly Language[]
  readonly onChoose: () => void
  readonly onUpdate: (parts: readonly PartId[]) => void
}

/** It is there, whole; on to the trails. */
export function TakenAlong({ pack, installed, languages: spoken, onChoose, onUpdate }: TakenAlongProps) {
  const { app, session } = useScreen()
  const { translate, format } = session
  const plan = usePlan(pack, installed.parts, true)
  const isNewer = plan.kind === 'plan' && plan.plan.manifestSha256 !== installed.manifest
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
      {plan.kind === 'refused' ? <TakeFailure cause={plan.cause} /> : null}
      {isNewer ? (
        <>
          <p role="status">{translate('take-along:update-here', { size: format.bytes(plan.plan.missingBytes) })}</p>
          <Button
            wide
            icon="take"
            onClick={() => {
              onUpdate(installed.parts)
            }}
          >
            {translate('take-along:update', { size: format.bytes(plan.plan.missingBytes) })}
          </Button>
        </>
      ) : null}
      <Button wide icon="language" onClick={onChoose}>
        {translate('take-along:more')}
      </Button>
    </section>
  )
}
