import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { BuiltMedium } from '#domain/built-pack/built-medium.ts'
import { hrefOf } from '../screen/address.ts'
import { loadMedium, type LoadedMedium } from '../screen/load-medium.ts'
import type { MediumRoute, Route, ScreenProps } from '../screen/screen-context.ts'
import { useLoaded } from '../screen/use-loaded.ts'
import { LanguageNote } from './language-note.tsx'
import { Notice } from './notice.tsx'
import { TopBar } from './top-bar.tsx'
import './medium-page.css'

export interface MediumPageProps<Type extends BuiltMedium['type']> extends Pick<ScreenProps, 'context' | 'route'> {
  readonly type: Type
  /** What one does with this kind: stands where the curator gave no title. */
  readonly name: string
  readonly children: (loaded: LoadedMedium<Type>) => ComponentChildren
}

/** The screen of one medium of a stop: the way back, its title, itself, who made it. */
export function MediumPage<Type extends BuiltMedium['type']>({
  context,
  route,
  type,
  name,
  children,
}: MediumPageProps<Type>) {
  const { session, pack } = context
  const { translate } = session
  const language = session.contentLanguage.value
  const wanted: Pick<MediumRoute, 'pack' | 'stop' | 'of' | 'medium'> =
    'medium' in route ? route : { pack: '', stop: '', medium: '' }
  const [isPictureMissing, setPictureMissing] = useState(false)
  const page = useLoaded(
    async (signal) => (pack === null ? undefined : { found: await loadMedium(pack, language, wanted, type, signal) }),
    [pack, language, wanted.of, wanted.stop, wanted.medium, type],
  )
  const stop = ownerRoute(wanted)
  const toStop = translate(wanted.of === undefined ? 'kit:to-stop' : 'kit:to-owner')
  if (page === undefined) return <div class="medium-page medium-page-waiting" />
  if (page.found === undefined) {
    return (
      <div class="medium-page">
        <TopBar back={{ route: stop, label: toStop }} />
        <Notice
          screenTitle
          title={translate('kit:medium-unknown-title')}
          sentence={translate('kit:medium-unknown')}
          way={{ words: toStop, icon: 'back', href: hrefOf(stop) }}
        />
      </div>
    )
  }
  const { medium, words, direction } = page.found
  return (
    <article
      class="medium-page"
      // A picture that cannot be fetched tells so once; errors of pictures do not bubble.
      onErrorCapture={(event: Event) => {
        if (event.target instanceof HTMLImageElement) setPictureMissing(true)
      }}
      onLoadCapture={(event) => {
        if (isPictureMissing) setPictureMissing([...event.currentTarget.querySelectorAll('img')].some(isBroken))
      }}
    >
      <TopBar back={{ route: stop, label: toStop }} />
      <header class="medium-page-head">
        <h1 lang={words.title === undefined ? undefined : words.language} dir={direction}>
          {words.title ?? name}
        </h1>
        <LanguageNote language={words.language} />
      </header>
      {isPictureMissing ? (
        <p class="medium-page-missing" role="status">
          {translate('kit:picture-missing')}
        </p>
      ) : null}
      {children(page.found)}
      <p class="medium-page-credit">
        {words.caption === undefined ? null : (
          <span lang={words.language} dir={direction}>
            {words.caption}{' '}
          </span>
        )}
        {medium.credit}
      </p>
    </article>
  )
}

function isBroken({ complete, currentSrc, naturalWidth }: HTMLImageElement): boolean {
  return complete && currentSrc !== '' && naturalWidth === 0
}

/** The page a medium is opened from. */
function ownerRoute({ pack, stop, of }: Pick<MediumRoute, 'pack' | 'stop' | 'of'>): Route {
  if (of === undefined) return { screen: 'visit-stop', pack, stop }
  switch (of) {
    case 'people':
      return { screen: 'meet-person', pack, person: stop }
    case 'trails':
      return { screen: 'walk-trail', pack, trail: stop }
    case 'exhibitions':
      return { screen: 'visit-exhibition', pack, exhibition: stop }
  }
}
