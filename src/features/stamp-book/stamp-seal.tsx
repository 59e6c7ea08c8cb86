import { engraveSeal } from './seal-engraving.ts'
import type { Stamp } from './stamps.ts'

export interface StampSealProps {
  readonly stamp: Stamp
  /** What stands in the middle: the number on the sign, else the first letter of the title. */
  readonly middle: string
}

/** An engraved seal; decorative, the words beside it say the same. */
export function StampSeal({ stamp, middle }: StampSealProps) {
  const { lines, turnDeg } = engraveSeal(stamp.stop)
  const shown = stamp.state === 'ahead' ? lines.slice(1, 2) : lines
  return (
    <svg class={`stamp-seal stamp-seal-${stamp.state}`} viewBox="0 0 100 100" aria-hidden="true">
      <g transform={stamp.state === 'ahead' ? undefined : `rotate(${turnDeg} 50 50)`}>
        {shown.map(({ d, width }) => (
          <path key={d} d={d} stroke-width={width} />
        ))}
        <text x="50" y="50" text-anchor="middle" dominant-baseline="central">
          {middle}
        </text>
      </g>
    </svg>
  )
}
