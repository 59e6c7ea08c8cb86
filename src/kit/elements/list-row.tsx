import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'
import './list-row.css'

export interface ListRowProps {
  /** Where it leads; without `href` and `onClick` it is only read. */
  readonly href?: string | undefined
  readonly onClick?: (() => void) | undefined
  /** Left of the words (right in Arabic): a `Seal`, an icon, a small picture. */
  readonly leading?: ComponentChildren
  readonly title: ComponentChildren
  /** Language of the title where it differs from the interface's. */
  readonly lang?: string | undefined
  /** A second line: facts, a distance, a state. */
  readonly detail?: ComponentChildren
  readonly trailing?: ComponentChildren
  /** The one of the list that plays or comes next. */
  readonly current?: boolean
}

/** One line of a list, apart from its neighbours by a hairline; the whole row is the target. Stands in `<li>`. */
export function ListRow({ href, onClick, leading, title, lang, detail, trailing, current = false }: ListRowProps) {
  const inside = (
    <>
      {leading === undefined ? null : <span class="list-row-leading">{leading}</span>}
      <span class="list-row-words">
        <span class="list-row-title" lang={lang}>
          {lang === undefined ? title : <bdi>{title}</bdi>}
        </span>
        {detail === undefined ? null : <span class="list-row-detail">{detail}</span>}
      </span>
      {trailing === undefined && href !== undefined ? <Icon name="onward" /> : trailing}
    </>
  )
  if (href !== undefined) {
    return (
      <a class="list-row" href={href} onClick={onClick} aria-current={current ? 'step' : undefined}>
        {inside}
      </a>
    )
  }
  if (onClick !== undefined) {
    return (
      <button type="button" class="list-row" onClick={onClick} aria-current={current ? 'step' : undefined}>
        {inside}
      </button>
    )
  }
  return <div class="list-row">{inside}</div>
}
