import type { LegText, TrailText, TrailTitle } from '#domain/built-pack/built-text.ts'
import { builtPaths } from '#domain/built-pack/paths.ts'
import type { LanguageTag } from '#domain/language/language.ts'
import type { AuthoredTrailEntry } from '../read/authored-tree.ts'
import type { TextSources } from './build-stop-texts.ts'
import { huntText } from './build-hunt.ts'
import { moreWords } from './build-media-words.ts'
import { namedSteps } from './build-trails.ts'
import { pictureWords } from './build-words.ts'
import { compileText } from './compile-text.ts'
import { firstInChain } from './first-in-chain.ts'
import type { PackOutput } from './pack-output.ts'
import { coverOf, landmarkOf } from './picture-list.ts'
import { typeset } from './typeset.ts'

/** Writes the words of all trails for visitors of one language; gives their titles by id. */
export async function buildTrailTexts(
  sources: TextSources,
  wanted: LanguageTag,
  output: PackOutput,
): Promise<Readonly<Record<string, TrailTitle>>> {
  const titles: [string, TrailTitle][] = []
  for (const id of [...sources.tree.trails.keys()].sort()) {
    const trail = sources.tree.trails.get(id)
    if (trail === undefined) continue
    const title = trailTitle(sources, wanted, trail)
    const hunt = huntText(sources, wanted, trail)
    const text: TrailText = {
      ...title,
      intro: compileText(trail.words.get(title.language)?.intro ?? []),
      legs: await legTexts(sources, wanted, trail),
      ...(hunt === undefined ? {} : { hunt }),
      ...(await moreWords(sources, wanted, trail)),
    }
    await output.addJson(builtPaths.trailText(wanted, id), `text:${wanted}`, typeset(text, wanted))
    titles.push([id, title])
  }
  return Object.fromEntries(titles)
}

function trailTitle({ languages }: TextSources, wanted: LanguageTag, trail: AuthoredTrailEntry): TrailTitle {
  const found = firstInChain(wanted, languages, (tag) => trail.words.get(tag)?.value)
  const cover = coverOf(trail.file, trail.value)
  if (found === undefined) return { language: wanted, title: trail.id, summary: '', coverAlt: '' }
  const { language, value } = found
  const coverAlt = cover === undefined ? '' : pictureWords(cover.image.id, language, languages, trail.words).alt
  return { language, title: value.title, summary: value.summary, coverAlt }
}

async function legTexts(
  { languages, sounds }: TextSources,
  wanted: LanguageTag,
  trail: AuthoredTrailEntry,
): Promise<Readonly<Record<string, LegText>>> {
  const legs: [string, LegText][] = []
  for (const { id, leg, landmark } of namedSteps(trail)) {
    const found = firstInChain(wanted, languages, (tag) => {
      const words = trail.words.get(tag)
      const section = words?.legs.get(leg)
      return words && section && section.nodes.length > 0 ? { words, nodes: section.nodes } : undefined
    })
    if (found === undefined) continue
    const { words, nodes } = found.value
    const audio = Object.hasOwn(words.value.legs, leg) ? words.value.legs[leg]?.audio : undefined
    const sound = audio === undefined ? {} : { sound: await sounds(wanted, words.file, audio) }
    const seen = landmarkOf(trail, landmark)
    const looks =
      seen === undefined ? {} : { landmark: pictureWords(seen.image.id, found.language, languages, trail.words) }
    legs.push([id, { language: found.language, body: compileText(nodes), ...sound, ...looks }])
  }
  return Object.fromEntries(legs)
}
