import type { Cue } from '../text/rich-text.ts'

/** A picture made in the sizes the screens use. */
export interface BuiltImage {
  /** Width and height of the largest source, pixels. */
  readonly width: number
  readonly height: number
  /** Narrow to wide: WebP at every width, JPEG at one, for what knows no WebP. */
  readonly sources: readonly {
    readonly path: string
    /** Where the bytes lie in the published tree, so that a picture can be shown without the manifest. */
    readonly object: string
    readonly width: number
    readonly type: 'image/webp' | 'image/jpeg'
  }[]
  /** CSS colour like `#d8cdb8` that keeps the place while the picture comes. */
  readonly colour: string
  readonly credit: string
  readonly licence: string
}

/** A film in sign language. */
export interface BuiltFilm {
  readonly path: string
  readonly type: 'video/mp4'
  readonly signer?: string
  readonly credit: string
  readonly licence: string
}

/** A recording in one language. */
export interface BuiltSound {
  readonly path: string
  readonly type: string
  readonly durationS: number
  readonly cues: readonly Cue[]
  readonly speaker?: string
  /** The voice is a machine's; visitors are told. */
  readonly synthetic: boolean
  readonly credit?: string
  readonly licence?: string
}
