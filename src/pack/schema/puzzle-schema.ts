import { z } from 'zod'
import { field, idSchema, mediaPathSchema } from './field.ts'
import { posterSchema, rights, spotSchema } from './media-rights.ts'

const head = { type: z.literal('puzzle'), ...rights, poster: posterSchema }

const card = z.strictObject({
  id: field(idSchema, 'Name of the pair; its words stand in Markdown under `parts`.', 'belfry'),
  file: field(mediaPathSchema, 'Picture on both cards of the pair.', 'belfry.svg'),
})
const memory = z.strictObject({
  kind: field(z.literal('memory'), 'Kind of game: pairs to find among cards that lie face down.', 'memory'),
  ...head,
  cards: field(z.array(card).min(2).max(10), 'The pairs.', [
    { id: 'belfry', file: 'belfry.svg' },
    { id: 'gate', file: 'gate.svg' },
  ]),
})
const jigsaw = z.strictObject({
  kind: field(z.literal('jigsaw'), 'Kind of game: a picture in pieces to put together.', 'jigsaw'),
  ...head,
  file: field(mediaPathSchema, 'Picture that is cut.', 'castle.jpg'),
  columns: field(z.int().min(2).max(6).default(3), 'Pieces from left to right, 2 to 6.', 3),
  rows: field(z.int().min(2).max(6).default(3), 'Pieces from top to bottom, 2 to 6.', 3),
})
const detail = z.strictObject({
  id: field(idSchema, 'Name of what is to be found; its words stand in Markdown under `parts`.', 'lantern'),
  at: field(
    spotSchema,
    'Where it is: [share of the width from the left, share of the height from the top].',
    [0.4, 0.25],
  ),
  within: field(
    z.number().min(0.02).max(0.5).default(0.07),
    'How close a finger must come, as a share of the width.',
    0.07,
  ),
})
const find = z.strictObject({
  kind: field(z.literal('find'), 'Kind of game: details to discover in a picture.', 'find'),
  ...head,
  file: field(mediaPathSchema, 'Picture in which one looks.', 'market.jpg'),
  details: field(z.array(detail).min(1).max(12), 'What is to be found.', [{ id: 'lantern', at: [0.4, 0.25] }]),
})

const piece = z.strictObject({
  id: field(idSchema, 'Name of the piece; its words stand in Markdown under `parts`.', 'belfry'),
  file: field(mediaPathSchema, 'Its picture.', 'belfry.svg'),
  at: field(
    spotSchema,
    'Where it stands on the plan: [share of the width from the left, share of the height from the top].',
    [0.4, 0.25],
  ),
  within: field(
    z.number().min(0.02).max(0.5).default(0.09),
    'How close it must be put, as a share of the plan’s width.',
    0.09,
  ),
  year: field(z.int().min(-3000).max(2100), 'Year in which it stood, written on the piece.', 1231),
})
const build = z.strictObject({
  kind: field(z.literal('build'), 'Kind of game: things to put where they stand on a plan, from the oldest.', 'build'),
  ...head,
  file: field(mediaPathSchema, 'The plan.', 'plan.svg'),
  pieces: field(z.array(piece).min(2).max(12), 'What is put on the plan.', [
    { id: 'castle', file: 'castle.svg', at: [0.8, 0.65], year: 1231 },
    { id: 'belfry', file: 'belfry.svg', at: [0.4, 0.36], year: 1269 },
  ]),
})

/** A game of patience, told apart by `kind`: pairs to find, a picture to put together, details to discover, a plan to build on. */
export const puzzleSchema = z.discriminatedUnion('kind', [memory, jigsaw, find, build])

export type AuthoredPuzzle = z.output<typeof puzzleSchema>
