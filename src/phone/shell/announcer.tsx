import { signal, type ReadonlySignal } from '@preact/signals'
import './announcer.css'

interface Said {
  readonly sentence: string
  readonly visible: boolean
  /** Counts up, so that the same sentence said twice is heard twice. */
  readonly turn: number
}

export interface Announcer {
  readonly said: ReadonlySignal<Said>
  readonly announce: (sentence: string, options?: { readonly visible?: boolean }) => void
}

const SHOWN_FOR_MS = 6000

/** The page's live region: one sentence at a time. */
export function openAnnouncer(): Announcer {
  const said = signal<Said>({ sentence: '', visible: false, turn: 0 })
  return {
    said,
    announce(sentence, { visible = false } = {}) {
      const turn = said.peek().turn + 1
      said.value = { sentence, visible, turn }
      setTimeout(() => {
        if (said.peek().turn === turn) said.value = { sentence: '', visible: false, turn }
      }, SHOWN_FOR_MS)
    },
  }
}

export function AnnouncerView({ announcer }: { readonly announcer: Announcer }) {
  const { sentence, visible, turn } = announcer.said.value
  return (
    <div class={`announcer${visible ? ' announcer-visible' : ''}`} role="status" aria-live="polite">
      <p key={turn}>{sentence}</p>
    </div>
  )
}
