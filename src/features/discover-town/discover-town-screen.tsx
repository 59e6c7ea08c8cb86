import { essentialParts } from '#domain/built-pack/pack-source.ts'
import type { CatalogueEntry } from '#domain/built-pack/catalogue.ts'
import { bestLanguage, type LanguageKind, type LanguageTag } from '#domain/language/language.ts'
import { isOwnWalk } from '#domain/plan/is-own-walk.ts'
import { Button } from '#kit/elements/button.tsx'
import { Chip } from '#kit/elements/chip.tsx'
import { LanguageNote } from '#kit/elements/language-note.tsx'
import { LanguagePicker } from '#kit/elements/language-picker.tsx'
import { VersionPicker } from '#kit/elements/version-picker.tsx'
import { hrefOf } from '#kit/screen/address.ts'
import type { ScreenProps } from '#kit/screen/screen-context.ts'
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '#kit/screen/session.ts'
import { useLoaded } from '#kit/screen/use-loaded.ts'
import { bytesOf } from './bytes-of.ts'
import { MendTown } from './mend-town.tsx'
import { TownCover } from './town-cover.tsx'
import { TownTrails } from './town-trails.tsx'
import './discover-town.css'

/** The town's page. What the catalogue knows stands at once; trails follow when the pack is open. */
export function DiscoverTownScreen({ context, route }: ScreenProps) {
  const { session, shelf, pack } = context
  const { translate, format, contentLanguage } = session
  const id = 'pack' in route ? route.pack : ''
  const entry = useLoaded(
    async (signal) => (await shelf.catalogue({ signal })).find((offered) => offered.id === id) ?? null,
    [id],
  )
  const kept = useLoaded(async () => {
    const [installed, damaged] = await Promise.all([shelf.installed(), shelf.damaged?.() ?? []])
    return { installed: installed.find((one) => one.id === id) ?? null, damaged: damaged.find((one) => one.id === id) }
  }, [id])
  const language = contentLanguage.value
  const text = useLoaded(
    async (signal) => (pack === null ? undefined : pack.packText(language, { signal })),
    [pack, language],
  )

  const { version } = session.settings.value
  const head: TownHead | undefined = text ?? textOf(entry, [language, session.interfaceLanguage.value], version)
  const languages = pack?.pack.languages ?? entry?.languages ?? []
  const image = pack?.pack.cover ?? entry?.cover
  const { walking } = session.visit.value
  const walkingTitle = walking === null ? undefined : text?.trails[walking.trail]?.title
  const goOn =
    walkingTitle !== undefined
      ? translate('discover-town:go-on', { trail: walkingTitle })
      : walking !== null && isOwnWalk(walking.trail)
        ? translate('discover-town:go-on-own')
        : undefined
  const shownIn = text?.language ?? bestLanguage([language, 'en'], languages, version)
  const sizeToTake = bytesOf(entry?.bytes ?? {}, essentialParts(bestLanguage([language, 'en'], languages, version)))
  // Whether it is on the device decides what stands next: nothing may move when that is known.
  if (head === undefined || kept === undefined) return <div class="discover-town" aria-busy="true" />
  const { installed, damaged } = kept

  return (
    <article class="discover-town">
      <TownCover image={image} alt={head.coverAlt} lang={head.language} pack={pack} />
      <div class="chart-edge" />
      <div class="discover-town-head">
        <h1 lang={head.language} dir="auto">
          {head.title}
        </h1>
        <p class="discover-town-summary" lang={shownIn} dir="auto">
          {head.summary}
        </p>
        <div class="discover-town-marks">
          <LanguagePicker languages={languages} />
          <VersionPicker languages={languages} />
          {isForeign(shownIn, session.interfaceLanguage.value) ? (
            <Chip icon="language">{translate('kit:shown-in', { language: format.languageName(shownIn) })}</Chip>
          ) : text?.film === undefined ? (
            <LanguageNote language={shownIn} />
          ) : null}
          {installed && context.app.opensOffline ? (
            <Chip icon="check" tone="moss">
              {translate('discover-town:ready')}
            </Chip>
          ) : null}
        </div>
      </div>

      {walking !== null && goOn !== undefined ? (
        <div class="discover-town-action">
          <Button kind="main" wide icon="walk" href={hrefOf({ screen: 'walk-trail', pack: id, trail: walking.trail })}>
            {goOn}
          </Button>
        </div>
      ) : damaged === undefined && installed === null && sizeToTake > 0 ? (
        <div class="discover-town-action">
          <Button kind="main" wide icon="take" href={hrefOf({ screen: 'take-along', pack: id })} describedBy="take-why">
            {translate('discover-town:take', { size: format.bytes(sizeToTake) })}
          </Button>
          <p id="take-why" class="discover-town-why">
            {translate('discover-town:take-why')}
          </p>
        </div>
      ) : null}

      {damaged === undefined ? null : <MendTown damaged={damaged} main={walkingTitle === undefined} />}

      {pack === null || text === undefined ? null : (
        <TownTrails pack={pack} text={text} installed={installed} bytes={entry?.bytes ?? {}} />
      )}
    </article>
  )
}

/** What the page's head shows, from the catalogue or from the open pack, which also knows the language it is in. */
interface TownHead {
  readonly title: string
  readonly summary: string
  readonly coverAlt: string
  readonly language?: string
}

function textOf(
  entry: CatalogueEntry | null | undefined,
  wanted: readonly string[],
  version: LanguageKind,
): TownHead | undefined {
  return entry === null || entry === undefined
    ? undefined
    : entry.texts[bestLanguage([...wanted, 'en'], entry.languages, version)]
}

/** The interface speaks the visitor's language and the town does not: said once, here, instead of beside every text. */
function isForeign(language: LanguageTag, spoken: InterfaceLanguage): boolean {
  const base = language.split('-', 1)[0]
  return base !== spoken && INTERFACE_LANGUAGES.some((known) => known === base)
}
