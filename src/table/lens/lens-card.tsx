import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { Position } from '#domain/position/position.ts'
import type { IconName } from '#kit/elements/icon-paths.ts'
import { Icon } from '#kit/elements/icon.tsx'
import type { Hands } from '#kit/gesture/hands.ts'
import { about } from '#kit/gesture/similarity.ts'
import { MapUnavailable } from '#kit/islands/trail-map/trail-map.ts'
import type { Session } from '#kit/screen/session.ts'
import { openLens, type Lens } from './open-lens.ts'
import './lens.css'

export interface LensParts {
  readonly pack: PackReader
  readonly hands: Hands
  /** How many pixels of the glass one of the map's own takes. */
  readonly magnified: number
}

export interface LensCardProps {
  readonly parts: LensParts
  readonly session: Session
  readonly at: Position | null
  readonly onOpenStop: (stop: string) => void
}

const STEP_RADIANS = Math.PI / 6

/** A round map of one's own, pulled out of the town: own place, own zoom, own turn. What hands do, buttons do too. */
export function LensCard({ parts, session, at, onOpenStop }: LensCardProps) {
  const { translate } = session
  const language = session.contentLanguage.value
  const host = useRef<HTMLDivElement>(null)
  const lens = useSignal<Lens | null>(null)
  const year = useSignal<number | null>(null)
  const trouble = useSignal<'none' | 'busy' | 'failed'>('none')
  useEffect(() => {
    const { current } = host
    if (current === null) return undefined
    const end = new AbortController()
    const draw = async () => {
      try {
        lens.value = await openLens(
          current,
          {
            ...parts,
            language,
            translate,
            at,
            now: new Date().getFullYear(),
            onOpenStop,
            onLost: () => {
              trouble.value = 'failed'
            },
          },
          end.signal,
        )
      } catch (cause) {
        if (end.signal.aborted) return
        if (!(cause instanceof MapUnavailable)) throw cause
        trouble.value = cause.reason === 'too-many' ? 'busy' : 'failed'
      }
    }
    void draw()
    return () => {
      end.abort()
      lens.value = null
    }
  }, [language])
  const turn = (radians: number) => () => {
    lens.peek()?.moveAboutMiddle((middle) => about(middle, radians, 1))
  }
  const isOff = lens.value === null
  const time = lens.value?.time ?? null
  return (
    <div class="lens-card">
      <div class="lens-glass">
        <div class="lens-map" ref={host} style={{ '--magnified': parts.magnified }} />
        {trouble.value !== 'none' ? (
          <p class="lens-said" role="status">
            {translate(`table:lens-${trouble.value}`)}
          </p>
        ) : isOff ? (
          <p class="lens-said">{translate('table:lens-coming')}</p>
        ) : null}
      </div>
      {time === null ? null : (
        <label class="lens-year">
          <span class="heard-only">{translate('table:lens-year')}</span>
          <input
            type="range"
            min={time.from}
            max={time.now}
            step={1}
            value={year.value ?? time.now}
            onInput={(event) => {
              year.value = Number(event.currentTarget.value)
              time.showYear(year.value)
            }}
          />
          <output>{year.value ?? time.now}</output>
        </label>
      )}
      <div class="lens-ways" role="group" aria-label={translate('table:lens')}>
        <Way
          icon="minus"
          label={translate('table:zoom-out')}
          isOff={isOff}
          onPress={() => lens.peek()?.map.zoomBy(-1)}
        />
        <Way icon="plus" label={translate('table:zoom-in')} isOff={isOff} onPress={() => lens.peek()?.map.zoomBy(1)} />
        <Way icon="rewind" label={translate('table:lens-left')} isOff={isOff} onPress={turn(-STEP_RADIANS)} />
        <Way icon="forward" label={translate('table:lens-right')} isOff={isOff} onPress={turn(STEP_RADIANS)} />
        <Way
          icon="compass"
          label={translate('table:lens-north')}
          isOff={isOff}
          onPress={() => lens.peek()?.map.turnTo(0)}
        />
      </div>
    </div>
  )
}

interface WayProps {
  readonly icon: IconName
  readonly label: string
  readonly isOff: boolean
  readonly onPress: () => void
}

function Way({ icon, label, isOff, onPress }: WayProps) {
  return (
    <button type="button" class="lens-way" aria-label={label} disabled={isOff} onClick={onPress}>
      <Icon name={icon} />
    </button>
  )
}
