import type { BuiltSound } from '#domain/built-pack/built-media.ts'
import type { LanguageTag } from '#domain/language/language.ts'
import { type AuthoredTree, resolveIn } from '../read/authored-tree.ts'
import type { AuthoredAudio } from '../schema/words-schema.ts'
import { exhibitionOf, type ExhibitionOf } from './exhibition-parts.ts'
import type { PackOutput } from './pack-output.ts'
import { soundDurationS, soundType } from './sound-duration.ts'

/**
 * A recording for visitors of one language. Every `audio:<language>` part is whole: a sound heard by visitors of two
 * languages is named in both, and lies once among the objects.
 */
export type Sounds = (wanted: LanguageTag, markdown: string, audio: AuthoredAudio) => Promise<BuiltSound>

type Copied = Pick<BuiltSound, 'path' | 'type' | 'durationS'>

/** Sounds are copied as they are, each once for each language that hears it. */
export function openSounds(tree: AuthoredTree, output: PackOutput): Sounds {
  const copies = new Map<string, Promise<Copied>>()
  const ownerOf = exhibitionOf(tree)
  return async (wanted, markdown, audio) => {
    const source = pathOf(markdown, audio.file)
    const key = `${wanted} ${source}`
    const copy = copies.get(key) ?? copySound(tree, output, wanted, source, ownerOf)
    copies.set(key, copy)
    const captions = audio.captions === undefined ? undefined : tree.captions.get(pathOf(markdown, audio.captions))
    return {
      ...(await copy),
      cues: (captions ?? []).map(({ startS, endS, text, marks }) => ({
        startS,
        endS,
        text,
        ...(marks === undefined ? {} : { marks }),
      })),
      ...(audio.speaker === undefined ? {} : { speaker: audio.speaker }),
      synthetic: audio.synthetic,
      credit: audio.credit,
      licence: audio.licence,
    }
  }
}

async function copySound(
  tree: AuthoredTree,
  output: PackOutput,
  wanted: LanguageTag,
  source: string,
  ownerOf: ExhibitionOf,
): Promise<Copied> {
  const exhibition = ownerOf(source)
  const bytes = await tree.readBytes(source)
  const type = soundType(bytes)
  const path = `audio/${wanted}/${source.replace(/\.[^./]+$/, '')}.${type === 'audio/mp4' ? 'm4a' : 'mp3'}`
  const part = exhibition === undefined ? (`audio:${wanted}` as const) : (`exhibition:${exhibition}:${wanted}` as const)
  await output.add({ path, type, part }, bytes)
  return { path, type, durationS: soundDurationS(source, bytes) }
}

function pathOf(markdown: string, path: string): string {
  const resolved = resolveIn(markdown, path)
  if (resolved === null) throw new Error(`${markdown} names ${path}, which lies outside the pack`)
  return resolved
}
