import type { ReadonlySignal } from '@preact/signals'
import { useSignal, useSignalEffect } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import { angleBetweenDeg } from '#domain/position/bearing.ts'
import type { Position } from '#domain/position/position.ts'
import { distanceMeters } from '#domain/position/position.ts'
import { IconButton } from '#kit/elements/icon-button.tsx'
import { isMapAway, mountTrailMap } from '#kit/islands/trail-map/mount-trail-map.ts'
import type { MapPadding, TrailMap } from '#kit/islands/trail-map/trail-map.ts'
import { followLook } from '#kit/screen/follow-look.ts'
import type { ScreenContext } from '#kit/screen/screen-context.ts'
import { areaToShow } from './area-to-show.ts'
import { mapStops, mapWords } from './map-stops.ts'
import { PocketInvite } from './pocket-invite.tsx'
import type { TrailPage } from './trail-page.ts'
import './trail-map.css'

const FRAME_ANEW_M = 10 // a map that moves at every fix cannot be read

export interface TrailMapViewProps {
  readonly context: ScreenContext
  readonly pack: PackReader
  readonly page: TrailPage
  readonly stepId: string
  /** The map cannot be drawn: the list says the same. */
  readonly onLost: (isAway: boolean) => void
}

/** The map fills the screen. Its archive is read whole, so that no request tells where the visitor looks. */
export function TrailMapView({ context, pack, page, stepId, onLost }: TrailMapViewProps) {
  const { session, locator, navigate, walk } = context
  const { translate } = session
  const host = useRef<HTMLDivElement>(null)
  const map = useSignal<TrailMap | null>(null)
  const follows = useSignal(true)
  const turns = useSignal(false)
  const framed = useRef<{ readonly stepId: string; readonly here: Position | null } | null>(null)
  const { map: archive } = pack.pack

  useEffect(() => {
    const end = new AbortController()
    const { signal } = end
    const open = async (element: HTMLElement, path: string) => {
      const bytes = await pack.source.readBytes(path, { signal })
      const { look, onLook } = followLook(session.settings, signal)
      const opened = await mountTrailMap(
        element,
        {
          archive: bytes,
          language: session.contentLanguage.peek(),
          words: mapWords(session, page),
          theme: look().theme,
          reducedMotion: look().reducedMotion,
          padding: freeRoom(),
          covered: freeRoom,
          stops: mapStops(page, session.visit.peek(), walk.active.peek()?.stops),
          path: page.trail.path,
          onStopTap: (stop) => {
            navigate({ screen: 'visit-stop', pack: pack.pack.id, stop })
          },
          onVisitorMove: () => {
            follows.value = false
            turns.value = false
          },
          onLost: () => {
            onLost(false)
          },
        },
        { signal },
      )
      onLook((next) => {
        opened.setTheme(next.theme)
        opened.setReducedMotion(next.reducedMotion)
      })
      map.value = opened
    }
    if (host.current !== null && archive !== undefined) {
      open(host.current, archive.path).catch((cause: unknown) => {
        if (signal.aborted) return
        if (!(cause instanceof Error)) throw cause
        // Whatever keeps the map away (no WebGL, no bytes, a damaged archive), the list says the same.
        onLost(isMapAway(cause))
      })
    }
    return () => {
      end.abort()
      map.value = null
    }
  }, [pack, page.trail.id])

  useSignalEffect(() => {
    map.value?.setStops(mapStops(page, session.visit.value, walk.active.value?.stops))
  })
  useSignalEffect(() => {
    map.value?.setLanguage(session.contentLanguage.value, mapWords(session, page))
  })
  const nextStop = page.trail.steps.find((step) => step.id === stepId)?.stop
  const nextPlace = page.stops.get(nextStop ?? '')?.position ?? null
  useSignalEffect(() => {
    const fix = locator.fix.value
    const headingDeg = locator.headingDeg.value
    map.value?.setPosition(
      fix === null
        ? null
        : { position: fix.position, accuracyM: fix.accuracyM, ...(headingDeg === null ? {} : { headingDeg }) },
    )
  })
  useSignalEffect(() => {
    const back = walk.place.value?.wayBack ?? null
    const from = walk.place.value?.fix.position
    map.value?.setWayBack(back === null || from === undefined ? [] : [from, back.place])
  })
  useMapTurning(map, turns, locator)
  const isTurning = turns.value && locator.headingDeg.value !== null
  const here = locator.fix.value?.position ?? null
  useEffect(() => {
    const isNew = framed.current?.stepId !== stepId
    const hasMoved =
      here !== null &&
      (framed.current === null ||
        framed.current.here === null ||
        distanceMeters(framed.current.here, here) > FRAME_ANEW_M)
    if (map.value === null || !follows.value || isTurning || !(isNew || hasMoved)) return
    // Rings the stop; the frame that follows holds it and the visitor.
    if (isNew) map.value.focusStop(nextStop ?? null, freeRoom())
    framed.current = { stepId, here }
    // One who is lost sees where the path is rather than where it leads.
    const area = areaToShow(here, walk.place.peek()?.wayBack?.place ?? nextPlace)
    if (area !== null) map.value.fit(area, freeRoom())
  }, [map.value, stepId, here, follows.value, isTurning])

  return (
    <>
      <div class="trail-map">
        <div class="trail-map-host" ref={host} />
      </div>
      <div class="trail-map-tools">
        <IconButton
          kind="floating"
          icon="map"
          label={translate('walk-trail:whole-trail')}
          onClick={() => {
            map.value?.fit([], freeRoom())
          }}
        />
        {locator.fix.value === null ? null : (
          <IconButton
            kind="floating"
            icon="locate"
            label={translate('walk-trail:centre')}
            pressed={follows.value}
            onClick={() => {
              framed.current = null
              follows.value = !follows.value
            }}
          />
        )}
        {locator.fix.value === null ||
        (locator.headingDeg.value === null && !locator.compassWaits.value && !turns.value) ? null : (
          <IconButton
            kind="floating"
            icon="compass"
            label={translate('walk-trail:turn-map')}
            pressed={turns.value}
            onClick={() => {
              locator.askCompass()
              framed.current = null
              turns.value = !turns.value
            }}
          />
        )}
        <PocketInvite context={context} floating />
      </div>
      {archive === undefined ? null : (
        <details class="trail-map-notes">
          <summary>{translate(archive.schematic ? 'walk-trail:schematic' : 'walk-trail:map-source')}</summary>
          <p>{archive.attribution}</p>
        </details>
      )}
    </>
  )
}

