import { alongInOrder } from '#pack/build/along-path.ts'
import { completeTriggers } from '#pack/build/complete-triggers.ts'
import { firstInChain } from '#pack/build/first-in-chain.ts'
import { soundDurationS } from '#pack/build/sound-duration.ts'
import type { AuthoredTree } from '#pack/read/authored-tree.ts'
import { resolveIn, stepName } from '#pack/read/authored-tree.ts'
import type { LanguageTag } from '#domain/language/language.ts'
import type { WatchedStop } from '#domain/stop/trigger-engine.ts'

/** A stop of the trail as the desk needs it. */
export interface DeskStop extends WatchedStop {
  readonly title: string
  readonly optional: boolean
  /** Metres along the path. */
  readonly alongM: number
  /** Seconds of its guide, recorded or read aloud. */
  readonly soundS: number
  readonly isRecorded: boolean
  /** Seconds of the recorded way on; 0 where it is only text. */
  readonly legS: number
}

export interface DeskTrail {
  readonly order: 'sequence' | 'free'
  readonly points: readonly (readonly number[])[]
  readonly stops: readonly DeskStop[]
}

const WORDS_PER_SECOND = 2.5

/** A trail of a checked pack with what is heard in one language; undefined where the pack has no such trail. */
export async function deskTrail(tree: AuthoredTree, id: string, wanted: LanguageTag): Promise<DeskTrail | undefined> {
  const entry = tree.trails.get(id)
  const languages = tree.pack?.value.languages ?? []
  if (entry?.path === undefined) return undefined
  const points = entry.path.positions
  const seen = new Set<string>()
  const steps = entry.value.steps.filter(({ stop }) => {
    const isFirst = !seen.has(stop) && tree.stops.get(stop)?.value.position !== undefined
    seen.add(stop)
    return isFirst
  })
  const along = alongInOrder(
    points,
    steps.flatMap(({ stop }) => {
      const position = tree.stops.get(stop)?.value.position
      return position === undefined ? [] : [position]
    }),
  )
  const lasts = async (file: string, audio: { readonly file: string }) => {
    const path = resolveIn(file, audio.file)
    return path === null ? 0 : soundDurationS(path, await tree.readBytes(path))
  }
  const stops: DeskStop[] = []
  for (const [index, step] of steps.entries()) {
    const stop = tree.stops.get(step.stop)
    const found = firstInChain(wanted, languages, (tag) => stop?.words.get(tag))?.value
    const trailWords = firstInChain(wanted, languages, (tag) => entry.words.get(tag))?.value
    const leg = trailWords?.value.legs[stepName(step)]?.audio
    const audio = found?.value.audio
    stops.push({
      id: step.stop,
      title: found?.value.title ?? step.stop,
      optional: step.optional,
      alongM: along[index] ?? 0,
      triggers: completeTriggers(stop?.value.position, stop?.value.triggers),
      soundS: found === undefined ? 0 : audio === undefined ? spokenS(found.body) : await lasts(found.file, audio),
      isRecorded: audio !== undefined,
      legS: leg === undefined || trailWords === undefined ? 0 : await lasts(trailWords.file, leg),
    })
  }
  return { order: entry.value.order, points, stops }
}

function spokenS(node: unknown): number {
  return wordsIn(node) / WORDS_PER_SECOND
}

function wordsIn(node: unknown): number {
  if (typeof node !== 'object' || node === null) return 0
  const own = 'value' in node && typeof node.value === 'string' ? node.value.split(/\s+/).filter(Boolean).length : 0
  const children = 'children' in node && Array.isArray(node.children) ? node.children : []
  return children.reduce<number>((sum, child) => sum + wordsIn(child), own)
}
