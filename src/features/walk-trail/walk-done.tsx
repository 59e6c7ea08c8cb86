import { useLayoutEffect } from 'preact/hooks'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import { AllHeardDrawing } from '#kit/drawings/all-heard-drawing.tsx'
import { Button } from '#kit/elements/button.tsx'
import { Icon } from '#kit/elements/icon.tsx'
import { ListRow } from '#kit/elements/list-row.tsx'
import { hrefOf } from '#kit/screen/address.ts'
import type { ScreenContext } from '#kit/screen/screen-context.ts'
import { useKeptFocus } from '#kit/screen/use-kept-focus.ts'
import { useLoaded } from '#kit/screen/use-loaded.ts'
import type { TrailPage } from './trail-page.ts'
import './walk-done.css'

export interface WalkDoneProps {
  readonly context: ScreenContext
  readonly pack: PackReader
  readonly page: TrailPage
  /** The visitor wants to walk the same trail from here to its start. */
  readonly onWayBack: () => void
}

/** The end of the trail: what was heard, and what could come next. */
export function WalkDone({ context, pack, page, onWayBack }: WalkDoneProps) {
  const { session } = context
  const title = useKeptFocus<HTMLHeadingElement>(page.trail.id, { atFirst: true })
  useLayoutEffect(() => {
    // It stands in place of a list that was scrolled to its end.
    globalThis.scrollTo({ top: 0 })
  }, [])
  const { translate, visit, format } = session
  const language = session.contentLanguage.value
  const words = useLoaded((signal) => pack.packText(language, { signal }), [pack, language])
  const stops = [...page.stops.keys()]
  const heard = stops.filter((stop) => visit.value.heard.has(stop)).length
  const unheard = stops.filter((stop) => !visit.value.heard.has(stop))
  const others = pack.pack.trails.filter((trail) => trail.id !== page.trail.id)
  const packId = pack.pack.id
  return (
    <article class="walk-done">
      <div class="walk-done-drawing" aria-hidden="true">
        <AllHeardDrawing />
      </div>
      <h1 ref={title} tabIndex={-1}>
        {translate('walk-trail:done')}
      </h1>
      <p class="walk-done-trail" lang={page.text.language}>
        {page.text.title}
      </p>
      <p>
        {translate('walk-trail:done-heard', {
          count: heard,
          of: stops.length,
          distance: format.distance(page.trail.lengthM),
        })}
      </p>
      {others.length === 0 ? null : (
        <section>
          <h2>{translate('walk-trail:other-trails')}</h2>
          <ul class="step-rows">
            {others.map((trail) => (
              <li key={trail.id}>
                <ListRow
                  href={hrefOf({ screen: 'walk-trail', pack: packId, trail: trail.id })}
                  leading={<Icon name="walk" />}
                  title={words?.trails[trail.id]?.title ?? '…'}
                  lang={words?.trails[trail.id]?.language}
                  detail={`${format.duration(trail.durationMin)} · ${format.distance(trail.lengthM)}`}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {unheard.length === 0 ? null : (
        <section>
          <h2>{translate('walk-trail:not-heard')}</h2>
          <ul class="step-rows">
            {unheard.map((stop) => (
              <li key={stop}>
                <ListRow
                  href={hrefOf({ screen: 'visit-stop', pack: packId, stop })}
                  leading={<Icon name="listen" />}
                  title={page.stops.get(stop)?.title ?? stop}
                  lang={page.stops.get(stop)?.language}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Button
        icon="back"
        wide
        onClick={() => {
          onWayBack()
        }}
      >
        {translate('walk-trail:way-back')}
      </Button>
      <Button kind="main" icon="map" wide href={hrefOf({ screen: 'discover-town', pack: packId })}>
        {translate('walk-trail:to-town')}
      </Button>
    </article>
  )
}
