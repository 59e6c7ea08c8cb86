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
 * A list of any length in the page's own scroll: only rows near the window are drawn, each says its place to screen readers.
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
      const hiddenPx = -host.getBoundingClientRect().top
      setView((last) => {
        // A step smaller than half a row changes nothing that is seen.
        const isSame =
          last.rowPx === rowPx && last.windowPx === innerHeight && Math.abs(last.hiddenPx - hiddenPx) < rowPx / 2
        return isSame ? last : { hiddenPx, windowPx: innerHeight, rowPx }
      })
    }
    measure()
    addEventListener('scroll', measure, { signal: end.signal, passive: true })
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
    const rowTop = host.getBoundingClientRect().top + target * view.rowPx
    const isInWindow = rowTop >= 0 && rowTop + view.rowPx * 2 <= innerHeight
    if (!isInWindow) scrollBy({ top: rowTop - innerHeight / 3, behavior: 'instant' })
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
