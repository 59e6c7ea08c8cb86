import { exhibitsInOrder } from '#domain/built-pack/built-exhibition.ts'
import type { BuiltStop, BuiltTrail } from '#domain/built-pack/built-pack.ts'
import type { StopText } from '#domain/built-pack/built-text.ts'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { LanguageTag } from '#domain/language/language.ts'

/** A stop beside this one: on the trail being walked or in its exhibition, else in the pack's own order. */
export interface Neighbour {
  readonly stop: string
  readonly title: string
  readonly language: LanguageTag
}

/** All a stop's page shows. */
export interface StopPage {
  readonly stop: BuiltStop
  readonly text: StopText
  readonly previous: Neighbour | undefined
  readonly next: Neighbour | undefined
}

/** Undefined when the pack has no such stop. @throws PackFileMissing, PackDamaged */
export async function loadStopPage(
  pack: PackReader,
  language: LanguageTag,
  id: string,
  trail: BuiltTrail | null,
  signal: AbortSignal,
): Promise<StopPage | undefined> {
  const options = { signal }
  const [stop, text, columns, titles] = await Promise.all([
    pack.stop(id, options),
    pack.stopText(language, id, options),
    pack.stops(options),
    pack.titles(language, options),
  ])
  if (stop === undefined || text === undefined) return undefined
  const onTrail = trail?.steps.map((step) => step.stop) ?? []
  const shown = stop.exhibition === undefined ? undefined : await pack.exhibition(stop.exhibition, options)
  const order = onTrail.includes(id) ? onTrail : shown === undefined ? columns.ids : exhibitsInOrder(shown)
  const at = order.indexOf(id)
  const neighbour = (name: string | undefined): Neighbour | undefined => {
    if (name === undefined) return undefined
    const row = columns.ids.indexOf(name)
    return { stop: name, title: titles.titles[row] ?? name, language: titles.elsewhere[row] ?? language }
  }
  return { stop, text, previous: neighbour(at > 0 ? order[at - 1] : undefined), next: neighbour(order[at + 1]) }
}
