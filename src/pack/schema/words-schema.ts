import { z } from 'zod'
import { field, idSchema, licenceSchema, mediaPathSchema } from './field.ts'
import { signFilmField } from './sign-film-schema.ts'

/** A recording in the language of the Markdown file that names it. */
export const audioSchema = z.strictObject({
  file: field(mediaPathSchema, 'Sound beside this file: MP3 or M4A (AAC).', 'guide.fr.mp3'),
  captions: field(
    mediaPathSchema.optional(),
    'WebVTT captions timed to the sound. Without them the whole text is shown.',
    'guide.fr.vtt',
  ),
  speaker: field(z.string().min(1).optional(), 'Whose voice it is, as visitors shall read it.', 'Marie Dupont'),
  synthetic: field(z.boolean().default(false), 'true if a machine speaks; visitors are told.', false),
  credit: field(z.string().min(1), 'Who made the recording.', 'Beffroi project'),
  licence: field(licenceSchema, 'SPDX identifier or https address of the licence.', 'CC-BY-SA-4.0'),
})

const part = z.strictObject({
  title: field(
    z.string().min(1).max(200),
    'Its name in a few words: a year, a detail, a card, a question.',
    'About 1900',
  ),
  text: field(
    z.string().min(1).optional(),
    'What is seen or told of it: read when it is opened, found or answered.',
    'Fishing boats lie three deep along the quay.',
  ),
  hint: field(
    z.string().min(1).optional(),
    'A friendly hint for those who have not found it.',
    'Look at the roofs, to the left.',
  ),
  answers: field(
    z.record(idSchema, z.string().min(1)).optional(),
    'Of a question: the words of each answer, by the name it has in the JSON file.',
    { count: 'The count of Boulogne', king: 'The king of France' },
  ),
  audio: field(audioSchema.optional(), 'The text as sound.', {
    file: 'roof.fr.mp3',
    credit: 'Beffroi project',
    licence: 'CC-BY-SA-4.0',
  }),
})

/** Words for one medium in one language. */
const mediaWords = z.strictObject({
  title: field(
    z.string().min(1).max(120).optional(),
    'Name on its button. Default: what one does with it.',
    'The quay, then and now',
  ),
  alt: field(
    z.string().min(1),
    'What it shows, for those who do not see it. One or two sentences.',
    'A square keep with an octagonal top storey',
  ),
  caption: field(z.string().min(1).optional(), 'A line under the picture.', 'The belfry from the town-hall garden'),
  transcript: field(
    z.string().min(1).optional(),
    'What is said and heard in a film, for those who do not hear it.',
    'A boat horn; a woman tells of the herring season.',
  ),
  captions: field(mediaPathSchema.optional(), 'WebVTT captions of a film, in this language.', 'harbour.fr.vtt'),
  description: field(
    audioSchema.optional(),
    'Audio description of a film: a voice as long as the film, which tells in its pauses what is seen.',
    { file: 'harbour.fr.ad.m4a', credit: 'Beffroi project', licence: 'CC-BY-SA-4.0' },
  ),
  parts: field(
    z.record(idSchema, part).default({}),
    'Words for each part, by the name it has in the JSON file: `before` and `after` of a comparison, the questions of a quiz, the cards of a memory, the details of a picture.',
    { before: { title: 'About 1900' }, after: { title: 'Today' } },
  ),
})

const eraWords = z.strictObject({
  title: field(z.string().min(1).max(60), 'Its name, short enough for a button.', 'The English siege'),
  summary: field(
    z.string().min(1).max(300).optional(),
    'One or two sentences about the town then, at most 300 characters.',
    'For six years the town is English.',
  ),
})

const words = {
  title: field(z.string().min(1).max(120), 'Title, at most 120 characters.', 'The belfry'),
  summary: field(
    z.string().min(1).max(300),
    'One or two sentences, at most 300 characters.',
    'A keep that became the voice of the town.',
  ),
  media: field(z.record(idSchema, mediaWords).default({}), 'Words for each picture, by its id.', {
    drawing: { alt: 'A square keep' },
  }),
}

