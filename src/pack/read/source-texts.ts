import { cutMarkdown, locateInFrontMatter } from './front-matter.ts'
import { locateInJson } from './json-text.ts'
import type { Place } from './problem.ts'

/** The decoded texts of a pack, kept so that a problem can say where it is without anything being kept parsed. */
export class SourceTexts {
  readonly #texts = new Map<string, string>()

  /** Keeps `text` under its path in the pack. */
  add(file: string, text: string): void {
    this.#texts.set(file, text)
  }

  /** Where a JSON pointer is written; 1:1 for the whole file and for files that are not text. */
  locate(file: string, pointer: string, on: 'key' | 'value' = 'value'): Place {
    const text = this.#texts.get(file)
    if (text === undefined || pointer === '') return { line: 1, column: 1 }
    if (!file.endsWith('.md')) return locateInJson(text, pointer, on)
    const { yaml } = cutMarkdown(text)
    return yaml === null ? { line: 1, column: 1 } : locateInFrontMatter(yaml, pointer, on)
  }

  /** One line of a text file; empty where there is none. */
  lineOf(file: string, line: number): string {
    return (this.#texts.get(file) ?? '').split(/\r\n|\r|\n/, line)[line - 1] ?? ''
  }
}
