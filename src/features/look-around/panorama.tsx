import { useEffect, useRef, useState } from 'preact/hooks'
import { IconButton } from '#kit/elements/icon-button.tsx'
import { ListRow } from '#kit/elements/list-row.tsx'
import type { PanoramaStage, PastWay } from '#kit/islands/scene/mount-panorama.ts'
import { hrefOf } from '#kit/screen/address.ts'
import { useNewTry } from '#kit/screen/new-try.ts'
import type { LoadedMedium } from '#kit/screen/load-medium.ts'
import type { MediumRoute, ScreenContext } from '#kit/screen/screen-context.ts'
import { SpotMark } from '#kit/spots/spot-mark.tsx'
import { SpotTour } from '#kit/spots/spot-tour.tsx'
import { DeviceWays } from './device-ways.tsx'
import { FlatView } from './flat-view.tsx'
import { openView, type ViewState } from './open-view.ts'
import { Past } from './past.tsx'
import { viewKey } from './view-keys.ts'

export interface PanoramaProps {
  readonly context: ScreenContext
  readonly loaded: LoadedMedium<'panorama'>
}

const TURN_DEGREES = 30
const FACTOR = 1.4

/** The view itself, what turns it, the past in it, its details and the ways on. */
export function Panorama({ context, loaded }: PanoramaProps) {
  const { session, pack } = context
  const { translate } = session
  const { medium, words, direction } = loaded
  const host = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const marks = useRef<(HTMLElement | null)[]>([])
  const [stage, setStage] = useState<PanoramaStage | undefined>(undefined)
  const [state, setState] = useState<ViewState>('coming')
  const [open, setOpen] = useState<number | null>(null)
  const tries = useNewTry(state === 'missing')
  const hasPast = medium.before !== undefined
  const [way, setWay] = useState<PastWay>(hasPast ? { kind: 'where-i-look' } : { kind: 'share', share: 0 })

  useEffect(() => {
    if (host.current === null || canvas.current === null) return
    const end = new AbortController()
    const elements = {
      host: host.current,
      canvas: canvas.current,
      marks: marks.current.filter((mark) => mark !== null),
    }
    const told = (next: ViewState) => {
      setState(next)
      // Seen flat there is no place that one looks at.
      if (next !== 'coming' && next !== 'shown') setWay({ kind: 'share', share: 0 })
    }
    const mount = async () => {
      const opened = await openView(context, medium, elements, told, end.signal)
      if (end.signal.aborted) return
      opened?.showPast(way)
      setStage(opened)
    }
    void mount()
    return () => {
      end.abort()
    }
  }, [pack, medium.id, tries])

  useEffect(() => {
    if (host.current === null || stage === undefined) return
    const end = new AbortController()
    host.current.addEventListener(
      'keydown',
      (event) => {
        const act = event.target === host.current ? viewKey(event.key, stage) : undefined
        if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return
        event.preventDefault()
        act()
      },
      { signal: end.signal },
    )
    return () => {
      end.abort()
    }
  }, [stage])

  const show = (index: number | null) => {
    setOpen(index)
    if (index === null) stage?.lookFirst()
    else stage?.showPlace(index)
  }
  const showPast = (next: PastWay) => {
    setWay(next)
    stage?.showPast(next)
  }
  const isShown = state === 'shown'
  const titleOf = (id: string) => words.parts[id]?.title ?? id
  const routeOf = ({ stop, medium: id }: (typeof medium.links)[number]['to']): MediumRoute => ({
    screen: 'look-around',
    pack: pack?.pack.id ?? '',
    stop,
    medium: id,
  })
  const tool = (icon: 'rewind' | 'forward' | 'plus' | 'minus' | 'whole', key: string, act: () => void) => (
    <IconButton icon={icon} label={translate(`look-around:${key}`)} onClick={act} />
  )
  return (
    <div class="look">
      <div class="look-frame">
        <div
          ref={host}
          class="look-stage look-around-stage"
          role={isShown ? 'application' : 'group'}
          tabIndex={isShown ? 0 : undefined}
          aria-label={words.alt}
          aria-describedby={isShown ? 'look-around-keys' : undefined}
          lang={words.language}
          data-state={state}
        >
          {isShown ? null : (
            <FlatView
              medium={medium}
              alt={words.alt}
              lang={words.language}
              urlOf={(source) => pack?.source.urlOf(source.path) ?? ''}
              past={way.kind === 'share' ? way.share : 0}
            />
          )}
          <canvas ref={canvas} class="look-canvas look-around-canvas" aria-hidden="true" />
          {isShown && way.kind === 'where-i-look' ? <span class="look-around-lens" aria-hidden="true" /> : null}
          <div hidden={!isShown}>
            {[...medium.spots, ...medium.links].map((place, index) => (
              <SpotMark
                key={place.id}
                number={index + 1}
                title={titleOf(place.id)}
                lang={words.language}
                label={translate('to' in place ? 'look-around:go' : 'look-around:look', { name: titleOf(place.id) })}
                isOpen={open === index}
                isLink={'to' in place}
                onElement={(mark) => {
                  marks.current[index] = mark
                }}
                onClick={() => {
                  if ('to' in place) context.navigate(routeOf(place.to))
                  else show(index)
                }}
              />
            ))}
          </div>
        </div>
        {isShown ? (
          <div class="look-around-tools">
            {tool('rewind', 'turn-left', () => stage?.turnBy(-TURN_DEGREES, 0))}
            {tool('forward', 'turn-right', () => stage?.turnBy(TURN_DEGREES, 0))}
            {tool('plus', 'in', () => stage?.zoomBy(FACTOR))}
            {tool('minus', 'out', () => stage?.zoomBy(1 / FACTOR))}
            {tool('whole', 'whole', () => {
              show(null)
            })}
          </div>
        ) : null}
      </div>
      <p class="look-around-help" role="status">
        {state === 'coming' ? '' : translate(isShown ? 'look-around:help' : `look-around:${state}`)}
      </p>
      <p id="look-around-keys" class="heard-only">
        {translate('look-around:keys')}
      </p>
      {stage !== undefined && isShown ? (
        <DeviceWays stage={stage} translate={translate} isHeld={context.standsStill !== true} />
      ) : null}
      {hasPast ? (
        <Past
          words={words}
          direction={direction}
          translate={translate}
          percent={(share) => session.format.percent(share)}
          isAround={isShown}
          way={way}
          onWay={showPast}
        />
      ) : null}
      <SpotTour
        context={context}
        words={words}
        direction={direction}
        spots={medium.spots.map(({ id }) => id)}
        open={open}
        onOpen={show}
        say={(key, values) => translate(`look-around:${key}`, values)}
      />
      {medium.links.length === 0 ? null : (
        <section class="look-around-links">
          <h2>{translate('look-around:links')}</h2>
          <ul>
            {medium.links.map(({ id, to }) => (
              <li key={id}>
                <ListRow href={hrefOf(routeOf(to))} title={titleOf(id)} lang={words.language} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
