import type { MediumWords } from '#domain/built-pack/built-medium.ts'
import type { Translate } from '#kit/screen/session.ts'
import { type Look, shareOfThen, type Way } from './reveal.ts'

export interface SlidersProps {
  readonly way: Way
  readonly look: Look
  /** How far along the line of time the look is, 0 to 1. */
  readonly along: number
  readonly words: MediumWords
  readonly translate: Translate
  readonly percent: (share: number) => string
  readonly onLook: (look: Look) => void
  readonly onAlong: (along: number) => void
}

/** By keys and by tap what a finger does on the picture. */
export function Sliders({ way, look, along, words, translate, percent, onLook, onAlong }: SlidersProps) {
  const range = (key: string, value: number, valueText: string, onChange: (share: number) => void) => (
    <input
      type="range"
      min={0}
      max={100}
      step={2}
      value={Math.round(value * 100)}
      aria-label={translate(`then-and-now:${key}`)}
      aria-valuetext={valueText}
      onInput={(event) => {
        onChange(Number(event.currentTarget.value) / 100)
      }}
    />
  )
  if (way === 'lens') {
    return (
      <div class="then-and-now-sliders" dir="ltr">
        {range('across', look.x, percent(look.x), (x) => {
          onLook({ x, y: look.y })
        })}
        {range('down', look.y, percent(look.y), (y) => {
          onLook({ x: look.x, y })
        })}
      </div>
    )
  }
  const [before, after] = [words.parts['before']?.title ?? '', words.parts['after']?.title ?? '']
  const then = shareOfThen(way, along)
  const end = (title: string, share: number) => (
    <button
      type="button"
      class="then-and-now-end"
      lang={words.language}
      aria-pressed={then === share}
      onClick={() => {
        // The same for both ways, as each is its own inverse.
        onAlong(shareOfThen(way, share))
      }}
    >
      {title}
    </button>
  )
  return (
    <div class="then-and-now-sliders">
      {range('how-far', along, `${percent(then)} ${before}`, onAlong)}
      <div class="then-and-now-ends">
        {end(before, 1)}
        {end(after, 0)}
      </div>
    </div>
  )
}
