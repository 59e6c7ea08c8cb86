import { z } from 'zod'
import { field, idSchema, mediaPathSchema } from './field.ts'
import { posterSchema, rights, spotSchema } from './media-rights.ts'

const id = field(idSchema, 'Name of the question; its words stand in Markdown under `parts`.', 'first-lord')
const answers = field(
  z.array(idSchema).min(2).max(8),
  'Names of the answers, in the order in which they are shown; their words stand under `answers` of the question.',
  ['count', 'king', 'bishop'],
)

const one = z.strictObject({
  kind: field(z.literal('one'), 'Kind of question: one answer is right.', 'one'),
  id,
  answers,
  right: field(idSchema, 'Name of the right answer.', 'count'),
})
const many = z.strictObject({
  kind: field(z.literal('many'), 'Kind of question: several answers are right.', 'many'),
  id,
  answers,
  right: field(z.array(idSchema).min(1), 'Names of all right answers.', ['count', 'king']),
})
const order = z.strictObject({
  kind: field(z.literal('order'), 'Kind of question: things are put in order.', 'order'),
  id,
  answers: field(z.array(idSchema).min(2).max(8), 'Names of what is put in order, in the right order.', [
    'keep',
    'belfry',
    'town-hall',
  ]),
})
const place = z.strictObject({
  kind: field(z.literal('place'), 'Kind of question: a place on a picture, plan or map is shown.', 'place'),
  id,
  picture: field(mediaPathSchema, 'Picture, plan or map on which one shows the answer.', 'plan.svg'),
  spots: field(
    z.record(idSchema, spotSchema),
    'Places one can choose, by name: [share of the width from the left, share of the height from the top], 0 to 1.',
    { tower: [0.4, 0.25], gate: [0.8, 0.6] },
  ),
  right: field(idSchema, 'Name of the right place.', 'tower'),
})

const question = z.discriminatedUnion('kind', [one, many, order, place])

/** Questions, answered one after another. Nothing is timed and nobody loses. */
export const quizSchema = z.strictObject({
  type: z.literal('quiz'),
  ...rights,
  poster: posterSchema,
  questions: field(
    z.array(question).min(1).max(20),
    'The questions, in order: kind one (one right answer), many (several), order (put in order), place (show it on a picture).',
    [{ id: 'first-lord', kind: 'one', answers: ['count', 'king'], right: 'count' }],
  ),
})

export type AuthoredQuiz = z.output<typeof quizSchema>
export type AuthoredQuestion = z.output<typeof question>
