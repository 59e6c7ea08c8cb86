import { useEffect, useRef, useState } from 'preact/hooks'
import { IconButton } from '#kit/elements/icon-button.tsx'
import type { LoadedMedium } from '#kit/screen/load-medium.ts'
import { useNewTry } from '#kit/screen/new-try.ts'
import type { ScreenContext } from '#kit/screen/screen-context.ts'
import { SpotTour } from '#kit/spots/spot-tour.tsx'
import { mountZoom, type ZoomStage } from './mount-zoom.ts'

export interface CloseLookProps {
  readonly context: ScreenContext
  readonly loaded: LoadedMedium<'zoom'>
}

const STEP = 0.2
const FACTOR = 1.6

/** The picture, what moves it, and its details. */
export function CloseLook({ context, loaded }: CloseLookProps) {
  const { session, hands, pack } = context
  const { translate } = session
  const { medium, words, direction } = loaded
  const host = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const marks = useRef<(HTMLElement | null)[]>([])
  const stage = useRef<ZoomStage | null>(null)
  const [open, setOpen] = useState<number | null>(null)
  const [isMissing, setMissing] = useState(false)
  const [isCoarse, setCoarse] = useState(false)

  useEffect(() => {
    if (host.current === null || canvas.current === null || pack === null) return
    const end = new AbortController()
    const { source } = pack
    const small = medium.overview.sources.findLast(({ type }) => type === 'image/webp')
    stage.current = mountZoom(host.current, canvas.current, {
      zoom: medium,
      hands,
      urlOf: (path) => source.urlOf(path),
      overviewUrl: small === undefined ? '' : source.urlOf(small.path),
      marks: marks.current.filter((mark) => mark !== null),
      isCalm: () =>
        session.settings.peek().motion === 'reduced' ||
        (session.settings.peek().motion === 'auto' && matchMedia('(prefers-reduced-motion: reduce)').matches),
      onWhole: () => {
        setMissing(false)
      },
      onMissing: () => {
        setMissing(true)
      },
      onTileMissing: () => {
        setCoarse(true)
      },
      signal: end.signal,
    })
    host.current.tabIndex = 0
    host.current.addEventListener(
      'keydown',
      (event) => {
        const act = keyAction(event.key, stage.current)
        if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return
        event.preventDefault()
        act()
      },
      { signal: end.signal },
    )
    return () => {
      end.abort()
    }
  }, [pack, medium.id])

  const tries = useNewTry(isMissing || isCoarse)
  useEffect(() => {
    if (tries === 0) return
    // Said anew by the next tile that cannot be had.
    setCoarse(false)
    stage.current?.tryAgain()
  }, [tries])

  const show = (index: number | null) => {
    setOpen(index)
    if (index === null) stage.current?.showWhole()
    else stage.current?.showDetail(index)
  }
  return (
    <div class="look">
      <div class="look-frame">
        <div
          ref={host}
          class="look-stage look-close-stage"
          role="application"
          aria-label={words.alt}
          aria-describedby="look-close-keys"
          lang={words.language}
        >
          <canvas ref={canvas} class="look-canvas look-close-canvas" aria-hidden="true" />
          {medium.details.map(({ id }, index) => (
            <button
              key={id}
              ref={(mark) => {
                marks.current[index] = mark
              }}
              type="button"
              class="look-close-mark"
              aria-pressed={open === index}
              aria-label={translate('look-close:look', { name: words.parts[id]?.title ?? id })}
              onClick={() => {
                show(index)
              }}
            >
              <span>{index + 1}</span>
            </button>
          ))}
        </div>
        <div class="look-close-tools">
          <IconButton
            kind="floating"
            icon="plus"
            label={translate('look-close:in')}
            onClick={() => {
              stage.current?.zoomBy(FACTOR)
            }}
          />
          <IconButton
            kind="floating"
            icon="minus"
            label={translate('look-close:out')}
            onClick={() => {
              stage.current?.zoomBy(1 / FACTOR)
            }}
          />
          <IconButton
            kind="floating"
            icon="whole"
            label={translate('look-close:whole')}
            onClick={() => {
              show(null)
            }}
          />
        </div>
      </div>
      {isMissing ? (
        <p class="look-close-help" role="status">
          {translate('kit:picture-missing')}
        </p>
      ) : isCoarse ? (
        <p class="look-close-help" role="status">
          {translate('look-close:coarse')}
        </p>
      ) : null}
      <p class="look-close-help">{translate('look-close:help')}</p>
      <p id="look-close-keys" class="heard-only">
        {translate('look-close:keys')}
      </p>
      {medium.details.length === 0 ? null : (
        <SpotTour
          context={context}
          words={words}
          direction={direction}
          spots={medium.details.map(({ id }) => id)}
          open={open}
          onOpen={show}
          say={(key, values) => translate(`look-close:${key}`, values)}
        />
      )}
    </div>
  )
}

function keyAction(key: string, stage: ZoomStage | null): (() => void) | undefined {
  switch (key) {
    case 'ArrowLeft':
      return () => stage?.stepBy(-STEP, 0)
    case 'ArrowRight':
      return () => stage?.stepBy(STEP, 0)
    case 'ArrowUp':
      return () => stage?.stepBy(0, -STEP)
    case 'ArrowDown':
      return () => stage?.stepBy(0, STEP)
    case '+':
    case '=':
      return () => stage?.zoomBy(FACTOR)
    case '-':
      return () => stage?.zoomBy(1 / FACTOR)
    case '0':
      return () => stage?.showWhole()
    default:
      return undefined
  }
}
