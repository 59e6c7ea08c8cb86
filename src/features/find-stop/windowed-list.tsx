import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { visibleRows } from './visible-rows.ts'

export interface WindowedListProps {
  readonly count: number
  readonly label: string
  /** Stays the same for the same thing when the order changes. */
  readonly keyOf: (row: number) => string
  /** Draws a row; it holds one link or button. */
  readonly rowOf: (row: number) => ComponentChildren
}

/**
 * A list of any length in the scroll of the page, or of what it stands in: only rows near the window are drawn, each says its place to screen readers.
 * All rows are as high as the first. Arrow keys, Home and End move between them.
 */
export function WindowedList({ count, label, keyOf, rowOf }: WindowedListProps) {
  const list = useRef<HTMLUListElement>(null)
  const [view, setView] = useState({ hiddenPx: 0, windowPx: 900, rowPx: 0 })
  const [focused, setFocused] = useState<number | null>(null)

  useLayoutEffect(() => {
    const end = new AbortController()
    const measure = () => {
      const host = list.current
      if (host === null) return
      const rowPx = host.querySelector('li')?.offsetHeight ?? 0
      const { hiddenPx, windowPx } = seenOf(host)
      setView((last) => {
        // A step smaller than half a row changes nothing that is seen.
        const isSame =
          last.rowPx === rowPx && last.windowPx === windowPx && Math.abs(last.hiddenPx - hiddenPx) < rowPx / 2
        return isSame ? last : { hiddenPx, windowPx, rowPx }
      })
    }
    measure()
    // Caught on its way down: a scroll inside the page tells nobody above.
    addEventListener('scroll', measure, { signal: end.signal, passive: true, capture: true })
    const sizes = new ResizeObserver(measure)
    if (list.current !== null) sizes.observe(list.current)
    sizes.observe(document.documentElement)
    return () => {
      end.abort()
      sizes.disconnect()
    }
  }, [count])

  const { first, end } = visibleRows({ ...view, count })
  const rows = Array.from({ length: end - first }, (_, index) => first + index)
  // The row that holds the focus stays, so that a screen reader does not lose its place.
  if (focused !== null && focused < count && !rows.includes(focused)) rows.push(focused)

  const focusRow = (row: number) => {
    const target = Math.min(Math.max(0, row), count - 1)
    setFocused(target)
    const host = list.current
    if (host === null) return
    const { hiddenPx, windowPx, scroller } = seenOf(host)
    const rowTop = target * view.rowPx - hiddenPx
    const isInWindow = rowTop >= 0 && rowTop + view.rowPx * 2 <= windowPx
    if (!isInWindow) (scroller ?? window).scrollBy({ top: rowTop - windowPx / 3, behavior: 'instant' })
    requestAnimationFrame(() => {
      host.querySelector<HTMLElement>(`[data-row="${target}"] :is(a, button)`)?.focus({ preventScroll: true })
    })
  }
  useEffect(() => {
    const host = list.current
    const end = new AbortController()
    host?.addEventListener(
      'focusin',
      (event) => {
        setFocused(rowAt(event.target))
      },
      { signal: end.signal },
    )
    host?.addEventListener(
      'keydown',
      (event) => {
        const row = rowAt(event.target)
        const target = row === null ? null : rowForKey(event.key, row, count)
        if (target === null) return
        event.preventDefault()
        focusRow(target)
      },
      { signal: end.signal },
    )
    return () => {
      end.abort()
    }
  }, [count, view.rowPx])
  return (
    <ul
      class="windowed-list"
      ref={list}
      aria-label={label}
      style={view.rowPx === 0 ? {} : { blockSize: `${count * view.rowPx}px` }}
    >
      {rows.map((row) => (
        <li
          key={keyOf(row)}
          data-row={row}
          aria-setsize={count}
          aria-posinset={row + 1}
          style={{ translate: `0 ${row * view.rowPx}px` }}
        >
          {rowOf(row)}
        </li>
      ))}
    </ul>
  )
}

/** How much of a list is scrolled away and how much is seen, in its own pixels: also on a card that lies turned. */
function seenOf(list: HTMLElement): {
  readonly hiddenPx: number
  readonly windowPx: number
  /** Null where the page itself scrolls. */
  readonly scroller: HTMLElement | null
} {
  const scroller = scrollerOf(list)
  if (scroller === null) return { hiddenPx: -list.getBoundingClientRect().top, windowPx: innerHeight, scroller }
  const hiddenPx = scroller.scrollTop - (laidOutTop(list) - laidOutTop(scroller))
  return { hiddenPx, windowPx: scroller.clientHeight, scroller }
}

function scrollerOf(list: HTMLElement): HTMLElement | null {
  for (let one = list.parentElement; one !== null && one !== document.body; one = one.parentElement)
    if (/auto|scroll/.test(getComputedStyle(one).overflowY)) return one
  return null
}

/** From the top of the page as laid out, whatever is turned or scrolled above. */
function laidOutTop(element: HTMLElement): number {
  let top = 0
  for (let one: Element | null = element; one instanceof HTMLElement; one = one.offsetParent) top += one.offsetTop
  return top
}

function rowAt(target: EventTarget | null): number | null {
  const row = target instanceof Element ? target.closest('li')?.dataset['row'] : undefined
  return row === undefined ? null : Number(row)
}

function rowForKey(key: string, row: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return row + 1
    case 'ArrowUp':
      return row - 1
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
