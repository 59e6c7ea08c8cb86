import { nearest } from '../../read/nearest.ts'
import { type PanoramaPlace, panoramaOf } from '../../build/panorama-links.ts'
import type { Checking } from '../checking.ts'

/** Whether each way on from a panorama leads to one. */
export function checkPanoramas({ tree, report }: Checking): void {
  const known = new Set<string>()
  for (const { id: stop, value } of tree.stops.values())
    for (const { type, id } of value.media) if (type === 'panorama') known.add(`${stop}/${id}`)
  for (const { id: stop, file, value } of tree.stops.values()) {
    for (const [index, medium] of value.media.entries()) {
      if (medium.type !== 'panorama') continue
      for (const [link, { to }] of medium.links.entries()) {
        const goal: PanoramaPlace = panoramaOf(stop, to)
        const name = `${goal.stop}/${goal.medium}`
        if (known.has(name) || tree.unreadable.has(`stops/${goal.stop}`)) continue
        const near = nearest(name, known)
        report('unknown-id', file, `/media/${index}/links/${link}/to`, {
          kind: 'panorama',
          id: to,
          wanted: `stops/${goal.stop}/stop.json: media: { "id": "${goal.medium}", "type": "panorama" }`,
          ...(near === undefined ? {} : { nearest: near }),
        })
      }
    }
  }
}
