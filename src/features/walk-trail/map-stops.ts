import type { BuiltStop } from '#domain/built-pack/built-pack.ts'
import type { Visit } from '#domain/visit/visit.ts'
import type { MapStop, MapWords } from '#kit/islands/trail-map/trail-map.ts'
import type { Session } from '#kit/screen/session.ts'
import type { TrailPage } from './trail-page.ts'

/** The trail's stops as the map shows them: each once, numbered by its first step; `known` tells how well their places are known. */
export function mapStops(
  page: TrailPage,
  { heard }: Pick<Visit, 'heard'>,
  known: ReadonlyMap<string, Pick<BuiltStop, 'accuracyM'>> | undefined,
): readonly MapStop[] {
  const seen = new Set<string>()
  return page.trail.steps.flatMap((step, index): readonly MapStop[] => {
    const stop = page.stops.get(step.stop)
    if (stop === undefined || stop.position === null || seen.has(step.stop)) return []
    seen.add(step.stop)
    const accuracyM = known?.get(step.stop)?.accuracyM
    return [
      {
        id: step.stop,
        number: index + 1,
        title: stop.title,
        position: stop.position,
        heard: heard.has(step.stop),
        ...(accuracyM === undefined ? {} : { accuracyM }),
      },
    ]
  })
}

/** The map's sentences for screen readers. */
export function mapWords({ translate }: Pick<Session, 'translate'>, page: Pick<TrailPage, 'text'>): MapWords {
  return {
    map: translate('walk-trail:map', { title: page.text.title }),
    here: translate('walk-trail:your-place'),
    stop: ({ number, title, heard }) =>
      translate(heard ? 'walk-trail:map-stop-heard' : 'walk-trail:map-stop', { number: String(number), title }),
    group: (stops) =>
      translate('walk-trail:map-group', { count: stops.length, titles: stops.map(({ title }) => title).join(', ') }),
  }
}
