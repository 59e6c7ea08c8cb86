import type { Cue, InLanguage } from '../text/rich-text.ts'
import type { BuiltImage, BuiltSound } from './built-media.ts'
import type { BuiltModel, BuiltPanorama } from './built-scene.ts'

/** A medium of a stop beyond its pictures, as JSON: the same in every language. Its words are in the stop's text, by `id`. */
export type BuiltMedium = BuiltCompare | BuiltQuiz | BuiltPuzzle | BuiltZoom | BuiltMovie | BuiltModel | BuiltPanorama

export interface MediumHead {
  readonly id: string
  /** Stands for it in a list. */
  readonly poster?: BuiltImage
  readonly credit: string
  readonly licence: string
}

/** A place on a picture: shares of its width and height, from its upper left corner. */
export type Spot = readonly [x: number, y: number]

/** Then and now. Both pictures have the same size and lie on one another. */
export interface BuiltCompare extends MediumHead {
  readonly type: 'compare'
  readonly before: BuiltImage
  readonly after: BuiltImage
}

export interface BuiltQuiz extends MediumHead {
  readonly type: 'quiz'
  readonly questions: readonly BuiltQuestion[]
}

export type BuiltQuestion =
  | { readonly kind: 'one'; readonly id: string; readonly answers: readonly string[]; readonly right: string }
  | {
      readonly kind: 'many'
      readonly id: string
      readonly answers: readonly string[]
      readonly right: readonly string[]
    }
  /** `answers` in the right order. */
  | { readonly kind: 'order'; readonly id: string; readonly answers: readonly string[] }
  | {
      readonly kind: 'place'
      readonly id: string
      readonly picture: BuiltImage
      readonly spots: Readonly<Record<string, Spot>>
      readonly right: string
    }

export type BuiltPuzzle = BuiltMemory | BuiltJigsaw | BuiltFind | BuiltBuild

export interface BuiltMemory extends MediumHead {
  readonly type: 'puzzle'
  readonly kind: 'memory'
  readonly cards: readonly { readonly id: string; readonly image: BuiltImage }[]
}

export interface BuiltJigsaw extends MediumHead {
  readonly type: 'puzzle'
  readonly kind: 'jigsaw'
  readonly image: BuiltImage
  readonly columns: number
  readonly rows: number
}

export interface BuiltFind extends MediumHead {
  readonly type: 'puzzle'
  readonly kind: 'find'
  readonly image: BuiltImage
  /** `within`: how close a finger must come, as a share of the picture's width. */
  readonly details: readonly { readonly id: string; readonly at: Spot; readonly within: number }[]
}

/** A plan to build on: things put where they stand, in the order of their years. */
export interface BuiltBuild extends MediumHead {
  readonly type: 'puzzle'
  readonly kind: 'build'
  readonly image: BuiltImage
  /** From the oldest; `within`: how close one must come, as a share of the plan's width. */
  readonly pieces: readonly {
    readonly id: string
    readonly image: BuiltImage
    readonly at: Spot
    readonly within: number
    readonly year: number
  }[]
}

/** A very large picture in tiles. Its tiles lie at `base` and are named by `tilePath`. */
export interface BuiltZoom extends MediumHead {
  readonly type: 'zoom'
  /** Pixels of the whole. */
  readonly width: number
  readonly height: number
  /** Side of a tile, pixels. */
  readonly tile: number
  readonly base: string
  /** The whole, small: shown until tiles have come, and where they do not come. */
  readonly overview: BuiltImage
  /** In the order of the guided tour; `width` is how much of the picture is shown around one, as a share. */
  readonly details: readonly { readonly id: string; readonly at: Spot; readonly width: number }[]
}

/** A film. Its captions, transcript and audio description are among its words. */
export interface BuiltMovie extends MediumHead {
  readonly type: 'film'
  readonly path: string
  readonly durationS: number
  /** The same told by a signer, as long as the film. */
  readonly signed?: string
  readonly chapters: readonly { readonly id: string; readonly atS: number }[]
}

/** Words of one medium; `language` says what they are really in. */
export interface MediumWords extends InLanguage {
  readonly title?: string
  readonly alt: string
  readonly caption?: string
  readonly transcript?: string
  /** Captions of a film. */
  readonly cues?: readonly Cue[]
  /** Audio description of a film. */
  readonly description?: BuiltSound
  readonly parts: Readonly<Record<string, PartWords>>
}

/** Words of one part of a medium: one picture of a comparison, a question, a card, a detail. */
export interface PartWords {
  readonly title: string
  readonly text?: string
  readonly hint?: string
  /** Of a question: pairs, because names of a curator's choice are no names of fields. */
  readonly answers?: readonly (readonly [answer: string, words: string])[]
  readonly sound?: BuiltSound
}
