import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '#kit/elements/icon.tsx'
import type { Translate } from '#kit/screen/session.ts'
import { turnPage } from './turn-page.ts'
import './paged.css'

export interface PagedProps {
  readonly translate: Translate
  /** Which way it scrolls. */
  readonly along: 'inline' | 'block'
  /** The list that scrolls, alone. */
  readonly children: ComponentChildren
}

/** A list with a button at each end that turns its pages, where it holds more than is seen. */
export function Paged({ translate, along, children }: PagedProps) {
  const host = useRef<HTMLDivElement>(null)
  const [isLonger, setLonger] = useState(false)
  useLayoutEffect(() => {
    const list = host.current
    if (list === null) return undefined
    const measure = () => {
      const { firstElementChild: one } = list
      if (one === null) return
      setLonger(one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)
    }
    // What it holds comes later, and grows with the letters.
    const seen = new ResizeObserver(measure)
    const watch = () => {
      seen.disconnect()
      for (const one of [list, ...(list.firstElementChild?.children ?? [])]) seen.observe(one)
    }
    const held = new MutationObserver(watch)
    held.observe(list, { childList: true, subtree: true })
    watch()
    return () => {
      seen.disconnect()
      held.disconnect()
    }
  }, [])
  const turn = (pages: 1 | -1) => (
    <button
      type="button"
      class="paged-turn"
      data-pages={pages}
      hidden={!isLonger}
      aria-label={translate(pages === 1 ? 'table:list-on' : 'table:list-back')}
      onClick={() => {
        const list = host.current?.firstElementChild
        if (list instanceof HTMLElement) turnPage(list, pages)
      }}
    >
      <Icon name={along === 'block' ? (pages === 1 ? 'down' : 'up') : 'onward'} />
    </button>
  )
  return (
    <div class="paged" data-along={along}>
      {turn(-1)}
      <div class="paged-list" ref={host}>
        {children}
      </div>
      {turn(1)}
    </div>
  )
}
