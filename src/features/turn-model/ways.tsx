import { useState } from 'preact/hooks'
import { Choice } from '#kit/elements/choice.tsx'
import type { Cut, ModelStage } from '#kit/islands/scene/mount-model.ts'
import type { Translate } from '#kit/screen/session.ts'

export interface WaysProps {
  readonly translate: Translate
  readonly percent: (share: number) => string
  readonly stage: () => ModelStage | undefined
  /** From where it is seen first, degrees. */
  readonly from: number
  /** Whether it has parts to draw apart. */
  readonly canPart: boolean
}

type Way = 'light' | 'cut-x' | 'cut-y' | 'cut-z' | 'apart'

/** Other ways to look at a thing: by another light, cut open, its parts drawn apart. One at a time, with one slider. */
export function Ways({ translate, percent, stage, from, canPart }: WaysProps) {
  const [way, setWay] = useState<Way>('light')
  const [share, setShare] = useState(0.36)
  const apply = (chosen: Way, value: number) => {
    const now = stage()
    switch (chosen) {
      case 'light':
        now?.light(from + (value - 0.5) * 360)
        break
      case 'cut-x':
      case 'cut-y':
      case 'cut-z':
        now?.cut(chosen.slice(-1) as Cut, value)
        break
      case 'apart':
        now?.apart(value)
    }
  }
  const choose = (chosen: Way) => {
    stage()?.cut('x', 0)
    stage()?.apart(0)
    const value = chosen === 'light' ? 0.36 : chosen === 'apart' ? 1 : 0.5
    setWay(chosen)
    setShare(value)
    apply(chosen, value)
  }
  const ways: readonly Way[] = ['light', 'cut-x', 'cut-z', 'cut-y', ...(canPart ? (['apart'] as const) : [])]
  return (
    <section class="turn-model-ways">
      <Choice
        label={translate('turn-model:ways')}
        value={way}
        options={ways.map((value) => ({ value, words: translate(`turn-model:${value}`) }))}
        onChoose={choose}
      />
      <input
        type="range"
        min={0}
        max={100}
        step={2}
        value={Math.round(share * 100)}
        aria-label={translate(`turn-model:how-${way.startsWith('cut') ? 'cut' : way}`)}
        aria-valuetext={percent(share)}
        onInput={(event) => {
          const value = Number(event.currentTarget.value) / 100
          setShare(value)
          apply(way, value)
        }}
      />
    </section>
  )
}
