import type { ReadonlySignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import { Picture } from '#kit/elements/picture.tsx'
import type { Translate } from '#kit/screen/session.ts'
import type { Edge, SeatPlace } from '../seats/seat-places.ts'
import { RimYears } from '../time/rim-years.tsx'
import type { TownTime } from '../time/town-time.ts'
import './town.css'

export interface TownViewProps {
  readonly pack: PackReader
  /** Seat that leads the map, for the halo. */
  readonly leader: ReadonlySignal<number | null>
  /** The map stands. Until it does, and where it cannot, the town's cover lies in its frame. */
  readonly isDrawn: ReadonlySignal<boolean>
  readonly time: ReadonlySignal<TownTime | null>
  readonly translate: Translate
  /** The stretch of the rim that is nobody's. */
  readonly rim: Omit<SeatPlace, 'index'>
  readonly yearSides: readonly Edge[]
  readonly onHost: (host: HTMLElement) => void
}

/** The town as a chart in the middle of the table, framed like one. Its map is drawn larger than laid out: its letters are a phone's. */
export function TownView({ pack, leader, isDrawn, time, translate, rim, yearSides, onHost }: TownViewProps) {
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (host.current !== null) onHost(host.current)
  }, [])
  const seat = leader.value
  return (
    <>
      <div
        class="town"
        data-map
        data-led={seat !== null}
        style={seat === null ? {} : { '--seat-colour': `var(--seat-${seat % 8})` }}
      >
        {pack.pack.cover === undefined ? null : (
          <div class="town-cover" data-gone={isDrawn.value}>
            <Picture
              image={pack.pack.cover}
              alt=""
              fit="cover"
              sizes="100vw"
              eager
              urlOf={({ path }) => pack.source.urlOf(path)}
            />
          </div>
        )}
        <div class="town-map" ref={host} />
        <RimYears time={time} translate={translate} sides={yearSides} />
      </div>
      <p
        class="town-credit"
        style={{
          transform: `translate(${rim.at.x}px,${rim.at.y}px) rotate(${rim.turn}rad)`,
          '--rim': `${rim.width}px`,
        }}
      >
        {pack.pack.map?.attribution}
      </p>
    </>
  )
}
