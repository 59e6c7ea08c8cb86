import { resolveIn } from '../../read/authored-tree.ts'
import type { AuthoredFilm } from '../../schema/film-schema.ts'
import type { Checking } from '../checking.ts'
import { allEntries, type AnyEntry } from '../entries.ts'

/** A signer may take a breath longer than the film. */
const SIGNED_SLACK_S = 2

/** Chapters, captions and the signer's film against the length of the film itself. */
export function checkFilms(checking: Checking): void {
  for (const entry of allEntries(checking.tree)) {
    for (const [index, medium] of entry.media.entries())
      if (medium.type === 'film') checkFilm(checking, entry, `/media/${index}`, medium)
  }
}

function checkFilm({ tree, report, media }: Checking, { file, words }: AnyEntry, at: string, film: AuthoredFilm): void {
  const lengthOf = (written: string) => media.get(resolveIn(file, written) ?? '')?.durationS
  const duration = lengthOf(film.file)
  if (duration === undefined) return
  for (const [index, { id, at: begins }] of film.chapters.entries()) {
    if (begins >= duration) report('chapter-after-film', file, `${at}/chapters/${index}/at`, { chapter: id, duration })
  }
  const signed = film.signed === undefined ? undefined : lengthOf(film.signed)
  if (signed !== undefined && Math.abs(signed - duration) > SIGNED_SLACK_S)
    report('signed-length-differs', file, `${at}/signed`, { signed, duration })
  for (const { file: from, value } of words.values()) {
    const captions = value.media[film.id]?.captions
    const path = captions === undefined ? null : resolveIn(from, captions)
    const late = path === null ? undefined : tree.captions.get(path)?.find(({ endS }) => endS > duration + 0.5)
    if (path !== null && late !== undefined)
      report(
        'captions-after-sound',
        path,
        { line: late.line, column: 1 },
        { end: late.endS, sound: film.file, duration },
      )
  }
}
