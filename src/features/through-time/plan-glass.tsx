import type { Signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Point } from '#kit/gesture/similarity.ts'
import type { ScreenContext } from '#kit/screen/screen-context.ts'
import type { LaidState } from './plan-tools.tsx'

export interface PlanGlassProps {
  readonly context: ScreenContext
  readonly laid: Signal<LaidState>
  readonly radiusIn: (element: HTMLElement) => number
}

/** The rim of the lens, and the hand that takes it along: it lies over the map, which waits meanwhile. */
export function PlanGlass({ context, laid, radiusIn }: PlanGlassProps) {
  const stage = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { current } = stage
    if (current === null) return undefined
    const end = new AbortController()
    const bounded = (share: number) => Math.min(1, Math.max(0, share))
    const go = ({ x, y }: Point) => {
      const lens = { x: bounded(x / current.offsetWidth), y: bounded(y / current.offsetHeight) }
      laid.value = { ...laid.peek(), lens }
    }
    context.hands.follow(
      current,
      {
        onTap: go,
        onMove: (_, middle) => {
          go(middle)
        },
      },
      { signal: end.signal },
    )
    return () => {
      end.abort()
    }
  }, [])
  const { lens } = laid.value
  const size = stage.current === null ? 0 : 2 * radiusIn(stage.current)
  return (
    <div class="plan-glass" ref={stage} aria-hidden="true">
      {lens === null ? null : (
        <span
          class="plan-glass-rim"
          style={{
            left: `${String(lens.x * 100)}%`,
            top: `${String(lens.y * 100)}%`,
            ...(size === 0 ? {} : { inlineSize: `${String(size)}px` }),
          }}
        />
      )}
    </div>
  )
}
