import type { CatalogueEntry } from '#domain/built-pack/catalogue.ts'
import type { PartId } from '#domain/built-pack/manifest.ts'
import type { InstalledPack } from '#domain/built-pack/pack-source.ts'
import { Button } from '#kit/elements/button.tsx'
import { CheckRow } from '#kit/elements/check-row.tsx'
import { useSession } from '#kit/screen/use-screen.ts'
import { LanguageRows } from './language-rows.tsx'
import { TakeFailure } from './take-failure.tsx'
import { usePlan } from './use-plan.ts'
import { EXTRAS, exhibitionsIn, type Extra, wantedParts, type Wanted } from './wanted-parts.ts'

export interface ChoosePartsProps {
  readonly entry: CatalogueEntry
  /** Language in which the pack names its exhibitions. */
  readonly language: string
  readonly installed: InstalledPack | undefined
  readonly wanted: Wanted
  /** Why the last try ended; null where none did. */
  readonly failure: unknown
  readonly onChange: (wanted: Wanted) => void
  readonly onTake: (parts: readonly PartId[]) => void
}

/** Languages and extras, each with its size, and what it comes to. */
export function ChooseParts({ entry, language, installed, wanted, failure, onChange, onTake }: ChoosePartsProps) {
  const session = useSession()
  const { translate, format } = session
  const sizeOf = (...parts: readonly PartId[]) => parts.reduce((sum, part) => sum + (entry.bytes[part] ?? 0), 0)
  const parts = wantedParts(wanted, entry.bytes)
  const planned = usePlan(entry.id, parts)
  const plan = planned.kind === 'plan' ? planned.plan : undefined
  const refusal = failure ?? (planned.kind === 'refused' ? planned.cause : null)
  // Languages share recordings: only the plan counts each once.
  const total = plan?.totalBytes ?? sizeOf(...parts)
  const missing = plan?.missingBytes ?? total
  const isUpToDate = installed !== undefined && plan?.missingBytes === 0 && plan.manifestSha256 === installed.manifest
  const extras = EXTRAS.filter((extra) => sizeOf(extra) > 0)

  return (
    <>
      <fieldset class="take-along-part">
        <legend>{translate('take-along:languages')}</legend>
        <LanguageRows
          entry={entry}
          chosen={wanted.languages}
          onChange={(languages) => {
            onChange({ ...wanted, languages })
          }}
        />
      </fieldset>
      <fieldset class="take-along-part">
        <legend>{translate('take-along:with-it')}</legend>
        <CheckRow
          words={translate('take-along:essentials')}
          detail={translate('take-along:always', { size: format.bytes(sizeOf('core')) })}
          checked
          disabled
          onChange={() => {}}
        />
        {sizeOf('map') === 0 ? null : (
          <CheckRow
            words={translate('take-along:map')}
            detail={translate('take-along:always', { size: format.bytes(sizeOf('map')) })}
            checked
            disabled
            onChange={() => {}}
          />
        )}
        {extras.map((extra) => (
          <CheckRow
            key={extra}
            words={translate(EXTRA_WORDS[extra])}
            detail={translate('take-along:extra', { size: format.bytes(sizeOf(extra)) })}
            checked={wanted.extras.includes(extra)}
            onChange={(checked) => {
              onChange({
                ...wanted,
                extras: checked ? [...wanted.extras, extra] : wanted.extras.filter((other) => other !== extra),
              })
            }}
          />
        ))}
        {exhibitionsIn(Object.keys(entry.bytes)).map((id) => (
          <CheckRow
            key={id}
            words={translate('take-along:exhibition', { title: entry.texts[language]?.exhibitions?.[id] ?? id })}
            detail={translate('take-along:extra', {
              size: format.bytes(
                sizeOf(`exhibition:${id}`, ...wanted.languages.map((tag): PartId => `exhibition:${id}:${tag}`)),
              ),
            })}
            checked={wanted.exhibitions.includes(id)}
            onChange={(checked) => {
              const others = wanted.exhibitions.filter((other) => other !== id)
              onChange({ ...wanted, exhibitions: checked ? [...others, id] : others })
            }}
          />
        ))}
      </fieldset>
      <div class="take-along-sum">
        {refusal === null ? null : <TakeFailure cause={refusal} />}
        <p>
          {translate('take-along:total', { size: format.bytes(total) })}
          {missing > 0 && missing < total
            ? ` · ${translate('take-along:missing', { size: format.bytes(missing) })}`
            : null}
        </p>
        {plan?.freeBytes === undefined ? null : (
          <p>{translate('take-along:free', { size: format.bytes(plan.freeBytes) })}</p>
        )}
        {wanted.languages.length === 0 ? (
          <p role="status">{translate('take-along:choose-language')}</p>
        ) : isUpToDate ? (
          <p role="status">{translate('take-along:up-to-date')}</p>
        ) : planned.kind === 'refused' ? null : (
          <Button
            kind="main"
            wide
            icon="take"
            onClick={() => {
              onTake(parts)
            }}
          >
            {translate(installed === undefined ? 'take-along:take' : 'take-along:update', {
              size: format.bytes(missing),
            })}
          </Button>
        )}
      </div>
    </>
  )
}

const EXTRA_WORDS: Readonly<Record<Extra, string>> = {
  film: 'take-along:film',
  zoom: 'take-along:zoom',
  '3d': 'take-along:three-d',
}
