import { z } from 'zod'
import { field } from './field.ts'

const level = z.enum(['yes', 'limited', 'no'])

/** What a visitor who does not walk easily needs to know. Leave out what you have not seen yourself. */
export const accessSchema = z
  .strictObject({
    wheelchair: field(level.optional(), 'Can someone in a wheelchair get there alone?', 'limited'),
    stroller: field(level.optional(), 'Can a pushchair get there?', 'yes'),
    surface: field(
      z.array(z.enum(['paved', 'cobbles', 'gravel', 'earth', 'sand', 'grass'])).optional(),
      'What one walks on.',
      ['cobbles'],
    ),
    slope: field(z.number().min(0).max(100).optional(), 'Steepest slope, percent.', 6),
    width: field(z.number().min(0).optional(), 'Narrowest passage, metres.', 0.9),
    steps: field(z.int().min(0).optional(), 'Number of steps on the way.', 24),
    benches: field(z.boolean().optional(), 'Is there somewhere to sit?', true),
    toilets: field(z.boolean().optional(), 'Are there toilets?', false),
  })
  .default({})
