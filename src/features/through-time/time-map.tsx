import { useSignal, useSignalEffect, type Signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { Area } from '#domain/position/position.ts'
import { IconButton } from '#kit/elements/icon-button.tsx'
import { isMapAway, mountTrailMap } from '#kit/islands/trail-map/mount-trail-map.ts'
import type { TimeLayer } from '#kit/islands/trail-map/time-layer.ts'
import type { TrailMap } from '#kit/islands/trail-map/trail-map.ts'
import { followLook } from '#kit/screen/follow-look.ts'
import type { ScreenContext } from '#kit/screen/screen-context.ts'
import type { TimeClock } from '#kit/time/time-clock.ts'
import { areaOf, heartOf } from './area-of.ts'
import { PlanGlass } from './plan-glass.tsx'
import type { LaidState } from './plan-tools.tsx'
import { standingIn, type TimePage } from '#kit/time/time-page.ts'
import { usePlanPicture } from './use-plan-picture.ts'

export interface TimeMapProps {
  readonly context: ScreenContext
  readonly pack: PackReader
  readonly page: TimePage
  readonly clock: TimeClock
  readonly now: number
  readonly chosen: Signal<string | null>
  readonly laid: Signal<LaidState>
  /** The plan laid has not come: it is asked for again by itself. */
  readonly isPlanAway: Signal<boolean>
  /** The map cannot be drawn: the list says the same. */
  readonly onLost: (isAway: boolean) => void
}

const TILT_DEG = 52
const TAP_SLACK_PX = 10
const ROOM = { top: 64, right: 12, bottom: 64, left: 12 }

/** The town in the year of the clock, seen from aside or, with a plan on it, from above. */
export function TimeMap({ context, pack, page, clock, now, chosen, laid, isPlanAway, onLost }: TimeMapProps) {
  const { session } = context
  const { translate } = session
  const host = useRef<HTMLDivElement>(null)
  const shown = useSignal<{ readonly map: TrailMap; readonly time: TimeLayer } | null>(null)
  const tilted = useSignal(true)
  const archive = pack.pack.map?.path
  useEffect(() => {
    const end = new AbortController()
    const { signal } = end
    const open = async (element: HTMLElement, path: string) => {
      const bytes = await pack.source.readBytes(path, { signal })
      const { look, onLook } = followLook(session.settings, signal)
      const start = heartOf(page.features)
      const words = { map: translate('through-time:map'), stop: () => '', group: () => '', here: '' }
      const map = await mountTrailMap(
        element,
        {
          archive: bytes,
          language: session.contentLanguage.peek(),
          words,
          theme: look().theme,
          reducedMotion: look().reducedMotion,
          padding: ROOM,
          covered: () => ROOM,
          maxTiltDeg: TILT_DEG,
          ...(start === null ? {} : { show: start }),
          onStopTap: () => undefined,
          onLost: () => {
            onLost(false)
          },
        },
        { signal },
      )
      onLook((next) => {
        map.setTheme(next.theme)
        map.setReducedMotion(next.reducedMotion)
      })
      const time = await map.layTime(page.features, { now })
      signal.throwIfAborted()
      shown.value = { map, time }
      // Keys have the list; the map's own keys move it.
      element.addEventListener(
        'click',
        ({ clientX, clientY }) => {
          const { left, top } = element.getBoundingClientRect()
          const found = time.featuresAt({ x: clientX - left, y: clientY - top }, TAP_SLACK_PX)
          const told = found.find((id) => page.features.some((one) => one.id === id && one.name !== undefined))
          if (told !== undefined) chosen.value = told
        },
        { signal },
      )
    }
    if (host.current !== null && archive !== undefined) {
      open(host.current, archive).catch((cause: unknown) => {
        if (signal.aborted) return
        if (!(cause instanceof Error)) throw cause
        onLost(isMapAway(cause))
      })
    } else onLost(false)
    return () => {
      end.abort()
      shown.value = null
    }
  }, [pack, page])
  useSignalEffect(() => {
    shown.value?.time.showYear(clock.year.value, { fadeYears: clock.fadeYears.value })
  })
  useSignalEffect(() => {
    const { map, time } = shown.value ?? {}
    time?.choose(chosen.value)
    const feature = page.features.find(({ id }) => id === chosen.value)
    const area = feature === undefined ? null : areaOf([feature])
    if (area !== null) map?.fit(area, ROOM)
  })
  const plan = page.plans.find(({ id }) => id === laid.value.plan)
  const lying = usePlanPicture(plan, (path) => pack.source.urlOf(path), isPlanAway)
  useSignalEffect(() => {
    const { time } = shown.value ?? {}
    const { opacity, lens } = laid.value
    time?.showPlan(lying.value)
    time?.setPlanOpacity(opacity)
    const element = host.current
    time?.setLens(
      lens === null || element === null
        ? null
        : { at: { x: lens.x * element.clientWidth, y: lens.y * element.clientHeight }, radius: radiusIn(element) },
    )
  })
  // A plan is read flat, and its lens fits a flat map only.
  useSignalEffect(() => {
    shown.value?.map.tilt(tilted.value && laid.value.plan === null ? TILT_DEG : 0)
  })
  useSignalEffect(() => {
    const lying = page.plans.find(({ id }) => id === laid.value.plan)
    if (lying === undefined) return
    const [longitudes, latitudes] = [0, 1].map((axis) => lying.corners.map((corner) => corner[axis] ?? 0))
    if (longitudes === undefined || latitudes === undefined) return
    const area: Area = [
      Math.min(...longitudes),
      Math.min(...latitudes),
      Math.max(...longitudes),
      Math.max(...latitudes),
    ]
    shown.value?.map.fit(area, ROOM)
  })
  useSignalEffect(() => {
    shown.value?.map.setLanguage(session.contentLanguage.value, {
      map: translate('through-time:map'),
      stop: () => '',
      group: () => '',
      here: '',
    })
  })
  return (
    <div class="time-map">
      <div class="time-map-host" ref={host} />
      {plan === undefined || laid.value.lens === null ? null : (
        <PlanGlass context={context} laid={laid} radiusIn={radiusIn} />
      )}
      <div class="time-map-tools">
        <IconButton
          kind="floating"
          icon="whole"
          label={translate('through-time:whole')}
          onClick={() => {
            const area = areaOf(standingIn(page, clock.rest.peek()))
            if (area !== null) shown.peek()?.map.fit(area, ROOM)
          }}
        />
        <IconButton
          kind="floating"
          icon="plus"
          label={translate('through-time:zoom-in')}
          onClick={() => shown.peek()?.map.zoomBy(1)}
        />
        <IconButton
          kind="floating"
          icon="minus"
          label={translate('through-time:zoom-out')}
          onClick={() => shown.peek()?.map.zoomBy(-1)}
        />
        <IconButton
          kind="floating"
          icon="map"
          label={translate('through-time:tilt')}
          pressed={tilted.value && laid.value.plan === null}
          disabled={laid.value.plan !== null}
          onClick={() => {
            tilted.value = !tilted.value
          }}
        />
      </div>
    </div>
  )
}

function radiusIn(element: HTMLElement): number {
  return Math.min(element.clientWidth, element.clientHeight) * 0.3
}