/** Front matter of `<lang>.md` beside pack.json; the body is the welcome. */
export const packWordsSchema = z.strictObject({
  ...words,
  themes: field(
    z.record(idSchema, z.string().min(1).max(60)).default({}),
    'What visitors call the themes of stops and trails. A theme without a name is not offered to choose by.',
    { belfry: 'Belfries', sea: 'The sea' },
  ),
  film: signFilmField,
  eras: field(
    z.record(idSchema, eraWords).default({}),
    'What visitors call the eras of the map’s timeline, by the names they have in pack.json.',
    { siege: { title: 'The English siege' } },
  ),
  overlays: field(z.record(idSchema, eraWords).default({}), 'What visitors call the old plans, in the same way.', {
    'plan-1775': { title: 'Plan of 1775' },
  }),
})

/** Front matter of `stops/<id>/<lang>.md`; the body is the narration. */
export const stopWordsSchema = z.strictObject({
  ...words,
  audio: field(audioSchema.optional(), 'The narration as sound. Without it the device reads the text aloud.', {
    file: 'guide.fr.mp3',
    credit: 'Beffroi project',
    licence: 'CC-BY-SA-4.0',
  }),
  film: signFilmField,
})

const findWords = z.strictObject({
  clue: field(
    z.string().min(1).max(300),
    'The riddle that leads there, to be read aloud.',
    'I am square below and eight-sided above.',
  ),
  hint: field(z.string().min(1).max(200).optional(), 'Help for those who ask for it.', 'Look for the tallest tower.'),
  found: field(
    z.string().min(1).max(400),
    'What is told once it is found.',
    'Well done: the belfry was a keep before.',
  ),
})

const huntWords = z.strictObject({
  title: field(z.string().min(1).max(80), 'Name of the treasure hunt.', 'The secret of the four gates'),
  intro: field(
    z.string().min(1).max(400),
    'What it is about, before the first clue.',
    'Six riddles are hidden in the walls.',
  ),
  done: field(
    z.string().min(1).max(400),
    'What is said when everything was found.',
    'The town has no secrets from you.',
  ),
  finds: field(z.record(idSchema, findWords), 'Words of each find, by the name it has in the JSON file.', {
    lion: { clue: 'I guard a gate.', found: 'The lion of the gate.' },
  }),
})

/** Front matter of `trails/<id>/<lang>.md`; the body opens the trail, then one `## section` per leg. */
export const trailWordsSchema = z.strictObject({
  ...words,
  legs: field(
    z
      .record(
        idSchema,
        z.strictObject({
          audio: field(audioSchema, 'The way on, as sound.', {
            file: 'beffroi.fr.mp3',
            credit: 'Beffroi project',
            licence: 'CC-BY-SA-4.0',
          }),
        }),
      )
      .default({}),
    'Sound of each leg, by the name of its section.',
    {},
  ),
  hunt: field(huntWords.optional(), 'Words of the treasure hunt, where the trail has one.', {
    title: 'The secret of the four gates',
    intro: 'Six riddles are hidden in the walls.',
    done: 'The town has no secrets from you.',
    finds: { lion: { clue: 'I guard a gate.', found: 'The lion of the gate.' } },
  }),
})

/** Front matter of `people/<id>/<lang>.md`; the body is the portrait. */
export const personWordsSchema = z.strictObject({ ...words })

/** Front matter of `exhibitions/<id>/<lang>.md`; the body opens it, then one `## section` per section. */
export const exhibitionWordsSchema = z.strictObject({
  ...words,
  sections: field(
    z.record(idSchema, z.string().min(1).max(80)).default({}),
    'Title of each section, by the name it has in the JSON file.',
    { 'salle-1': 'The voyage' },
  ),
})

export type PackWords = z.output<typeof packWordsSchema>
export type StopWords = z.output<typeof stopWordsSchema>
export type TrailWords = z.output<typeof trailWordsSchema>
export type AuthoredMediaWords = z.output<typeof mediaWords>
export type AuthoredAudio = z.output<typeof audioSchema>
export type PersonWords = z.output<typeof personWordsSchema>
export type ExhibitionWords = z.output<typeof exhibitionWordsSchema>
