import { MESSAGES } from '../check/messages/all-messages.ts'
import type { PackFiles } from './pack-files.ts'
import type { Problem, Report } from './problem.ts'
import type { SourceTexts } from './source-texts.ts'

/** Authored texts larger than this are refused; maps and captions of films may be larger. */
export const MAX_TEXT_BYTES = 262_144

/** What the readers of one pack share. */
export interface PackReading {
  readonly files: PackFiles
  readonly sizes: ReadonlyMap<string, number>
  readonly texts: SourceTexts
  readonly report: Report
}

/** Takes problems down in `problems`, each with the place its pointer leads to. */
export function reportInto(problems: Problem[], texts: Pick<SourceTexts, 'locate'>): Report {
  return (code, file, where, values = {}) => {
    const at = typeof where === 'string' ? where : 'at' in where ? where.at : ''
    const place =
      typeof where === 'object' && 'line' in where
        ? where
        : texts.locate(file, at, typeof where === 'string' ? 'value' : 'key')
    problems.push({ code, severity: MESSAGES[code].severity, file, line: place.line, column: place.column, at, values })
  }
}

/** The text of a file, kept for locating problems in it; null, told, where it is no UTF-8 or larger than `limit` bytes. */
export async function readText(
  { files, sizes, texts, report }: PackReading,
  file: string,
  limit = MAX_TEXT_BYTES,
): Promise<string | null> {
  const size = sizes.get(file) ?? 0
  if (size > limit) {
    report('text-too-large', file, '', { size, limit })
    return null
  }
  const text = await files.readText(file)
  if (text === null) report('text-not-utf8', file, '')
  else texts.add(file, text)
  return text
}
