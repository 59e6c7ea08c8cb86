import { z } from 'zod'
import { field, idSchema, mediaPathSchema } from './field.ts'
import { posterSchema, rights, spotSchema } from './media-rights.ts'

const detail = z.strictObject({
  id: field(idSchema, 'Name of the detail; its words stand in Markdown under `parts`.', 'dome'),
  at: field(
    spotSchema,
    'Middle of the detail: [share of the width from the left, share of the height from the top], 0 to 1.',
    [0.57, 0.36],
  ),
  width: field(
    z.number().min(0.02).max(1).default(0.2),
    'How much of the picture is shown around it, as a share of the width.',
    0.2,
  ),
})

/** A very large picture, cut into tiles by the build. Its details, in order, are a guided tour. */
export const zoomSchema = z.strictObject({
  type: z.literal('zoom'),
  ...rights,
  file: field(mediaPathSchema, 'Very large picture; it is cut into tiles.', 'plan-1775.tif'),
  width: field(
    z.int().min(1024).max(16384).default(4096),
    'Of a drawing (SVG): how wide it is made, pixels. Photographs and scans keep their own size.',
    4096,
  ),
  poster: posterSchema,
  details: field(z.array(detail).max(24).default([]), 'Details worth a closer look, in the order of the guided tour.', [
    { id: 'dome', at: [0.57, 0.36], width: 0.2 },
  ]),
})

export type AuthoredZoom = z.output<typeof zoomSchema>
