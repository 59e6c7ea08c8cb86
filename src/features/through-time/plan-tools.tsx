import type { Signal } from '@preact/signals'
import { Button } from '#kit/elements/button.tsx'
import type { Session } from '#kit/screen/session.ts'
import type { NamedPlan, TimePage } from '#kit/time/time-page.ts'

/** Which plan lies on the map, how strongly, and through which hole it is seen (shares of the map); all of it where there is none. */
export interface LaidState {
  readonly plan: string | null
  readonly opacity: number
  readonly lens: { readonly x: number; readonly y: number } | null
}

export const NOTHING_LAID: LaidState = { plan: null, opacity: 0.84, lens: null }

export interface PlanToolsProps {
  readonly page: TimePage
  readonly laid: Signal<LaidState>
  /** The plan laid has not come. */
  readonly isAway: boolean
  readonly session: Session
  readonly hasMap: boolean
}

/** The old plans: laid on and taken away, stronger and weaker, or seen through a lens that keys move too. */
export function PlanTools({ page, laid, isAway, session, hasMap }: PlanToolsProps) {
  const { translate } = session
  if (page.plans.length === 0 || !hasMap) return null
  return (
    <section class="plan-tools" aria-labelledby="plans-title">
      <h2 id="plans-title">{translate('through-time:plans')}</h2>
      {page.plans.map((plan) => (
        <PlanTool key={plan.id} plan={plan} laid={laid} isAway={isAway} session={session} />
      ))}
    </section>
  )
}

function PlanTool({
  plan,
  laid,
  isAway,
  session,
}: Omit<PlanToolsProps, 'page' | 'hasMap'> & { readonly plan: NamedPlan }) {
  const { translate, format } = session
  const { value } = laid
  const isLaid = value.plan === plan.id
  const set = (change: Partial<LaidState>) => {
    laid.value = { ...laid.peek(), ...change }
  }
  const range = (key: string, share: number, onChange: (share: number) => void) => (
    <label class="plan-range">
      <span>{translate(`through-time:${key}`)}</span>
      <input
        type="range"
        min={0}
        max={100}
        step={2}
        value={Math.round(share * 100)}
        aria-valuetext={format.percent(share)}
        onInput={(event) => {
          onChange(Number(event.currentTarget.value) / 100)
        }}
      />
    </label>
  )
  return (
    <div class="plan-tool">
      <h3 lang={plan.language} dir="auto">
        {plan.title}
      </h3>
      {plan.summary === undefined ? null : <p lang={plan.language}>{plan.summary}</p>}
      <p class="plan-credit">
        <bdi>{plan.image.credit}</bdi> ·{' '}
        {translate('through-time:plan-off', { distance: format.distance(Math.max(1, plan.offM)) })}
      </p>
      <div class="plan-buttons">
        <Button
          icon={isLaid ? 'remove' : 'map'}
          onClick={() => {
            set(isLaid ? NOTHING_LAID : { plan: plan.id })
          }}
        >
          {translate(isLaid ? 'through-time:plan-hide' : 'through-time:plan-show')}
        </Button>
        {isLaid ? (
          <label class="plan-lens">
            <input
              type="checkbox"
              checked={value.lens !== null}
              onChange={(event) => {
                set({ lens: event.currentTarget.checked ? { x: 0.5, y: 0.5 } : null })
              }}
            />
            <span>{translate('through-time:lens')}</span>
          </label>
        ) : null}
      </div>
      {isLaid && isAway ? <p role="status">{translate('kit:not-brought')}</p> : null}
      {!isLaid ? null : value.lens === null ? (
        range('plan-opacity', value.opacity, (opacity) => {
          set({ opacity })
        })
      ) : (
        <div dir="ltr">
          <p class="plan-help" dir="auto">
            {translate('through-time:lens-help')}
          </p>
          {range('lens-across', value.lens.x, (x) => {
            set({ lens: { x, y: value.lens?.y ?? 0.5 } })
          })}
          {range('lens-down', value.lens.y, (y) => {
            set({ lens: { x: value.lens?.x ?? 0.5, y } })
          })}
        </div>
      )}
    </div>
  )
}
