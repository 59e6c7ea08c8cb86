import type { Signal } from '@preact/signals'
import type { ComponentChildren, TargetedKeyboardEvent } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useSession } from '../screen/use-screen.ts'
import { Icon } from './icon.tsx'
import { nearestHeight, SHEET_HEIGHTS, stepFrom, type SheetHeight } from './sheet-heights.ts'
import { followDrag } from './sheet-drag.ts'
import './sheet.css'

export interface SheetProps {
  readonly height: Signal<SheetHeight>
  /** What the sheet holds, for screen readers. */
  readonly label: string
  /** Always seen: what plays or comes next. Its height is the sheet's lowest height. */
  readonly peek: ComponentChildren
  /** The list or the text; out of reach of the keyboard while the sheet only peeks. */
  readonly children: ComponentChildren
}

/** Rises over a map or a picture in three heights: by dragging its grip, by arrow keys on the handle, by two buttons. */
export function Sheet({ height, label, peek, children }: SheetProps) {
  const { translate } = useSession()
  const sheet = useRef<HTMLElement>(null)
  const grip = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (sheet.current === null || grip.current === null) return
    const end = new AbortController()
    const [host, handle] = [sheet.current, grip.current]
    const measure = new ResizeObserver(() => {
      host.style.setProperty('--sheet-peek', `${handle.offsetHeight}px`)
    })
    measure.observe(handle)
    followDrag(host, handle, {
      signal: end.signal,
      onSettle: (visiblePx, speedPxMs) => {
        const heights = { peek: handle.offsetHeight, half: innerHeight * 0.46, full: host.offsetHeight }
        height.value = nearestHeight(visiblePx, speedPxMs, heights)
      },
    })
    return () => {
      measure.disconnect()
      end.abort()
    }
  }, [height])

  const step = (by: 1 | -1) => {
    height.value = stepFrom(height.value, by)
  }
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key === 'ArrowUp') step(1)
    else if (event.key === 'ArrowDown') step(-1)
    else if (event.key === 'Home') height.value = 'peek'
    else if (event.key === 'End') height.value = 'full'
    else return
    event.preventDefault()
  }
  const now = height.value
  return (
    <section class="sheet" ref={sheet} aria-label={label} data-height={now}>
      <div class="sheet-grip" ref={grip}>
        <div class="sheet-bar">
          <button
            type="button"
            class="sheet-step sheet-step-down"
            aria-label={translate('kit:sheet-lower')}
            disabled={now === 'peek'}
            onClick={() => {
              step(-1)
            }}
          >
            <Icon name="down" />
          </button>
          <div
            class="sheet-handle"
            role="slider"
            tabindex={0}
            aria-orientation="vertical"
            aria-label={translate('kit:sheet-height')}
            aria-valuemin={0}
            aria-valuemax={2}
            aria-valuenow={SHEET_HEIGHTS.indexOf(now)}
            aria-valuetext={translate(`kit:sheet-${now}`)}
            onKeyDown={onKeyDown}
          />
          <button
            type="button"
            class="sheet-step sheet-step-up"
            aria-label={translate('kit:sheet-raise')}
            disabled={now === 'full'}
            onClick={() => {
              step(1)
            }}
          >
            <Icon name="up" />
          </button>
        </div>
        {peek}
      </div>
      <div class="sheet-body">{children}</div>
    </section>
  )
}
