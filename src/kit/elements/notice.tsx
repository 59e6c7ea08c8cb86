import type { ComponentChildren } from 'preact'
import type { IconName } from './icon-paths.ts'
import { Button } from './button.tsx'
import './notice.css'

export interface NoticeProps {
  /** One of kit/drawings; decorative. */
  readonly drawing?: ComponentChildren
  /** Stands as the screen's h1 with `screenTitle`, else as h2. */
  readonly title?: string | undefined
  readonly screenTitle?: boolean
  /** What is the matter, without blame and without a code. */
  readonly sentence: string
  /** The one way on. */
  readonly way?:
    | { readonly words: string; readonly icon?: IconName; readonly href?: string; readonly onClick?: () => void }
    | undefined
  /** A second, quieter way. */
  readonly otherWay?:
    | { readonly words: string; readonly icon?: IconName; readonly href?: string; readonly onClick?: () => void }
    | undefined
}

/** Empty, refused, offline, failed: a drawing, a sentence, a way on. */
export function Notice({ drawing, title, screenTitle = false, sentence, way, otherWay }: NoticeProps) {
  return (
    <section class="notice">
      {drawing === undefined ? null : (
        <div class="notice-drawing" aria-hidden="true">
          {drawing}
        </div>
      )}
      {title === undefined ? null : screenTitle ? <h1>{title}</h1> : <h2>{title}</h2>}
      <p>{sentence}</p>
      {way === undefined ? null : (
        <Button kind="main" icon={way.icon} href={way.href} onClick={way.onClick}>
          {way.words}
        </Button>
      )}
      {otherWay === undefined ? null : (
        <Button icon={otherWay.icon} href={otherWay.href} onClick={otherWay.onClick}>
          {otherWay.words}
        </Button>
      )}
    </section>
  )
}
