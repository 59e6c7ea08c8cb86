export interface DragOptions {
  readonly signal: AbortSignal
  /** Called when the finger lifts after a drag: how much of the sheet shows, and how fast it was rising. */
  readonly onSettle: (visiblePx: number, speedPxMs: number) => void
}

/** Below this a press is a tap, pixels. */
const TAP_PX = 6

/** Lets `sheet` follow a finger on `grip`, up and down, until `signal` aborts. Taps inside the grip stay taps. */
export function followDrag(sheet: HTMLElement, grip: HTMLElement, { signal, onSettle }: DragOptions): void {
  let drag: {
    pointer: number
    startY: number
    hiddenPx: number
    lastY: number
    lastMs: number
    speedPxMs: number
    moving: boolean
  } | null = null

  const hiddenNow = () => sheet.offsetHeight - (innerHeight - sheet.getBoundingClientRect().top - playerHeight(sheet))

  grip.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isPrimary || event.button !== 0) return
      drag = {
        pointer: event.pointerId,
        startY: event.clientY,
        hiddenPx: hiddenNow(),
        lastY: event.clientY,
        lastMs: event.timeStamp,
        speedPxMs: 0,
        moving: false,
      }
    },
    { signal },
  )

  grip.addEventListener(
    'pointermove',
    (event) => {
      if (drag?.pointer !== event.pointerId) return
      const movedPx = event.clientY - drag.startY
      if (!drag.moving) {
        if (Math.abs(movedPx) < TAP_PX) return
        drag.moving = true
        grip.setPointerCapture(event.pointerId)
        sheet.dataset['dragging'] = ''
      }
      const elapsedMs = Math.max(1, event.timeStamp - drag.lastMs)
      drag.speedPxMs = 0.6 * drag.speedPxMs + 0.4 * ((drag.lastY - event.clientY) / elapsedMs)
      drag.lastY = event.clientY
      drag.lastMs = event.timeStamp
      const hiddenPx = Math.min(sheet.offsetHeight - grip.offsetHeight, Math.max(0, drag.hiddenPx + movedPx))
      sheet.style.translate = `0 ${hiddenPx}px`
    },
    { signal },
  )

  const release = (event: PointerEvent) => {
    if (drag?.pointer !== event.pointerId) return
    const { moving, speedPxMs } = drag
    drag = null
    if (!moving) return
    const visiblePx = sheet.offsetHeight - hiddenNow()
    delete sheet.dataset['dragging']
    sheet.style.translate = ''
    onSettle(visiblePx, speedPxMs)
  }
  grip.addEventListener('pointerup', release, { signal })
  grip.addEventListener('pointercancel', release, { signal })
}

function playerHeight(sheet: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(sheet).insetBlockEnd) || 0
}
