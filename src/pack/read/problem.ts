import type { ProblemCode } from '../check/messages/all-messages.ts'
import type { ProblemValues } from './problem-values.ts'

/**
 * Something a curator has to know about a pack. `code` never changes; the sentence and the remedy are told by
 * `src/pack/check/tell-problem.ts` in the reader's language. Errors keep a pack from being built, warnings do not.
 */
export interface Problem {
  readonly code: ProblemCode
  readonly severity: 'error' | 'warning'
  /** Path in the pack, with forward slashes. */
  readonly file: string
  /** 1 for the first line. */
  readonly line: number
  /** 1 for the first character. */
  readonly column: number
  /** JSON pointer into `file` (RFC 6901); empty for the whole file and for places in a text. */
  readonly at: string
  readonly values: ProblemValues
}

/** A place in a file; lines and columns count from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** Where a problem is: a JSON pointer into a JSON file or a front matter (the key itself with `on: 'key'`), or a place in a text. */
export type Where = string | Place | { readonly at: string; readonly on: 'key' }

/** Takes down one problem. */
export type Report = (code: ProblemCode, file: string, where: Where, values?: ProblemValues) => void
