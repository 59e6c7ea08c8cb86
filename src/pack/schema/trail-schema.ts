import { z } from 'zod'
import { accessSchema } from './access-schema.ts'
import { editorSchema, field, idSchema, mediaPathSchema } from './field.ts'
import { mediaSchema } from './media-schema.ts'

const step = z.strictObject({
  stop: field(idSchema, 'Id of the stop.', 'beffroi'),
  optional: field(z.boolean().default(false), 'May be left out without missing the thread.', false),
  words: field(
    idSchema.optional(),
    "Name of the `## section` in the trail's Markdown that says how to walk on from here. Default: the stop's id; needed where a trail comes by the same stop twice.",
    'beffroi-again',
  ),
  landmark: field(
    idSchema.optional(),
    'Which picture of `media` shows what to look for on the way on from here. Default: the picture that leads the next stop.',
    'dome',
  ),
})

const find = z.strictObject({
  id: field(idSchema, 'Name of what is to be found; its clue stands in Markdown under `hunt`, `finds`.', 'lion'),
  stop: field(
    idSchema,
    'Id of the stop where it is. Being there, its keypad number, or a tap tells that it was found.',
    'porte-gayole',
  ),
  within: field(
    z.number().min(15).max(200).default(40),
    'How near to the stop one must be for the position to tell, metres.',
    40,
  ),
})

const game = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: field(
      z.literal('hunt'),
      'What is played on the way: a treasure hunt, clue by clue, with a stamp for each find.',
      'hunt',
    ),
    finds: field(z.array(find).min(2).max(20), 'What is to be found, in the order in which clues are offered.', [
      { id: 'lion', stop: 'porte-gayole' },
      { id: 'voice', stop: 'beffroi' },
    ]),
  }),
  z.strictObject({
    kind: field(z.literal('stamps'), 'What is played on the way: stamps for what was heard.', 'stamps'),
  }),
  z.strictObject({ kind: field(z.literal('quiz'), 'What is played on the way: the quizzes of its stops.', 'quiz') }),
])

/** `trails/<id>/trail.json`. Length, climb and duration are computed, not written. */
export const trailSchema = z.strictObject({
  $schema: editorSchema,
  order: field(
    z.enum(['sequence', 'free']).default('sequence'),
    'sequence: one stop after another; free: the nearest comes next.',
    'sequence',
  ),
  steps: field(z.array(step).min(1), 'The stops, in order.', [{ stop: 'beffroi' }]),
  path: field(
    mediaPathSchema,
    'The way walked: GeoJSON LineString or GPX beside this file. A third number per point is its height in metres.',
    'path.geojson',
  ),
  mode: field(z.enum(['walk', 'bike', 'bus', 'indoor']).default('walk'), 'How one goes.', 'walk'),
  offRoute: field(
    z.number().min(15).max(500).default(50),
    'Metres from the path beyond which a visitor has left it.',
    50,
  ),
  access: field(accessSchema, 'How the whole way is on wheels or tired legs.', { wheelchair: 'limited', steps: 12 }),
  audience: field(
    z.array(z.enum(['everyone', 'families', 'children', 'school', 'easy'])).default(['everyone']),
    'Whom it is for.',
    ['everyone'],
  ),
  themes: field(z.array(idSchema).default([]), 'What it is about.', ['middle-ages']),
  cover: field(idSchema.optional(), 'Which picture of `media` stands for the trail.', 'cover'),
  media: field(z.array(mediaSchema).default([]), 'Pictures, films and games of the trail itself.', [
    { id: 'cover', type: 'image', file: 'cover.svg', credit: 'Beffroi', licence: 'CC-BY-SA-4.0' },
  ]),
  warnings: field(
    z.array(z.enum(['steep', 'traffic', 'tide', 'slippery', 'unlit', 'heights'])).default([]),
    'What to beware of.',
    ['heights'],
  ),
  game: field(game.optional(), 'A game over the trail.', { kind: 'stamps' }),
})

export type AuthoredTrail = z.output<typeof trailSchema>
