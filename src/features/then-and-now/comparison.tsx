import { useSignal, useSignalEffect } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { BuiltCompare, MediumWords } from '#domain/built-pack/built-medium.ts'
import { Choice } from '#kit/elements/choice.tsx'
import { COVER_SIZES, Picture } from '#kit/elements/picture.tsx'
import type { ScreenContext } from '#kit/screen/screen-context.ts'
import { alongOf, clipOf, lookAt, MIDDLE, shareOfThen, type Look, type Way, within } from './reveal.ts'
import { Sliders } from './sliders.tsx'

export interface ComparisonProps {
  readonly context: ScreenContext
  readonly medium: BuiltCompare
  readonly words: MediumWords
}

/** Both pictures on one another: the finger says how much of the past is seen, and where. */
export function Comparison({ context, medium, words }: ComparisonProps) {
  const { session, hands, pack } = context
  const { translate } = session
  const direction = session.direction.value
  const stage = useRef<HTMLDivElement>(null)
  const way = useSignal<Way>('slide')
  const look = useSignal<Look>(MIDDLE)
  /** A tap or a key moves the line calmly, a finger takes it along. */
  const eased = useSignal(false)

  useSignalEffect(() => {
    const { current } = stage
    if (current === null) return
    current.style.setProperty('--x', `${String(look.value.x * 100)}%`)
    current.style.setProperty('--y', `${String(look.value.y * 100)}%`)
    current.style.setProperty('--then-clip', clipOf(way.value, look.value, session.direction.value))
    const then = shareOfThen(way.value, alongOf(look.value, session.direction.value))
    current.style.setProperty('--then-share', way.value === 'fade' ? String(then) : '1')
    current.dataset['eased'] = String(eased.value)
  })
  useEffect(() => {
    const { current } = stage
    if (current === null) return
    const end = new AbortController()
    const go = (at: { readonly x: number; readonly y: number }, isEased: boolean) => {
      eased.value = isEased
      look.value = within({ x: at.x / current.offsetWidth, y: at.y / current.offsetHeight })
    }
    const follower = {
      onTap: (at: { readonly x: number; readonly y: number }) => {
        go(at, true)
      },
      onMove: (_: unknown, middle: { readonly x: number; readonly y: number }) => {
        go(middle, false)
      },
    }
    // The lens goes up and down as well; the page scrolls where one does not touch the picture.
    hands.follow(current, follower, { signal: end.signal, leaves: 'scroll' })
    return () => {
      end.abort()
    }
  }, [medium.id])

  const move = (next: Look) => {
    eased.value = true
    look.value = within(next)
  }
  const picture = (image: BuiltCompare['before'], part: string) => (
    <Picture
      image={image}
      alt={words.parts[part]?.title ?? ''}
      lang={words.language}
      urlOf={(source) => pack?.source.urlOf(source.path) ?? ''}
      sizes={COVER_SIZES}
      eager
    />
  )
  return (
    <section class="then-and-now">
      <div
        ref={stage}
        class={`then-and-now-stage then-and-now-${way.value}`}
        style={{ aspectRatio: `${String(medium.after.width)} / ${String(medium.after.height)}` }}
        role="group"
        aria-label={words.alt}
        lang={words.language}
      >
        <div class="then-and-now-now">{picture(medium.after, 'after')}</div>
        <div class="then-and-now-then">{picture(medium.before, 'before')}</div>
        <span class="then-and-now-mark" aria-hidden="true" />
      </div>
      <div class="then-and-now-controls">
        <Sliders
          way={way.value}
          look={look.value}
          along={alongOf(look.value, direction)}
          words={words}
          translate={translate}
          percent={(share) => session.format.percent(share)}
          onLook={move}
          onAlong={(along) => {
            move(lookAt(along, look.value, direction))
          }}
        />
        <Choice
          label={translate('then-and-now:way')}
          value={way.value}
          options={(['slide', 'fade', 'lens'] as const).map((value) => ({
            value,
            words: translate(`then-and-now:${value}`),
          }))}
          onChoose={(chosen) => {
            way.value = chosen
          }}
        />
        <p class="then-and-now-help">{translate(`then-and-now:help-${way.value}`)}</p>
      </div>
    </section>
  )
}
