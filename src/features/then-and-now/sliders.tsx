import type { MediumWords } from '#domain/built-pack/built-medium.ts'
import type { Translate } from '#kit/screen/session.ts'
import type { Look, Way } from './reveal.ts'

export interface SlidersProps {
  readonly way: Way
  readonly look: Look
  /** How much of the past is shown, 0 to 1. */
  readonly then: number
  readonly words: MediumWords
  readonly translate: Translate
  readonly percent: (share: number) => string
  readonly onLook: (look: Look) => void
  readonly onThen: (then: number) => void
}

/** By keys and by tap what a finger does on the picture. */
export function Sliders({ way, look, then, words, translate, percent, onLook, onThen }: SlidersProps) {
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
  const end = (title: string, share: number) => (
    <button
      type="button"
      class="then-and-now-end"
      lang={words.language}
      aria-pressed={then === share}
      onClick={() => {
        onThen(share)
      }}
    >
      {title}
    </button>
  )
  // In a slide the whole of today is seen with the line at the picture's beginning: the years stand as the pictures do.
  return (
    <div class="then-and-now-sliders">
      {range('how-far', then, `${percent(then)} ${before}`, onThen)}
      <div class="then-and-now-ends">
        {end(after, 0)}
        {end(before, 1)}
      </div>
    </div>
  )
}
