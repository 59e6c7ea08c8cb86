import type { BuiltStop } from '#domain/built-pack/built-pack.ts'
import type { LegText, StopText } from '#domain/built-pack/built-text.ts'
import type { Cancellable } from '#domain/built-pack/pack-source.ts'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { LanguageTag } from '#domain/language/language.ts'
import type { Chapter } from '#domain/text/chapters.ts'
import { chaptersIn } from '#domain/text/chapters.ts'
import type { Cue } from '#domain/text/rich-text.ts'
import { plainText } from '#domain/text/rich-text.ts'
import type { Track } from './player.ts'
import { cuesOf } from './track-cues.ts'

const ARTWORK_PX = 800 // enough for a lock screen

/** Name of a stop's track, the same in every language. */
export function stopTrackId(stop: string): string {
  return `stop:${stop}`
}

/** Name of the track that tells how to walk on from a step. */
export function legTrackId(trail: string, step: string): string {
  return `leg:${trail}/${step}`
}

/**
 * A stop's guide in `language` as the pack has it: its recording, else its text for the device's voice.
 * Undefined when the pack has no such stop or the stop no words. @throws PackFileMissing, PackDamaged
 */
export async function stopTrack(
  pack: PackReader,
  language: LanguageTag,
  stop: string,
  options: Cancellable & { readonly resumeShare?: number | undefined } = {},
): Promise<Track | undefined> {
  const [built, text, { title: album }] = await Promise.all([
    pack.stop(stop, options),
    pack.stopText(language, stop, options),
    pack.packText(language, options),
  ])
  if (built === undefined || text === undefined) return undefined
  const sound = soundOf(pack, text)
  if (sound === undefined) return undefined
  const artworkUrl = artworkOf(pack, built)
  const chapters = stopChapters(text, cuesOf({ sound, language: text.language }))
  return {
    id: stopTrackId(stop),
    stop,
    language: text.language,
    title: text.title,
    album,
    sound,
    ...(chapters.length === 0 ? {} : { chapters }),
    ...(artworkUrl === undefined ? {} : { artworkUrl }),
    ...(options.resumeShare === undefined ? {} : { resumeShare: options.resumeShare }),
  }
}

/** How to walk on from a step, to be heard. Undefined for a leg without words. */
export function legTrack(
  pack: PackReader,
  leg: LegText,
  about: Pick<Track, 'id' | 'stop' | 'title' | 'album'>,
): Track | undefined {
  const sound = soundOf(pack, leg)
  return sound === undefined ? undefined : { ...about, language: leg.language, sound }
}

/** The headings of its text; what is said before the first one is a chapter too, named after the stop. */
function stopChapters({ body, title }: StopText, cues: readonly Cue[]): readonly Chapter[] {
  const chapters = chaptersIn(body, cues)
  const opensWithHeading = body[0]?.type === 'heading'
  return chapters.length === 0 || opensWithHeading ? chapters : [{ title, startS: 0 }, ...chapters]
}

function soundOf(pack: PackReader, text: Pick<StopText, 'body' | 'sound'>): Track['sound'] | undefined {
  const { sound } = text
  if (sound !== undefined) {
    return {
      kind: 'recording',
      url: pack.source.urlOf(sound.path),
      type: sound.type,
      durationS: sound.durationS,
      cues: sound.cues,
      synthetic: sound.synthetic,
    }
  }
  const words = plainText(text.body)
  return words.trim() === '' ? undefined : { kind: 'device-voice', text: words }
}

/** The stop's first picture, else the town's. Lock screens do not all know WebP. */
function artworkOf(pack: PackReader, stop: BuiltStop): string | undefined {
  const image = stop.images[0]?.image ?? pack.pack.cover
  const sources = image?.sources.filter((source) => source.type === 'image/jpeg') ?? []
  const source = sources.find((one) => one.width >= ARTWORK_PX) ?? sources.at(-1)
  return source === undefined ? undefined : pack.source.urlOf(source.path)
}
