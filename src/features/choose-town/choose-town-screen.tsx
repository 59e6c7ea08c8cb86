import { useEffect } from 'preact/hooks'
import { essentialParts, type DamagedPack } from '#domain/built-pack/pack-source.ts'
import type { CatalogueEntry } from '#domain/built-pack/catalogue.ts'
import { bestLanguage } from '#domain/language/language.ts'
import { Chip } from '#kit/elements/chip.tsx'
import { LanguagePicker } from '#kit/elements/language-picker.tsx'
import { Notice } from '#kit/elements/notice.tsx'
import { COVER_SIZES, Picture } from '#kit/elements/picture.tsx'
import { TopBar } from '#kit/elements/top-bar.tsx'
import { hrefOf } from '#kit/screen/address.ts'
import type { ScreenProps } from '#kit/screen/screen-context.ts'
import { useLoaded } from '#kit/screen/use-loaded.ts'
import { useScreen } from '#kit/screen/use-screen.ts'
import './choose-town.css'

/** The towns on offer; with only one there is nothing to choose, so its page opens. */
export function ChooseTownScreen({ context }: ScreenProps) {
  const { session, shelf, navigate } = context
  const { translate } = session
  const towns = useLoaded(async (signal) => {
    const [offered, installed, damaged] = await Promise.all([
      shelf.catalogue({ signal }),
      shelf.installed(),
      shelf.damaged?.() ?? [],
    ])
    return offered.map((entry) => ({
      entry,
      installed: installed.some(({ id }) => id === entry.id),
      damaged: damaged.find(({ id }) => id === entry.id),
    }))
  }, [])
  const only = towns?.length === 1 ? towns[0] : undefined
  useEffect(() => {
    if (only !== undefined) navigate({ screen: 'discover-town', pack: only.entry.id }, { replace: true })
  }, [only, navigate])

  if (towns === undefined || only !== undefined) return <div class="choose-town" aria-busy="true" />
  if (towns.length === 0) {
    return (
      <Notice
        screenTitle
        title={translate('choose-town:empty-title')}
        sentence={translate('choose-town:empty')}
        way={{
          words: translate('choose-town:look-again'),
          icon: 'again',
          onClick: () => {
            location.reload()
          },
        }}
      />
    )
  }
  return (
    <div class="choose-town">
      <TopBar>Beffroi</TopBar>
      <header>
        <h1>{translate('choose-town:title')}</h1>
        <p>{translate('choose-town:lead')}</p>
        <LanguagePicker languages={languagesOf(towns.map(({ entry }) => entry))} />
      </header>
      <ul class="choose-town-list">
        {towns.map(({ entry, installed, damaged }, index) => (
          <TownRow key={entry.id} entry={entry} installed={installed} damaged={damaged} eager={index < 2} />
        ))}
      </ul>
    </div>
  )
}

function TownRow({
  entry,
  installed,
  damaged,
  eager,
}: {
  readonly entry: CatalogueEntry
  readonly installed: boolean
  readonly damaged: DamagedPack | undefined
  readonly eager: boolean
}) {
  const { app, session } = useScreen()
  const { translate, format, contentLanguage, interfaceLanguage, settings } = session
  const wanted = [contentLanguage.value, interfaceLanguage.value, 'en']
  const language = bestLanguage(wanted, entry.languages, settings.value.version)
  const text = entry.texts[language]
  const bytes = essentialParts(language).reduce((sum, part) => sum + (entry.bytes[part] ?? 0), 0)
  return (
    <li class="town-row">
      {entry.cover === undefined ? null : (
        <div class="town-row-picture">
          <Picture
            image={entry.cover}
            alt=""
            fit="cover"
            eager={eager}
            sizes={COVER_SIZES}
            urlOf={({ object }) => object}
          />
        </div>
      )}
      <div class="chart-edge" />
      <h2 lang={language} dir="auto">
        <a href={hrefOf({ screen: 'discover-town', pack: entry.id })}>{text?.title ?? entry.id}</a>
      </h2>
      <p lang={language} dir="auto">
        {text?.summary}
      </p>
      {damaged !== undefined ? (
        <Chip icon="warning" tone="brass">
          {translate('choose-town:mend', { size: format.bytes(damaged.missingBytes) })}
        </Chip>
      ) : installed && app.opensOffline ? (
        <Chip icon="check" tone="moss">
          {translate('choose-town:ready')}
        </Chip>
      ) : (
        <Chip icon="take">{translate('choose-town:size', { size: format.bytes(bytes) })}</Chip>
      )}
    </li>
  )
}

/** Every language that a town on offer speaks, once. */
function languagesOf(entries: readonly CatalogueEntry[]) {
  const all = entries.flatMap(({ languages }) => languages).filter(({ kind }) => kind === 'standard')
  return all.filter((language, index) => all.findIndex(({ tag }) => tag === language.tag) === index)
}