const TURN_ANEW_DEG = 8

/** While it turns, what lies ahead of the visitor is up and they are in the middle; else north is up. */
function useMapTurning(
  map: ReadonlySignal<TrailMap | null>,
  turns: ReadonlySignal<boolean>,
  { fix, headingDeg }: ScreenContext['locator'],
): void {
  const shown = useRef<{ readonly headingDeg: number; readonly here: Position } | null>(null)
  useSignalEffect(() => {
    const heading = headingDeg.value
    const here = fix.value?.position
    if (!turns.value) {
      if (shown.current !== null) map.value?.turnTo(0)
      shown.current = null
      return
    }
    if (heading === null || here === undefined || map.value === null) return
    const before = shown.current
    const hasTurned = before === null || angleBetweenDeg(before.headingDeg, heading) > TURN_ANEW_DEG
    if (!hasTurned && distanceMeters(before.here, here) <= FRAME_ANEW_M) return
    shown.current = { headingDeg: heading, here }
    map.value.walkWith(here, heading, freeRoom())
  })
}

/** What the sheet, the player and the buttons leave of the screen. */
function freeRoom(): MapPadding {
  const isBeside = matchMedia('(min-width: 52rem)').matches
  const bar = document.querySelector<HTMLElement>('.trail-map-notes summary')
  const peekPx = document.querySelector<HTMLElement>('.sheet-grip')?.offsetHeight ?? 220
  const [start, end, bottom] = isBeside ? [420, 72, 40] : [24, 64, peekPx + 32]
  // Where one reads from the right the sheet and the buttons stand the other way round.
  const [left, right] = document.documentElement.dir === 'rtl' ? [end, start] : [start, end]
  return { top: Math.max(72, (bar?.getBoundingClientRect().bottom ?? 0) + 8), left, right, bottom }
}
