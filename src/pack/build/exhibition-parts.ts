import type { PartId } from '#domain/built-pack/manifest.ts'
import type { AuthoredTree } from '../read/authored-tree.ts'

/** What decides which part of a built pack the media of an entry go into. */
type Entries = Pick<AuthoredTree, 'stops' | 'trails' | 'exhibitions'>

/**
 * The exhibition that alone shows what the folder of a file holds, by the path of that file: its own folder, and those of
 * exhibits that stand in no other exhibition, on no trail and at no place of the town. Undefined for all else.
 */
export type ExhibitionOf = (file: string) => string | undefined

export function exhibitionOf({ stops, trails, exhibitions }: Entries): ExhibitionOf {
  const owners = new Map<string, string>([...exhibitions.keys()].map((id) => [`exhibitions/${id}`, id]))
  const onTrails = new Set([...trails.values()].flatMap(({ value }) => value.steps.map(({ stop }) => stop)))
  for (const id of stops.keys()) {
    const showing = [...exhibitions.values()].filter(({ value }) =>
      value.sections.some(({ exhibits }) => exhibits.includes(id)),
    )
    const [only] = showing
    if (showing.length === 1 && only !== undefined && !onTrails.has(id) && stops.get(id)?.value.position === undefined)
      owners.set(`stops/${id}`, only.id)
  }
  return (file) => owners.get(file.split('/').slice(0, 2).join('/'))
}

/** The part of what an entry shows: its exhibition's own, else the one given. */
export function partFor(exhibition: string | undefined, otherwise: PartId): PartId {
  return exhibition === undefined ? otherwise : `exhibition:${exhibition}`
}
