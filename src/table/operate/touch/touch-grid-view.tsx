import { useEffect, useRef } from 'preact/hooks'
import type { StaffTools } from '../panel/staff-tools.ts'
import { measure } from './measured-hands.ts'
import { drawContacts, TouchGrid } from './touch-grid.ts'

/** The whole glass as a grid that lights up where it answers, with each contact's number and size. */
export function TouchGridView({ tools }: { readonly tools: StaffTools }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const { operate, touch } = tools
  const { glass } = operate
  useEffect(() => {
    const grid = new TouchGrid(glass)
    let next = 0
    const frame = () => {
      const contacts = operate.contacts.all()
      touch.count.value = contacts.length
      if (contacts.length > 0) touch.tellsSize.value = contacts.some(({ sizeMm }) => sizeMm !== undefined)
      for (const { at, sizeMm } of contacts) {
        grid.touch(at)
        const what = touch.measuring.peek()
        // The panel's own buttons are pressed with fingers whatever is measured: only the open glass counts.
        const isOnPanel = document.elementFromPoint(at.x, at.y)?.closest('.staff-panel') !== null
        if (what !== null && sizeMm !== undefined && !isOnPanel)
          touch.hands.value = measure(touch.hands.peek(), what, sizeMm.long)
      }
      const drawing = canvas.current?.getContext('2d')
      if (drawing) drawContacts(drawing, grid, contacts, operate.side.peek() ?? 'bottom')
      next = requestAnimationFrame(frame)
    }
    next = requestAnimationFrame(frame)
    return () => {
      cancelAnimationFrame(next)
    }
  }, [])
  return <canvas ref={canvas} class="touch-grid" width={glass.widthPx} height={glass.heightPx} aria-hidden="true" />
}
