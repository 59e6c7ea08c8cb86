import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'

export interface Film {
  /** Where it is kept in the pack. */
  readonly file: string
  /** Drawings of the pack, one fading into the next. */
  readonly stills: readonly string[]
  /** How long each is there, its fades with it. */
  readonly eachS: number
  readonly fadeS: number
}

export const PACK = join(import.meta.dirname, '../../boulogne-sur-mer')
export const [WIDTH, HEIGHT] = [960, 720]

/** The Tour d'Odre stands, then fades with its cliff; and for the exhibition on Alaska the map, the sea, the night in Kodiak. */
export const FILMS: readonly Film[] = [
  { file: 'stops/tour-odre/cliff.mp4', stills: ['stops/tour-odre/drawing.svg', 'stops/tour-odre/today.svg'], eachS: 9, fadeS: 4 },
  {
    file: 'exhibitions/alaska/voyage.mp4',
    stills: ['stops/alaska-voyage/drawing.svg', 'exhibitions/alaska/cover.svg', 'stops/alaska-fete/drawing.svg'],
    eachS: 13,
    fadeS: 3,
  },
]

/** A drawing as the film shows it. */
export function stillOf(drawing: string): Sharp {
  return sharp(join(PACK, drawing), { density: 72 }).resize(WIDTH, HEIGHT).flatten({ background: '#F7F2E8' })
}

/** When a still begins to come, seconds. */
export function beginsS({ eachS, fadeS }: Film, still: number): number {
  return still * (eachS - fadeS)
}
