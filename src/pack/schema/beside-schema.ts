import { z } from 'zod'
import { accessSchema } from './access-schema.ts'
import { daySchema, editorSchema, field, idSchema, languageTagSchema, positionSchema } from './field.ts'
import { mediaSchema } from './media-schema.ts'
import { periodSchema } from './stop-schema.ts'

/** `people/<id>/person.json` */
export const personSchema = z.strictObject({
  $schema: editorSchema,
  period: field(periodSchema.optional(), 'Years of birth and death.', { from: 1821, to: 1881 }),
  themes: field(z.array(idSchema).default([]), 'What they are known for; free words, kept few.', ['egyptology']),
  stops: field(
    z.array(idSchema).default([]),
    'Ids of stops in the order in which one follows their steps. Stops that name this person in `people` come after these by themselves.',
    ['mariette', 'chateau-comtal'],
  ),
  media: field(z.array(mediaSchema).default([]), 'Portraits; films, games and close looks about them.', [
    { id: 'portrait', type: 'image', file: 'portrait.svg', credit: 'Beffroi', licence: 'CC-BY-SA-4.0' },
  ]),
})

const localText = z.record(languageTagSchema, z.string().min(1))

const place = z.strictObject({
  id: field(idSchema, 'Name of the place, unique among places.', 'office-de-tourisme'),
  kind: field(
    z.enum(['food', 'bed', 'help', 'toilet', 'water', 'transport', 'parking', 'shop', 'culture']),
    'What one finds there.',
    'help',
  ),
  name: field(localText, 'Its name by language tag.', { fr: 'Office de tourisme' }),
  position: field(positionSchema, 'Where it is: [longitude, latitude], degrees WGS 84.', [1.5995, 50.7267]),
  hours: field(z.string().min(1).optional(), 'Opening hours in OpenStreetMap syntax.', 'Mo-Sa 09:30-18:00'),
  url: field(z.string().optional(), 'Its site, https.', 'https://example.org'),
  phone: field(z.string().optional(), 'Telephone with country code.', '+33 3 00 00 00 00'),
  access: field(accessSchema, 'How one gets in on wheels or tired legs.', { wheelchair: 'yes' }),
})

/** `places/*.json` */
export const placesSchema = z.strictObject({
  $schema: editorSchema,
  places: field(z.array(place), 'Where to eat, sleep and find help. Checked, but no visitor is shown it yet.', [
    { id: 'office', kind: 'help', name: { fr: 'Office' }, position: [1.6, 50.7] },
  ]),
})

const event = z.strictObject({
  id: field(idSchema, 'Name of the event, unique among events.', 'fete-de-la-mer'),
  name: field(localText, 'Its name by language tag.', { fr: 'Fête de la mer' }),
  from: field(daySchema, 'First day (YYYY-MM-DD).', '2027-07-10'),
  to: field(daySchema.optional(), 'Last day (YYYY-MM-DD); leave out for one day.', '2027-07-14'),
  days: field(
    z.array(daySchema).min(1).optional(),
    'The days between them on which it takes place (YYYY-MM-DD); leave out where it is every day. Repetitions of an .ics file come by themselves.',
    ['2027-07-10', '2027-07-14'],
  ),
  stop: field(idSchema.optional(), 'Id of the stop where it happens; not shown yet.', 'beffroi'),
  url: field(z.string().optional(), 'Page or tickets, https; not shown yet.', 'https://example.org/tickets'),
})

/** `events/*.json` */
export const eventsSchema = z.strictObject({
  $schema: editorSchema,
  events: field(
    z.array(event),
    'What happens when. On its days the table names it on its first screen, while nobody is there; the phone does not show it.',
    [{ id: 'fete', name: { fr: 'Fête' }, from: '2027-07-10' }],
  ),
})

export type AuthoredPerson = z.output<typeof personSchema>
export type AuthoredPlace = z.output<typeof place>
export type AuthoredEvent = z.output<typeof event>
