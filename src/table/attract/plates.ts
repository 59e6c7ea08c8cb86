import { isOn } from '#domain/built-pack/built-event.ts'
import type { BuiltImage } from '#domain/built-pack/built-media.ts'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { LanguageTag } from '#domain/language/language.ts'
import type { Cue } from '#domain/text/rich-text.ts'
import type { InterfaceLanguage } from '#kit/screen/session.ts'

/** What one long side reads. */
export interface PlateWords {
  readonly title: string
  readonly summary: string
  readonly language: LanguageTag
  /** What is on in the town today. */
  readonly events: readonly string[]
}

/** One place as the empty table shows it: its picture, its words for both long sides, and how its story begins. */
export interface Plate {
  readonly stop: string
  /** Null where no place of the pack has one. */
  readonly image: BuiltImage | null
  /** The near side's first. */
  readonly words: readonly PlateWords[]
  /** The first sentences in the near side's language; null where they were not recorded. */
  readonly voice: { readonly path: string; readonly cues: readonly Cue[]; readonly endS: number } | null
}

export interface PlateOptions {
  /** Languages of the table's keeper: the sides are told in those of them that the pack speaks. */
  readonly languages: readonly InterfaceLanguage[]
  /** `YYYY-MM-DD` */
  readonly today: string
}

/** A story is begun, not told: whoever wants to hear on sits down. */
const MOST_VOICE_S = 24
const MOST_EVENTS = 3

/**
 * The `turn`-th plate: the pack's stops with pictures one after the other, all of them where none has one; the two sides in
 * different languages that change each round. Null for a pack without stops.
 */
export async function plateFor(
  pack: PackReader,
  turn: number,
  { languages, today }: PlateOptions,
  signal: AbortSignal,
): Promise<Plate | null> {
  const { ids } = await pack.stops({ signal })
  const spoken = pack.pack.languages.filter(({ kind }) => kind === 'standard').map(({ tag }) => tag)
  const wanted = spoken.filter((tag) => languages.some((language) => language === tag))
  const all = wanted.length > 0 ? wanted : spoken
  const start = turn % ids.length
  const inTurn = [...ids.slice(start), ...ids.slice(0, start)]
  let [stop] = inTurn
  let image: BuiltImage | null = null
  for (const id of inTurn) {
    image = (await pack.stop(id, { signal }))?.images[0]?.image ?? null
    if (image === null) continue
    stop = id
    break
  }
  if (stop === undefined) return null
  const shown = stop
  const tags = [0, 1].map((side) => all[(turn + side) % all.length] ?? 'fr')
  const texts = await Promise.all(tags.map((tag) => pack.stopText(tag, shown, { signal })))
  const events = await eventsOn(pack, today, signal)
  const sound = texts[0]?.sound
  const cues = (sound?.cues ?? []).filter(({ endS }) => endS <= MOST_VOICE_S)
  return {
    stop: shown,
    image,
    words: texts.flatMap((text, side) =>
      text === undefined
        ? []
        : [{ title: text.title, summary: text.summary, language: text.language, events: events(tags[side] ?? 'fr') }],
    ),
    voice: sound === undefined || cues.length === 0 ? null : { path: sound.path, cues, endS: cues.at(-1)?.endS ?? 0 },
  }
}

/** What is on, by language: its name in it, else as its curator first wrote it; exhibitions that come and go among them. */
async function eventsOn(
  pack: PackReader,
  today: string,
  signal: AbortSignal,
): Promise<(language: LanguageTag) => readonly string[]> {
  const on = (await pack.events({ signal })).filter((event) => isOn(event, today))
  return (language) => on.slice(0, MOST_EVENTS).flatMap(({ names }) => names[language] ?? Object.values(names)[0] ?? [])
}
