import { useState } from 'preact/hooks'
import type { MediumWords } from '#domain/built-pack/built-medium.ts'
import { Choice } from '#kit/elements/choice.tsx'
import type { PastWay } from '#kit/islands/scene/mount-panorama.ts'
import type { Translate } from '#kit/screen/session.ts'

export interface PastProps {
  readonly words: MediumWords
  readonly direction: 'ltr' | 'rtl' | undefined
  readonly translate: Translate
  readonly percent: (share: number) => string
  /** Whether it is drawn around the eye: a flat picture has no place that one looks at. */
  readonly isAround: boolean
  readonly way: PastWay
  readonly onWay: (way: PastWay) => void
}

/** How the past is shown, and what both times tell. */
export function Past({ words, direction, translate, percent, isAround, way, onWay }: PastProps) {
  const [share, setShare] = useState(1)
  const title = (part: string) => words.parts[part]?.title ?? ''
  return (
    <section class="look-around-past">
      {isAround ? (
        <Choice
          label={translate('look-around:past')}
          value={way.kind}
          options={[
            { value: 'where-i-look', words: translate('look-around:where-i-look') },
            { value: 'share', words: translate('look-around:everywhere') },
          ]}
          onChoose={(kind) => {
            onWay(kind === 'share' ? { kind, share } : { kind })
          }}
        />
      ) : null}
      {way.kind === 'share' ? (
        <input
          type="range"
          min={0}
          max={100}
          step={2}
          value={Math.round(way.share * 100)}
          aria-label={translate('look-around:how-much')}
          aria-valuetext={`${percent(way.share)} ${title('before')}`}
          onInput={(event) => {
            const next = Number(event.currentTarget.value) / 100
            setShare(next)
            onWay({ kind: 'share', share: next })
          }}
        />
      ) : null}
      <div class="look-around-times">
        {['before', 'after'].map((id) => {
          const part = words.parts[id]
          return part === undefined ? null : (
            <div key={id} lang={words.language} dir={direction}>
              <h2>{part.title}</h2>
              {part.text === undefined ? null : <p>{part.text}</p>}
            </div>
          )
        })}
      </div>
    </section>
  )
}
