import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Paragraph, Root } from 'mdast'

/** Whatever could begin a mark somewhere in a line, or is not a printable character. */
const MARK = /[<>&*_`[\]\\\t]|[^\P{C}\n]/u
/** What would be a mark at the beginning of a line, and spaces that change the meaning of a line break. */
const LINE_MARK = /^(?:[ #+=~-]|\d+[.)])| $/

/**
 * The body of a Markdown file as a tree with positions (CommonMark, nothing added). Plain paragraphs, which most
 * narrations are, take a short cut that a property test holds equal to the parser.
 */
export function readMarkdownBody(body: string): Root {
  return plainParagraphs(body) ?? fromMarkdown(body)
}

function plainParagraphs(body: string): Root | null {
  if (MARK.test(body)) return null
  const children: Paragraph[] = []
  let lines: string[] = []
  let start = { line: 1, column: 1, offset: 0 }
  let offset = 0
  const rows = body.split('\n')
  for (const [index, row] of rows.entries()) {
    if (!/[^ ]/.test(row)) {
      if (lines.length > 0) children.push(paragraph(lines, start, index, offset - 1))
      lines = []
    } else {
      if (LINE_MARK.test(row)) return null
      if (lines.length === 0) start = { line: index + 1, column: 1, offset }
      lines.push(row)
    }
    offset += row.length + 1
  }
  if (lines.length > 0) children.push(paragraph(lines, start, rows.length, offset - 1))
  const lastRow = rows.at(-1) ?? ''
  const end = { line: rows.length, column: lastRow.length + 1, offset: body.length }
  return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } }
}

function paragraph(lines: readonly string[], start: Point, endLine: number, endOffset: number): Paragraph {
  const end = { line: endLine, column: (lines.at(-1)?.length ?? 0) + 1, offset: endOffset }
  return {
    type: 'paragraph',
    children: [{ type: 'text', value: lines.join('\n'), position: { start, end } }],
    position: { start, end },
  }
}

interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}
