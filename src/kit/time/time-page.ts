import type { BuiltEras, BuiltPlan, DatedFeature } from '#domain/built-pack/built-eras.ts'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import { presence, stands } from '#domain/era/lifetime.ts'
import { inLanguage } from '#domain/era/named-in.ts'
import { timeScale, type TimeScale } from '#domain/era/time-scale.ts'
import type { LanguageTag } from '#domain/language/language.ts'

/** A named year one steps to. */
export interface Step {
  readonly id: string
  readonly year: number
  readonly title: string
  readonly summary?: string
  readonly language: LanguageTag
}

export interface NamedPlan extends BuiltPlan {
  readonly title: string
  readonly summary?: string
  readonly language: LanguageTag
}

/** All that the town through time shows, in the visitor's language. */
export interface TimePage {
  readonly features: readonly DatedFeature[]
  readonly steps: readonly Step[]
  readonly plans: readonly NamedPlan[]
  readonly scale: TimeScale
  readonly language: LanguageTag
}

/** Undefined where the pack tells of one time only. @throws PackFileMissing, PackDamaged */
export async function loadTime(
  pack: PackReader,
  language: LanguageTag,
  now: number,
  signal: AbortSignal,
): Promise<TimePage | undefined> {
  const [eras, text] = await Promise.all([pack.eras({ signal }), pack.erasText(language, { signal })])
  if (eras === undefined || eras.features.length + eras.plans.length === 0) return undefined
  const steps = stepsOf(eras, now).map(({ id, year }): Step => {
    const words = Object.hasOwn(text.timeline, id) ? text.timeline[id] : undefined
    return words === undefined ? { id, year, title: '', language } : { id, year, ...words }
  })
  const plans = eras.plans.map((plan): NamedPlan => {
    const words = Object.hasOwn(text.plans, plan.id) ? text.plans[plan.id] : undefined
    return words === undefined ? { ...plan, title: plan.id, language } : { ...plan, ...words }
  })
  return { features: eras.features, steps, plans, scale: timeScale(steps.map(({ year }) => year)), language }
}

/** The named years; where there are none, the first and the last that something is dated to. */
function stepsOf(
  { timeline, features }: BuiltEras,
  now: number,
): readonly { readonly id: string; readonly year: number }[] {
  const named = timeline.map(({ id, year = now }) => ({ id, year }))
  if (named.length > 1) return named
  const years = features.flatMap(({ from, to }) => [from?.earliest ?? [], to?.latest ?? []].flat())
  const first = Math.min(now - 1, ...years)
  return [
    { id: 'first', year: first },
    { id: 'now', year: now },
  ]
}

/** What has a name and stands in a year, the oldest first. */
export function standingIn({ features }: TimePage, year: number): readonly DatedFeature[] {
  return features
    .filter((feature) => feature.name !== undefined && stands(feature, year))
    .toSorted(
      (one, other) =>
        presence(other, year) - presence(one, year) ||
        (one.from?.earliest ?? -Infinity) - (other.from?.earliest ?? -Infinity),
    )
}

export function nameOf(feature: DatedFeature, language: LanguageTag): string {
  return inLanguage(language, feature.name, feature.names) ?? ''
}
