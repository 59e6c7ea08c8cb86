import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type PDFDocument from 'pdfkit'

type Page = InstanceType<typeof PDFDocument>

const SERIF = '@fontsource/source-serif-4/files/source-serif-4'
const ARABIC = '@fontsource/noto-sans-arabic/files/noto-sans-arabic'

/**
 * The app's own type, so that a sign and its screen look alike: Source Serif 4 and Noto Sans Arabic, with the letters that each file holds
 * (their `unicode-range`). A letter is set from the first that has it. The app's own WOFF2 files break pdfkit's subsets of accented letters.
 */
const FACES = [
  {
    face: 'latin',
    path: `${SERIF}-latin-600-normal.woff`,
    letters: /[\u0020-\u00ff\u0131\u0152\u0153\u02c6\u02da\u02dc\u2000-\u206f\u20ac\u2122\u2212]/,
  },
  {
    face: 'latin-ext',
    path: `${SERIF}-latin-ext-600-normal.woff`,
    letters: /[\u0100-\u02ba\u02bd-\u02c5\u02c7-\u02cc\u1e00-\u1e9f\u1ef2-\u1eff]/,
  },
  { face: 'cyrillic', path: `${SERIF}-cyrillic-600-normal.woff`, letters: /[\u0401\u0410-\u044f\u0451]/ },
  { face: 'greek', path: `${SERIF}-greek-600-normal.woff`, letters: /[\u0384-\u03ce]/ },
  { face: 'arabic', path: `${ARABIC}-arabic-600-normal.woff`, letters: /\p{Script=Arabic}/u },
] as const

/** A stretch of a line that one face sets. */
interface Run {
  readonly face: string
  readonly words: string
}

export interface LineStyle {
  readonly sizePt: number
  readonly colour: string
  /** Points between letters. */
  readonly spacingPt?: number
}

/** Sets lines of text in the middle of a page. */
export interface TypeCase {
  /** Whether every letter of the words can be printed. */
  has(words: string): boolean
  widthOf(words: string, style: LineStyle): number
  /** Sets one line with its middle at `middleX`; gives nothing back. */
  setLine(words: string, middleX: number, topY: number, style: LineStyle): void
}

/** Puts the type into a document. */
export function openTypeCase(page: Page): TypeCase {
  for (const { face, path } of FACES) page.registerFont(face, readFileSync(fileURLToPath(import.meta.resolve(path))))
  const faceOf = (letter: string) => FACES.find(({ letters }) => letters.test(letter))?.face
  const runsOf = (words: string): readonly Run[] => {
    const runs: Run[] = []
    for (const letter of words) {
      const last = runs.at(-1)
      // Spaces and marks stay with the letters before them, so that an Arabic phrase is one run.
      const face = last !== undefined && /[\s\p{P}\p{N}]/u.test(letter) ? last.face : (faceOf(letter) ?? 'latin')
      if (last?.face === face) runs[runs.length - 1] = { face, words: last.words + letter }
      else runs.push({ face, words: letter })
    }
    return runs
  }
  // Given features, pdfkit lays out a whole run at once: only so do Arabic words stand in their order.
  const options = ({ face }: Run, { spacingPt = 0 }: LineStyle) => ({
    lineBreak: false,
    characterSpacing: spacingPt,
    ...(face === 'arabic' ? { features: ['liga' as const] } : {}),
  })
  const widthOfRun = (run: Run, style: LineStyle) =>
    page.font(run.face).fontSize(style.sizePt).widthOfString(run.words, options(run, style))
  const widthOf = (words: string, style: LineStyle) =>
    runsOf(words).reduce((sum, run) => sum + widthOfRun(run, style), 0)
  return {
    has: (words) =>
      Array.from(words).every((letter) => /[\s\p{M}\p{Cf}]/u.test(letter) || faceOf(letter) !== undefined),
    widthOf,
    setLine(words, middleX, topY, style) {
      let x = middleX - widthOf(words, style) / 2
      for (const run of runsOf(words)) {
        const width = widthOfRun(run, style)
        page.font(run.face).fontSize(style.sizePt).fillColor(style.colour).text(run.words, x, topY, options(run, style))
        x += width
      }
    },
  }
}

/** Cuts words into lines that fit a width; at most `most` lines, set smaller until they do. */
export function fitLines(
  words: string,
  type: Pick<TypeCase, 'widthOf'>,
  { style, width, most }: { readonly style: LineStyle; readonly width: number; readonly most: number },
): { readonly lines: readonly string[]; readonly style: LineStyle } {
  for (let sizePt = style.sizePt; ; sizePt *= 0.94) {
    const smaller = { ...style, sizePt }
    const lines: string[] = []
    for (const word of words.split(' ')) {
      const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
      if (lines.length > 0 && type.widthOf(longer, smaller) <= width) lines[lines.length - 1] = longer
      else lines.push(word)
    }
    const isFitting = lines.length <= most && lines.every((line) => type.widthOf(line, smaller) <= width)
    if (isFitting || sizePt < style.sizePt / 4) return { lines, style: smaller }
  }
}
