import { z } from 'zod'
import { daySchema, editorSchema, field, idSchema, licenceSchema, mediaPathSchema } from './field.ts'
import { spotSchema } from './media-rights.ts'
import { mediaSchema } from './media-schema.ts'

const section = z.strictObject({
  id: field(
    idSchema,
    "Name of the section; the `## section` of the exhibition's Markdown that introduces it, its title stands under `sections`.",
    'salle-1',
  ),
  exhibits: field(z.array(idSchema).min(1), 'Ids of stops without position, in the order of the visit.', [
    'sarcophage',
  ]),
})

const plan = z.strictObject({
  file: field(mediaPathSchema, 'Floor plan beside this file: SVG, PNG, JPEG or WebP.', 'plan.svg'),
  anchors: field(
    z.record(idSchema, spotSchema).default({}),
    'Where each exhibit stands on the plan, by its id: [share of the width from the left, share of the height from the top], 0 to 1.',
    { sarcophage: [0.4, 0.25] },
  ),
  credit: field(z.string().min(1), 'Who drew it, as visitors shall read it.', 'Plan: the museum'),
  licence: field(licenceSchema, 'SPDX identifier or https address of the licence.', 'CC-BY-4.0'),
})

/** `exhibitions/<id>/exhibition.json` */
export const exhibitionSchema = z.strictObject({
  $schema: editorSchema,
  from: field(daySchema.optional(), 'First day (YYYY-MM-DD); leave out if it always was.', '2026-04-01'),
  to: field(daySchema.optional(), 'Last day (YYYY-MM-DD); leave out if it stays.', '2026-11-02'),
  place: field(idSchema.optional(), 'Id of the stop of the pack where it is shown.', 'chateau-comtal'),
  sections: field(z.array(section).min(1), 'Rooms or chapters, in the order of the visit.', [
    { id: 'salle-1', exhibits: ['sarcophage'] },
  ]),
  plan: field(plan.optional(), 'Floor plan, with the place of each exhibit.', {
    file: 'plan.svg',
    anchors: { sarcophage: [0.4, 0.25] },
    credit: 'Plan: the museum',
    licence: 'CC-BY-4.0',
  }),
  media: field(
    z.array(mediaSchema).default([]),
    'Pictures, films and games of the exhibition; the first picture leads.',
    [{ id: 'affiche', type: 'image', file: 'affiche.svg', credit: 'Beffroi', licence: 'CC-BY-SA-4.0' }],
  ),
})

export type AuthoredExhibition = z.output<typeof exhibitionSchema>
