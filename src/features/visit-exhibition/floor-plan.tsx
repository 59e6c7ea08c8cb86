import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import { Picture, COVER_SIZES } from '#kit/elements/picture.tsx'
import { hrefOf } from '#kit/screen/address.ts'
import { useSession } from '#kit/screen/use-screen.ts'
import type { ExhibitionPage } from './exhibition-page.ts'

export interface FloorPlanProps {
  readonly pack: PackReader
  readonly page: ExhibitionPage
  /** The exhibit that comes next. */
  readonly next: string | undefined
}

/** The plan with a numbered mark at each exhibit; the list below it says the same in words. */
export function FloorPlan({ pack, page, next }: FloorPlanProps) {
  const { translate, visit } = useSession()
  const { plan } = page.exhibition
  if (plan === undefined) return null
  const { heard, opened } = visit.value
  return (
    <section class="floor-plan" aria-label={translate('visit-exhibition:plan')}>
      <figure>
        <div class="floor-plan-sheet" dir="ltr">
          <Picture image={plan.image} alt="" urlOf={(source) => pack.source.urlOf(source.path)} sizes={COVER_SIZES} />
          {plan.anchors.map(({ exhibit, at: [x, y] }) => {
            const found = page.exhibits.get(exhibit)
            if (found === undefined) return null
            const state = exhibit === next ? 'next' : heard.has(exhibit) || opened.has(exhibit) ? 'seen' : 'ahead'
            return (
              <a
                key={exhibit}
                class={`floor-plan-mark floor-plan-${state}`}
                href={hrefOf({ screen: 'visit-stop', pack: pack.pack.id, stop: exhibit })}
                style={{ insetInlineStart: `${x * 100}%`, insetBlockStart: `${y * 100}%` }}
                aria-label={translate('visit-exhibition:on-plan', { number: found.number, title: found.title })}
              >
                <span aria-hidden="true">{found.number}</span>
              </a>
            )
          })}
        </div>
        <figcaption>{plan.image.credit}</figcaption>
      </figure>
    </section>
  )
}
