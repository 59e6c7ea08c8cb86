import { pointerOf } from '../../read/json-pointer.ts'
import { nearest } from '../../read/nearest.ts'
import type { AuthoredMedia } from '../../schema/media-schema.ts'
import type { AuthoredQuestion } from '../../schema/quiz-schema.ts'
import type { AuthoredMediaWords } from '../../schema/words-schema.ts'
import type { Checking } from '../checking.ts'
import { allEntries } from '../entries.ts'
import { type MediumPart, partsOf } from '../parts-of.ts'

/** Names of parts used twice or leading nowhere, and their words in each language. */
export function checkParts(checking: Checking): void {
  const declared = checking.tree.pack?.value.languages.map(({ tag }) => tag) ?? []
  for (const { file, media, words } of allEntries(checking.tree)) {
    for (const [index, medium] of media.entries()) {
      const parts = partsOf(medium)
      checkNames(checking, file, `/media/${index}`, medium, parts)
      for (const [language, { file: from, value }] of words) {
        const own = Object.hasOwn(value.media, medium.id) ? value.media[medium.id] : undefined
        if (own !== undefined && declared.includes(language))
          checkWords(
            checking,
            { from, json: file, language, isReference: language === declared[0] },
            medium.id,
            parts,
            own,
          )
      }
    }
  }
}

function checkNames(
  { report }: Checking,
  file: string,
  at: string,
  medium: AuthoredMedia,
  parts: readonly MediumPart[],
): void {
  const seen = new Set<string>()
  for (const part of parts) {
    if (seen.has(part.id)) report('duplicate-id', file, `${at}/${part.at}`, { id: part.id })
    seen.add(part.id)
    for (const [index, answer] of part.answers.entries())
      if (part.answers.indexOf(answer) < index)
        report('duplicate-id', file, `${at}/${part.at.replace(/id$/, 'answers')}/${index}`, { id: answer })
  }
  if (medium.type !== 'quiz') return
  for (const [index, question] of medium.questions.entries()) {
    const answers = parts[index]?.answers ?? []
    for (const [place, right] of rightOf(question)) {
      if (answers.includes(right)) continue
      const near = nearest(right, answers)
      report('unknown-id', file, `${at}/questions/${index}/${place}`, {
        kind: 'answer',
        id: right,
        wanted: `"${right}"`,
        ...(near === undefined ? {} : { nearest: near }),
      })
    }
  }
}

function rightOf(question: AuthoredQuestion): readonly (readonly [place: string, answer: string])[] {
  switch (question.kind) {
    case 'one':
    case 'place':
      return [['right', question.right]]
    case 'many':
      return question.right.map((answer, index) => [`right/${index}`, answer])
    case 'order':
      return []
  }
}

interface WordsPlace {
  readonly from: string
  readonly json: string
  readonly language: string
  readonly isReference: boolean
}

function checkWords(
  { report }: Checking,
  { from, json, language, isReference }: WordsPlace,
  media: string,
  parts: readonly MediumPart[],
  words: Pick<AuthoredMediaWords, 'parts'>,
): void {
  const missing = (at: readonly string[], part: string) => {
    report(isReference ? 'missing-part-words' : 'part-not-translated', from, pointerOf(at), { media, part, language })
  }
  const unknown = (at: readonly string[], part: string, known: readonly string[]) => {
    const near = nearest(part, known)
    report(
      'words-for-unknown-part',
      from,
      { at: pointerOf(at), on: 'key' },
      { media, part, json, ...(near === undefined ? {} : { nearest: near }) },
    )
  }
  const at = ['media', media, 'parts']
  for (const { id, answers } of parts) {
    const own = Object.hasOwn(words.parts, id) ? words.parts[id] : undefined
    if (own === undefined) {
      missing(at, id)
      continue
    }
    const written = Object.keys(own.answers ?? {})
    for (const answer of answers) if (!written.includes(answer)) missing([...at, id], `${id}: ${answer}`)
    for (const answer of written)
      if (!answers.includes(answer)) unknown([...at, id, 'answers', answer], answer, answers)
  }
  const known = parts.map(({ id }) => id)
  for (const id of Object.keys(words.parts)) if (!known.includes(id)) unknown([...at, id], id, known)
}
