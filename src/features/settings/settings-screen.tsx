import { CheckRow } from '#kit/elements/check-row.tsx'
import { Choice } from '#kit/elements/choice.tsx'
import { IconButton } from '#kit/elements/icon-button.tsx'
import { LanguagePicker } from '#kit/elements/language-picker.tsx'
import { VersionPicker } from '#kit/elements/version-picker.tsx'
import { TopBar } from '#kit/elements/top-bar.tsx'
import type { ScreenProps } from '#kit/screen/screen-context.ts'
import type { Settings } from '#kit/screen/settings.ts'
import { useLoaded } from '#kit/screen/use-loaded.ts'
import { AboutApp } from './about-app.tsx'
import { ForCurators } from './for-curators.tsx'
import { StoredPacks } from './stored-packs.tsx'
import './settings.css'

/** How Beffroi looks, speaks and keeps things on this phone. Everything takes effect at once. */
export function SettingsScreen({ context }: ScreenProps) {
  const { session, shelf, app } = context
  const { translate, settings, format } = session
  const now = settings.value
  const change = (part: Partial<Settings>) => {
    settings.value = { ...now, ...part }
  }
  const words = (value: string) => ({ value, words: translate(`settings:${value}`) })
  // Packs may speak languages the interface does not: a visitor can choose them here too.
  const offered = useLoaded(async (signal) => {
    try {
      return await shelf.catalogue({ signal })
    } catch (cause) {
      if (cause instanceof Error && cause.name === 'PackUnreachable') return []
      throw cause
    }
  }, [])
  const languages = (offered ?? [])
    .flatMap((entry) => entry.languages)
    .filter(({ tag }, index, all) => all.findIndex((other) => other.tag === tag) === index)

  return (
    <article class="settings">
      <TopBar actions={<IconButton icon="close" label={translate('settings:back')} onClick={leave} />} />
      <h1>{translate('settings:title')}</h1>

      <section aria-labelledby="settings-reading">
        <h2 id="settings-reading">{translate('settings:reading')}</h2>
        <div class="settings-line">
          <span>{translate('settings:language')}</span>
          <LanguagePicker languages={languages} />
        </div>
        {languages.some(({ kind }) => kind !== 'standard') ? (
          <div class="settings-line">
            <span>{translate('kit:version')}</span>
            <VersionPicker languages={languages} />
          </div>
        ) : null}
        <Choice
          label={translate('settings:text-size')}
          value={now.textScale}
          options={([1, 1.25, 1.5, 2] as const).map((value) => ({ value, words: format.percent(value) }))}
          onChoose={(textScale) => {
            change({ textScale })
          }}
        />
        <Choice
          label={translate('settings:colours')}
          value={now.colours}
          options={(['auto', 'day', 'night'] as const).map((value) => ({ ...words(value), value }))}
          onChoose={(colours) => {
            change({ colours })
          }}
        />
        <Choice
          label={translate('settings:contrast')}
          value={now.contrast}
          options={(['auto', 'normal', 'high'] as const).map((value) => ({ ...words(value), value }))}
          onChoose={(contrast) => {
            change({ contrast })
          }}
        />
        <Choice
          label={translate('settings:motion')}
          value={now.motion}
          options={(['auto', 'full', 'reduced'] as const).map((value) => ({ ...words(value), value }))}
          onChoose={(motion) => {
            change({ motion })
          }}
        />
      </section>

      <section aria-labelledby="settings-hearing">
        <h2 id="settings-hearing">{translate('settings:hearing')}</h2>
        <CheckRow
          kind="switch"
          words={translate('settings:captions')}
          detail={translate('settings:captions-detail')}
          checked={now.captions}
          onChange={(captions) => {
            change({ captions })
          }}
        />
        <CheckRow
          kind="switch"
          words={translate('settings:auto-play')}
          detail={translate('settings:auto-play-detail')}
          checked={now.autoPlay}
          onChange={(autoPlay) => {
            change({ autoPlay })
          }}
        />
        <CheckRow
          kind="switch"
          words={translate('settings:arrival-sound')}
          detail={translate('settings:arrival-sound-detail')}
          checked={now.arrivalSound}
          onChange={(arrivalSound) => {
            change({ arrivalSound })
          }}
        />
      </section>

      <StoredPacks offered={offered ?? []} />
      <AboutApp app={app} />
      <ForCurators
        isNoting={now.notesWalk}
        onChange={(notesWalk) => {
          change({ notesWalk })
        }}
      />
    </article>
  )

  /** Back to where the visitor was; a settings page opened by its own address leads to the towns. */
  function leave(): void {
    if (history.length > 1) history.back()
    else context.navigate({ screen: 'choose-town' })
  }
}
