import type { LanguageTag } from '../language/language.ts'

/** Text compiled from Markdown: an allow-listed tree. It holds no HTML, so nothing in it can run. */
export type RichText = readonly Block[]

export type Block =
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly type: 'heading'; readonly level: 2 | 3; readonly children: readonly Inline[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly RichText[] }
  | { readonly type: 'quote'; readonly children: RichText }

export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  /** `href` is https:, mailto:, tel:, geo: or `stop:<id>`; nothing else passes `check`, and no shelf hands anything else out. */
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly type: 'break' }

/** One caption of a sound: shown from `startS` to `endS`, seconds from the beginning. */
export interface Cue {
  readonly startS: number
  readonly endS: number
  readonly text: string
  /** Where the file says when parts of the text begin: `at` characters from its beginning; rising, within the caption's own time. */
  readonly marks?: readonly { readonly at: number; readonly startS: number }[]
}

/** A value together with the language it really is in, because fallback works item by item and says so. */
export interface InLanguage {
  readonly language: LanguageTag
}

/** The words of a text without its marks, paragraphs apart by a line feed: for search and for the device's voice. */
export function plainText(text: RichText): string {
  return text.map(blockText).join('\n')
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.children)
    case 'list':
      return block.items.map(plainText).join('\n')
    case 'quote':
      return plainText(block.children)
  }
}

function inlineText(children: readonly Inline[]): string {
  return children
    .map((child) => {
      switch (child.type) {
        case 'text':
          return child.value
        case 'break':
          return ' '
        case 'strong':
        case 'emphasis':
        case 'link':
          return inlineText(child.children)
      }
    })
    .join('')
}
