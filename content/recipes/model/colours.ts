import { BRASS, INK, MOSS, PAPER, SEA, SIGNAL, wash } from '../drawings/palette.ts'

/** What the models are made of: the palette of the drawings, washed over paper. */
export const STONE = wash(BRASS, 0.16)
export const OLD_STONE = wash(BRASS, 0.32)
export const BRICK = wash(SIGNAL, 0.42)
export const SLATE = wash(SEA, 0.5)
export const GRASS = wash(MOSS, 0.34)
export const CHALK = wash(PAPER, 1)
export const OLD_CHALK = wash(BRASS, 0.12)
export const EARTH = wash(BRASS, 0.42)
export const WOOD = wash(BRASS, 0.55)
export const FIRE = SIGNAL
export const DARK = wash(INK, 0.82)
export const GOLD = wash(BRASS, 0.75)
