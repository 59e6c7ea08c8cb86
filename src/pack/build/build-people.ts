import type { BuiltPerson, PersonText } from '#domain/built-pack/built-person.ts'
import { builtPaths } from '#domain/built-pack/paths.ts'
import type { LanguageTag } from '#domain/language/language.ts'
import type { AuthoredTree } from '../read/authored-tree.ts'
import type { Media } from './build-media.ts'
import { moreWords } from './build-media-words.ts'
import type { Pictures } from './build-pictures.ts'
import type { TextSources } from './build-stop-texts.ts'
import { pictureWords, wordsFor } from './build-words.ts'
import { compileText } from './compile-text.ts'
import type { PackOutput } from './pack-output.ts'
import { picturesOf } from './picture-list.ts'
import { typeset } from './typeset.ts'
import { withoutUndefined } from './without-undefined.ts'

/** Writes who the town tells of, and where; nothing for a pack that tells of nobody. */
export async function buildPeople(
  tree: AuthoredTree,
  pictures: Pictures,
  built: Media,
  output: PackOutput,
): Promise<void> {
  if (tree.people.size === 0) return
  const people = sortedPeople(tree).map(({ id, file, value }) =>
    withoutUndefined<BuiltPerson>({
      id,
      period: value.period && withoutUndefined(value.period),
      themes: value.themes,
      images: picturesOf(file, value.media).flatMap((picture) => {
        const image = pictures(picture)
        return image === undefined ? [] : [{ id: picture.image.id, image }]
      }),
      more: built.get(`people/${id}`),
      stops: stopsOf(tree, id, value.stops),
    }),
  )
  await output.addJson(builtPaths.people, 'core', people)
}

/** Writes the words about everyone for visitors of one language; gives the names by person id. */
export async function buildPeopleTexts(
  sources: TextSources,
  wanted: LanguageTag,
  output: PackOutput,
): Promise<ReadonlyMap<string, string>> {
  const { tree, languages } = sources
  const texts: [string, PersonText][] = []
  for (const { id, file, value, words } of sortedPeople(tree)) {
    const found = wordsFor(wanted, languages, words)
    if (found === undefined) continue
    const { language, value: spoken } = found
    const media = picturesOf(file, value.media).map(({ image }) => [
      image.id,
      pictureWords(image.id, language, languages, words),
    ])
    const { title, summary } = spoken.value
    const body = compileText(spoken.body.children)
    const more = await moreWords(sources, wanted, { value, words })
    texts.push([id, { language, title, summary, body, media: Object.fromEntries(media), ...more }])
  }
  if (texts.length > 0)
    await output.addJson(builtPaths.peopleText(wanted), `text:${wanted}`, typeset(Object.fromEntries(texts), wanted))
  return new Map(texts.map(([id, { title }]) => [id, title]))
}

function sortedPeople(tree: AuthoredTree) {
  return [...tree.people.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
}

/** First the curator's order, then whatever stop else names the person. */
function stopsOf(tree: AuthoredTree, person: string, ordered: readonly string[]): readonly string[] {
  const naming = [...tree.stops.values()].filter(({ value }) => value.people.includes(person)).map(({ id }) => id)
  return [...new Set([...ordered, ...naming.sort()])]
}
