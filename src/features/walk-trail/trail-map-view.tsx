import { useSignal, useSignalEffect } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import { IconButton } from '#kit/elements/icon-button.tsx'
import { mountTrailMap } from '#kit/islands/trail-map/mount-trail-map.ts'
import type { MapPadding, TrailMap } from '#kit/islands/trail-map/trail-map.ts'
import type { ScreenContext } from '#kit/screen/screen-context.ts'
import { followLook } from './follow-look.ts'
import { mapStops, mapWords } from './map-stops.ts'
import type { TrailPage } from './trail-page.ts'

export interface TrailMapViewProps {
  readonly context: ScreenContext
  readonly pack: PackReader
  readonly page: TrailPage
  readonly stepId: string
  /** The map cannot be drawn: the list says the same. */
  readonly onLost: () => void
}

/** The map fills the screen. Its archive is read whole, so that no request tells where the visitor looks. */
export function TrailMapView({ context, pack, page, stepId, onLost }: TrailMapViewProps) {
  const { session, locator, navigate } = context
  const { translate, format } = session
  const host = useRef<HTMLDivElement>(null)
  const map = useSignal<TrailMap | null>(null)
  const follows = useSignal(false)
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
          stops: mapStops(page, session.visit.peek()),
          path: page.trail.path,
          onStopTap: (stop) => {
            navigate({ screen: 'visit-stop', pack: pack.pack.id, stop })
          },
          onVisitorMove: () => {
            follows.value = false
          },
          onLost,
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
        onLost()
      })
    }
    return () => {
      end.abort()
      map.value = null
    }
  }, [pack, page.trail.id])

  useSignalEffect(() => {
    map.value?.setStops(mapStops(page, session.visit.value))
  })
  useSignalEffect(() => {
    map.value?.setLanguage(session.contentLanguage.value, mapWords(session, page))
  })
  useSignalEffect(() => {
    const fix = locator.fix.value
    const headingDeg = locator.headingDeg.value
    if (map.value === null) return
    map.value.setPosition(
      fix === null
        ? null
        : { position: fix.position, accuracyM: fix.accuracyM, ...(headingDeg === null ? {} : { headingDeg }) },
    )
    if (fix !== null && follows.value) map.value.centreOn(fix.position, freeRoom())
  })
  const focused = page.trail.steps.find((step) => step.id === stepId)?.stop
  useEffect(() => {
    if (map.value !== null && focused !== undefined && !follows.peek()) map.value.focusStop(focused, freeRoom())
  }, [focused, map.value])

  return (
    <>
      <div class="trail-map" ref={host} />
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
              follows.value = !follows.value
            }}
          />
        )}
      </div>
      {archive === undefined ? null : (
        <p class="trail-map-notes">
          {archive.schematic ? `${translate('walk-trail:schematic')} ` : ''}
          {archive.attribution}
          <span class="heard-only"> {format.distance(page.trail.lengthM)}</span>
        </p>
      )}
    </>
  )
}

/** What the sheet, the player and the buttons leave of the screen. */
function freeRoom(): MapPadding {
  const lower = document.querySelector('.sheet-grip')?.getBoundingClientRect()
  const isBeside = matchMedia('(min-width: 52rem)').matches
  return isBeside
    ? { top: 72, left: 420, right: 72, bottom: 40 }
    : { top: 72, left: 24, right: 64, bottom: lower === undefined ? 300 : innerHeight - lower.top + 32 }
}
