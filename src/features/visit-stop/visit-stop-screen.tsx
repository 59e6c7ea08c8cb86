import { useEffect, useState } from 'preact/hooks'
import { FavouriteButton } from '#kit/elements/favourite-button.tsx'
import { Notice } from '#kit/elements/notice.tsx'
import { SignFilm } from '#kit/elements/sign-film.tsx'
import { TopBar } from '#kit/elements/top-bar.tsx'
import { hrefOf } from '#kit/screen/address.ts'
import type { ScreenProps } from '#kit/screen/screen-context.ts'
import { useLoaded } from '#kit/screen/use-loaded.ts'
import { stopTrackId } from '#kit/sound/stop-track.ts'
import { ListenButton } from './listen-button.tsx'
import { StopFacts } from './stop-facts.tsx'
import { StopHead } from './stop-head.tsx'
import { StopMore } from './stop-more.tsx'
import { loadStopPage } from './stop-page.ts'
import { StopPeople } from './stop-people.tsx'
import { StopSteps } from './stop-steps.tsx'
import { StopThen } from './stop-then.tsx'
import { StopWords } from './stop-words.tsx'
import './visit-stop.css'

/** One stop: to be seen, heard and read, with or without a trail. */
export function VisitStopScreen({ context, route }: ScreenProps) {
  const { session, pack, walk } = context
  const { translate } = session
  const language = session.contentLanguage.value
  const id = route.screen === 'visit-stop' ? route.stop : ''
  const trail = walk.active.value?.trail ?? null
  const page = useLoaded(
    async (signal) => (pack === null ? undefined : { found: await loadStopPage(pack, language, id, trail, signal) }),
    [pack, language, id, trail?.id],
  )
  const isFound = page?.found !== undefined
  const [pictured, setPictured] = useState('')
  useEffect(() => {
    if (isFound) session.report({ type: 'stop-opened', stop: id, atMs: Date.now() })
  }, [isFound, id])

  if (pack === null || page === undefined) return <div class="visit-stop visit-stop-waiting" />
  const packId = pack.pack.id
  const exhibition = page.found?.stop.exhibition
  const up =
    exhibition !== undefined
      ? ({
          route: { screen: 'visit-exhibition', pack: packId, exhibition },
          label: translate('visit-stop:to-exhibition'),
        } as const)
      : trail === null
        ? ({ route: { screen: 'find-stop', pack: packId }, label: translate('visit-stop:all-stops') } as const)
        : ({
            route: { screen: 'walk-trail', pack: packId, trail: trail.id },
            label: translate('visit-stop:to-trail'),
          } as const)
  if (page.found === undefined) {
    return (
      <div class="visit-stop">
        <TopBar back={up} />
        <Notice
          screenTitle
          title={translate('visit-stop:unknown-title')}
          sentence={translate('visit-stop:unknown')}
          way={{
            words: translate('visit-stop:all-stops'),
            icon: 'list',
            href: hrefOf({ screen: 'find-stop', pack: packId }),
          }}
        />
      </div>
    )
  }
  const { stop, text, previous, next } = page.found
  const direction = pack.pack.languages.find((one) => one.tag === text.language)?.direction
  return (
    <article class="visit-stop">
      <TopBar back={up} also={<FavouriteButton stop={stop.id} title={text.title} />} />
      <StopHead
        pack={pack}
        stop={stop}
        text={text}
        session={session}
        direction={direction}
        onPicture={() => {
          setPictured(stop.id)
        }}
      />
      {text.film === undefined ? null : (
        <div class="visit-stop-film">
          <SignFilm film={text.film} urlOf={(path) => pack.source.urlOf(path)} title={text.title} />
        </div>
      )}
      <StopWords context={context} stop={stop} text={text} direction={direction} />
      <StopMore pack={pack} stop={stop} text={text} />
      <StopThen context={context} pack={packId} stop={stop} />
      {pictured === stop.id || stop.images.length === 0 ? (
        <StopPeople context={context} pack={pack} stop={stop.id} language={language} />
      ) : null}
      <StopFacts stop={stop} session={session} />
      <StopSteps pack={packId} previous={previous} next={next} translate={translate} />
      {context.player.state.value.track?.id === stopTrackId(stop.id) ? null : (
        <ListenButton context={context} pack={pack} stop={stop.id} text={text} />
      )}
    </article>
  )
}
