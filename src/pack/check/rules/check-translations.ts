import { languageOf } from '../../read/read-folders.ts'
import { nearest } from '../../read/nearest.ts'
import { pointerOf } from '../../read/json-pointer.ts'
import { hasWords, textOf } from '../../read/text-of.ts'
import type { Checking } from '../checking.ts'
import { allEntries, isWhole, type AnyEntry, type AnyWords } from '../entries.ts'

const WORDS_FILE = /^(?:(?:stops|trails|people|exhibitions)\/[^/]+\/)?[^/]+\.md$/

/** Which texts exist in which language, and whether their pictures have words. */
export function checkTranslations(checking: Checking): void {
  const { tree, report } = checking
  const languages = tree.pack?.value.languages ?? []
  const reference = languages[0]
  if (reference === undefined) return
  const used = new Set<string>()
  for (const { words } of allEntries(tree)) for (const language of words.keys()) used.add(language)
  // A language without a single text is told once, as unused, and not for each entry; variants may be partial.
  const expected = languages.filter(({ tag }, index) => index === 0 || used.has(tag))
  for (const entry of allEntries(tree)) {
    for (const { tag, kind } of expected)
      checkLanguage(checking, entry, tag, tag === reference.tag, kind === 'standard')
  }
  const tags = new Set(languages.map(({ tag }) => tag))
  for (const file of tree.files.keys()) {
    const language = WORDS_FILE.test(file) ? languageOf(file.slice(file.lastIndexOf('/') + 1)) : null
    if (language !== null && !tags.has(language)) report('language-not-declared', file, '', { language })
  }
  for (const [index, { tag }] of languages.entries()) {
    if (index > 0 && !used.has(tag) && isWhole(tree))
      report('language-unused', 'pack.json', `/languages/${index}`, { language: tag })
  }
}

interface TranslatedInto {
  readonly language: string
  readonly isReference: boolean
  readonly isStandard: boolean
}

function checkLanguage(
  { tree, report }: Checking,
  entry: AnyEntry,
  language: string,
  isReference: boolean,
  isStandard: boolean,
): void {
  const words = entry.words.get(language)
  const wanted = `${entry.folder}${language}.md`
  if (words !== undefined) {
    checkMediaWords({ tree, report }, entry, words, { language, isReference, isStandard })
    return
  }
  // A file that is there but could not be read is told already.
  if (tree.files.has(wanted)) return
  const reference = tree.pack?.value.languages[0]?.tag ?? ''
  if (isReference) report('reference-words-missing', entry.file, '', { wanted, language })
  else if (isStandard)
    report('missing-translation', entry.file, '', { wanted, language, source: `${entry.folder}${reference}.md` })
}

function checkMediaWords(
  { report }: Pick<Checking, 'tree' | 'report'>,
  entry: AnyEntry,
  words: AnyWords,
  { language, isReference, isStandard }: TranslatedInto,
): void {
  for (const { id, type } of entry.media) {
    const written = words.value.media[id]
    // A version takes what its pictures show from the language it is made of.
    if (written === undefined && (isReference || isStandard))
      report(isReference ? 'missing-alt' : 'alt-not-translated', words.file, '/media', { media: id, language })
    else if (written === undefined) continue
    else if (type === 'film' && written.transcript === undefined && written.captions === undefined)
      report('missing-transcript', words.file, pointerOf(['media', id]), { media: id })
  }
  const known = entry.media.map(({ id }) => id)
  for (const media of Object.keys(words.value.media)) {
    if (known.includes(media)) continue
    const near = nearest(media, known)
    report(
      'words-for-unknown-media',
      words.file,
      { at: pointerOf(['media', media]), on: 'key' },
      { media, json: entry.file, ...(near === undefined ? {} : { nearest: near }) },
    )
  }
}

/** Stops that have nothing to say, and sounds without words. */
export function checkNarration({ tree, report }: Checking): void {
  const reference = tree.pack?.value.languages[0]?.tag
  for (const stop of tree.stops.values()) {
    for (const [language, { file, value, body }] of stop.words) {
      if (hasWords(textOf(body))) continue
      if (value.audio === undefined && language === reference) report('narration-empty', file, '', { language })
      else if (value.audio !== undefined && value.audio.captions === undefined)
        report('missing-transcript', file, '/audio', { media: value.audio.file })
    }
  }
}
