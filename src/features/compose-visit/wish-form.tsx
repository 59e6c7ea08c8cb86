import type { Signal } from '@preact/signals'
import { MOVINGS } from '#domain/plan/moving.ts'
import type { PackText } from '#domain/built-pack/built-text.ts'
import type { Wishes } from '#domain/plan/rank-trails.ts'
import { Choice } from '#kit/elements/choice.tsx'
import type { Session } from '#kit/screen/session.ts'

export interface WishFormProps {
  readonly session: Session
  readonly wishes: Signal<Wishes>
  readonly themes: NonNullable<PackText['themes']>
  /** Language of their names. */
  readonly lang: string
  /** During a walk only the time left and the way of moving are asked. */
  readonly isUnderWay: boolean
}

const COMPANIES = ['alone', 'friends', 'children'] as const
const MINUTES = [30, 60, 90, 120, 180] as const
const MINUTES_LEFT = [15, 30, 45, 60, 90] as const

/** Who with, how long, how, and what one likes. Every answer counts at once. */
export function WishForm({ session, wishes, themes, lang, isUnderWay }: WishFormProps) {
  const { translate, format } = session
  const now = wishes.value
  const change = (part: Partial<Wishes>) => {
    wishes.value = { ...now, ...part }
  }
  const offered = isUnderWay ? MINUTES_LEFT : MINUTES
  const nearest = offered.reduce((best, minutes) =>
    Math.abs(minutes - now.minutes) < Math.abs(best - now.minutes) ? minutes : best,
  )
  if (nearest !== now.minutes) change({ minutes: nearest })
  return (
    <form
      class="wish-form"
      onSubmit={(event) => {
        event.preventDefault()
      }}
    >
      <Choice
        label={translate(isUnderWay ? 'compose-visit:time-left' : 'compose-visit:time')}
        value={nearest}
        options={offered.map((value) => ({ value, words: format.duration(value) }))}
        onChoose={(minutes) => {
          change({ minutes })
        }}
      />
      <Choice
        label={translate('compose-visit:moving')}
        value={now.moving}
        options={MOVINGS.map((value) => ({ value, words: translate(`compose-visit:moving-${value}`) }))}
        onChoose={(moving) => {
          change({ moving })
        }}
      />
      {isUnderWay ? null : (
        <Choice
          label={translate('compose-visit:company')}
          value={now.company}
          options={COMPANIES.map((value) => ({ value, words: translate(`compose-visit:company-${value}`) }))}
          onChoose={(company) => {
            change({ company })
          }}
        />
      )}
      {themes.length === 0 ? null : (
        <fieldset class="choice">
          <legend>{translate('compose-visit:likes')}</legend>
          <div class="choice-options">
            {themes.map(({ id: theme, name }) => (
              <label key={theme}>
                <input
                  type="checkbox"
                  checked={now.likes.includes(theme)}
                  onChange={(event) => {
                    const others = now.likes.filter((one) => one !== theme)
                    change({ likes: event.currentTarget.checked ? [...others, theme] : others })
                  }}
                />
                <span lang={lang}>{name}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </form>
  )
}
