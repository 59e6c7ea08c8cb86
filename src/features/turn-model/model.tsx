import { useEffect, useRef, useState } from 'preact/hooks'
import { Choice } from '#kit/elements/choice.tsx'
import { IconButton } from '#kit/elements/icon-button.tsx'
import { COVER_SIZES, Picture } from '#kit/elements/picture.tsx'
import type { ModelStage } from '#kit/islands/scene/mount-model.ts'
import type { LoadedMedium } from '#kit/screen/load-medium.ts'
import { useNewTry } from '#kit/screen/new-try.ts'
import type { ScreenContext } from '#kit/screen/screen-context.ts'
import { SpotMark } from '#kit/spots/spot-mark.tsx'
import { SpotTour } from '#kit/spots/spot-tour.tsx'
import { stageKey } from './stage-keys.ts'
import { openStage, type StageState } from './open-stage.ts'
import { PartList } from './part-list.tsx'
import { Ways } from './ways.tsx'

export interface ModelProps {
  readonly context: ScreenContext
  readonly loaded: LoadedMedium<'model'>
}

const TURN_DEGREES = 30
const FACTOR = 1.4

/** The thing itself, what moves it, its times, its parts and its details. */
export function Model({ context, loaded }: ModelProps) {
  const { translate } = context.session
  const { medium, words, direction } = loaded
  const host = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const marks = useRef<(HTMLElement | null)[]>([])
  const stage = useRef<ModelStage | undefined>(undefined)
  const [state, setState] = useState<StageState>('coming')
  const tries = useNewTry(state === 'missing')
  const [open, setOpen] = useState<number | null>(null)
  const [time, setTime] = useState(medium.start ?? medium.times.at(-1)?.id ?? '')
  const year = medium.times.find(({ id }) => id === time)?.year

  useEffect(() => {
    if (host.current === null || canvas.current === null) return
    const end = new AbortController()
    const elements = {
      host: host.current,
      canvas: canvas.current,
      marks: marks.current.filter((mark) => mark !== null),
    }
    const mount = async () => {
      stage.current = await openStage(context, medium, elements, setState, end.signal)
    }
    void mount()
    host.current.addEventListener(
      'keydown',
      (event) => {
        const act = event.target === host.current ? stageKey(event.key, stage.current) : undefined
        if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return
        event.preventDefault()
        act()
      },
      { signal: end.signal },
    )
    return () => {
      end.abort()
      stage.current = undefined
    }
  }, [context.pack, medium.id, tries])

  const show = (index: number | null) => {
    setOpen(index)
    if (index === null) stage.current?.showWhole()
    else stage.current?.showSpot(index)
  }
  const isShown = state === 'shown'
  const tool = (icon: 'rewind' | 'forward' | 'plus' | 'minus' | 'whole', key: string, act: () => void) => (
    <IconButton icon={icon} label={translate(`turn-model:${key}`)} onClick={act} />
  )
  const { poster } = medium
  return (
    <div class="look">
      <div class="look-frame">
        <div
          ref={host}
          class="look-stage turn-model-stage"
          role={isShown ? 'application' : 'img'}
          tabIndex={isShown ? 0 : undefined}
          aria-label={words.alt}
          aria-describedby={isShown ? 'turn-model-keys' : undefined}
          lang={words.language}
          data-state={state}
        >
          {poster === undefined || isShown ? null : (
            <div class="turn-model-poster">
              <Picture
                image={poster}
                alt=""
                urlOf={(source) => context.pack?.source.urlOf(source.path) ?? ''}
                sizes={COVER_SIZES}
                eager
              />
            </div>
          )}
          <canvas ref={canvas} class="look-canvas turn-model-canvas" aria-hidden="true" />
          <div class="turn-model-marks" hidden={!isShown}>
            {medium.spots.map(({ id }, index) => (
              <SpotMark
                key={id}
                number={index + 1}
                title={words.parts[id]?.title ?? id}
                lang={words.language}
                label={translate('turn-model:look', { name: words.parts[id]?.title ?? id })}
                isOpen={open === index}
                onElement={(mark) => {
                  marks.current[index] = mark
                }}
                onClick={() => {
                  show(index)
                }}
              />
            ))}
          </div>
        </div>
        {isShown ? (
          <div class="turn-model-tools">
            {tool('rewind', 'turn-left', () => stage.current?.turnBy(-TURN_DEGREES, 0))}
            {tool('forward', 'turn-right', () => stage.current?.turnBy(TURN_DEGREES, 0))}
            {tool('plus', 'in', () => stage.current?.zoomBy(FACTOR))}
            {tool('minus', 'out', () => stage.current?.zoomBy(1 / FACTOR))}
            {tool('whole', 'whole', () => {
              show(null)
            })}
          </div>
        ) : null}
      </div>
      <p class="turn-model-help" role="status">
        {state === 'coming' ? '' : translate(isShown ? 'turn-model:help' : `turn-model:${state}`)}
      </p>
      <p id="turn-model-keys" class="heard-only">
        {translate('turn-model:keys')}
      </p>
      {medium.times.length === 0 ? null : (
        <div class="turn-model-times">
          <Choice
            label={translate('turn-model:when')}
            value={time}
            options={medium.times.map(({ id }) => ({ value: id, words: words.parts[id]?.title ?? id }))}
            onChoose={(chosen) => {
              setTime(chosen)
              stage.current?.showYear(medium.times.find(({ id }) => id === chosen)?.year)
            }}
          />
          <p class="turn-model-told" aria-live="polite" lang={words.language} dir={direction}>
            {words.parts[time]?.text}
          </p>
        </div>
      )}
      {isShown ? (
        <Ways
          translate={translate}
          percent={(share) => context.session.format.percent(share)}
          stage={() => stage.current}
          from={medium.from}
          canPart={medium.parts.some(({ apart }) => apart !== undefined)}
        />
      ) : null}
      <SpotTour
        context={context}
        words={words}
        direction={direction}
        spots={medium.spots.map(({ id }) => id)}
        open={open}
        onOpen={show}
        say={(key, values) => translate(`turn-model:${key}`, values)}
      />
      <PartList loaded={loaded} year={medium.times.length === 0 ? null : year} translate={translate} />
    </div>
  )
}
