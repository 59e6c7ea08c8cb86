import { useComputed } from '@preact/signals'
import type { ReadonlySignal } from '@preact/signals'
import type { TargetedKeyboardEvent, TargetedMouseEvent } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { type Phrase, phraseAt, phrasesOf } from '#domain/text/phrases.ts'
import type { Cue } from '#domain/text/rich-text.ts'
import { cueAt } from './track-cues.ts'
import './captions-view.css'

export interface CaptionsViewProps {
  readonly cues: readonly Cue[]
  readonly positionS: ReadonlySignal<number>
  /** The sound of these captions is the one in the player. */
  readonly isCurrent: boolean
  readonly language: string
  readonly direction?: 'ltr' | 'rtl' | undefined
  readonly label: string
  readonly onSeek: (positionS: number) => void
}

/** The words of a sound, the phrase being said marked; a tap goes to a phrase, Enter to its caption, arrow keys move between captions. */
export function CaptionsView({ cues, positionS, isCurrent, language, direction, label, onSeek }: CaptionsViewProps) {
  const spoken = useComputed(() => cueAt(cues, positionS.value)).value
  const current = isCurrent ? spoken : -1
  const phrases = useMemo(() => cues.map(phrasesOf), [cues])
  const said = useComputed(() => phraseAt(phrases[spoken] ?? [], positionS.value)).value
  const list = useRef<HTMLOListElement>(null)
  const [reached, setReached] = useState<number | null>(null)
  const tabStop = Math.min(reached ?? Math.max(current, 0), cues.length - 1)

  useEffect(() => {
    if (list.current !== null && !list.current.matches(':focus-within, :hover')) keepInView(list.current, current)
  }, [current])

  const moveTo = (index: number) => {
    const cue = Math.min(Math.max(0, index), cues.length - 1)
    setReached(cue)
    list.current?.querySelectorAll('button')[cue]?.focus()
  }
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key === 'ArrowDown') moveTo(tabStop + 1)
    else if (event.key === 'ArrowUp') moveTo(tabStop - 1)
    else if (event.key === 'Home') moveTo(0)
    else if (event.key === 'End') moveTo(cues.length - 1)
    else return
    event.preventDefault()
  }
  return (
    <ol class="captions-view" ref={list} aria-label={label} lang={language} dir={direction}>
      {cues.map((cue, index) => (
        <li key={cue.startS}>
          <button
            type="button"
            class="captions-cue"
            tabindex={index === tabStop ? 0 : -1}
            aria-current={index === current ? 'true' : undefined}
            onFocus={() => {
              setReached(index)
            }}
            onBlur={() => {
              setReached(null)
            }}
            onKeyDown={onKeyDown}
            onClick={(event) => {
              onSeek(phraseUnder(event) ?? cue.startS)
            }}
          >
            <Phrases all={phrases[index] ?? []} said={index === current ? said : -1} />
          </button>
        </li>
      ))}
    </ol>
  )
}

/** A caption of one phrase is marked as a whole. */
function Phrases({ all, said }: { readonly all: readonly Phrase[]; readonly said: number }) {
  if (all.length < 2) return <span>{all[0]?.text}</span>
  return (
    <span>
      {all.map(({ startS, text }, index) => (
        <span key={startS} class="captions-phrase" data-start={startS} data-said={index === said ? '' : undefined}>
          {text}
        </span>
      ))}
    </span>
  )
}

/** When the phrase that was tapped begins, seconds; undefined beside the words, and by keyboard. */
function phraseUnder({ target }: TargetedMouseEvent<HTMLElement>): number | undefined {
  const phrase = target instanceof Element ? target.closest('[data-start]') : null
  return phrase === null ? undefined : Number(phrase.getAttribute('data-start'))
}

/** Moves only a list that scrolls by itself: the page stays where the visitor put it. */
function keepInView(list: HTMLElement, index: number): void {
  const row = list.children[index]
  if (!(row instanceof HTMLElement) || list.scrollHeight <= list.clientHeight) return
  list.scrollTo({ top: row.offsetTop - list.offsetTop - list.clientHeight / 3 })
}
