import { dots } from '../boulogne/motifs.ts'
import type { View } from '../camera.ts'
import { cardAt } from '../card.ts'
import { figure, group } from '../figures.ts'
import { at, oblong, outset, type Point } from '../geometry.ts'
import { ground, paving } from '../ground.ts'
import { house, roofscape } from '../houses.ts'
import { BRASS, INK, MOSS, wash } from '../palette.ts'
import { looking, type Scene } from '../scene.ts'
import { sky } from '../sky.ts'
import { cornice, prism, shadow } from '../solids.ts'
import { fillOn, lineOn } from '../surface.ts'
import { douaiBelfry } from './belfry.ts'
import { fortressGate } from './vanished.ts'

/** Famous people and vanished buildings: the belfry stands; the gate, the wall and a lost statue are only dotted. */
export const vanishedTown: Scene = {
  file: 'douai/trails/figures-et-lieux-disparus/cover.svg',
  camera: looking([0, -58, 3], 0, 1420, 905),
  draw: (view) => {
    sky(view.plate, { horizon: 905, seed: 291, cover: 0.58, depth: 0.65 })
    ground(view, 905, BRASS, 0.35)
    roofscape(view, [-46, 30], [50, 44], 1, 9)
    douaiBelfry(view, -12, 34, 0.86, -0.25)
    house(view, { x: -34, y: 8, width: 10, depth: 10, height: 9.6, floors: 3, bays: 3, rise: 4.2, material: 'brick', head: 'low' })
    house(view, { x: -23.8, y: 8, width: 9, depth: 10, height: 8.8, floors: 3, bays: 2, rise: 4, gableFront: true, shutters: MOSS, door: -1 })
    fortressGate(view)
    paving(view, [-30, -46], [30, 0], 1.8)
    const plinth = oblong(-2.1, -31, 2.6, 2.6, 0.1)
    shadow(view, plinth, 2)
    prism(view, outset(plinth, 0.4), 0, 0.5, 'ashlar')
    prism(view, plinth, 0.5, 3, 'ashlar', (wall, side) => { if (side === 0) for (const v of [1, 1.35, 1.7]) lineOn(wall, [[0.5, v], [2.1, v]], wash(INK, 0.6), 2.4) })
    cornice(view, plinth, 3, 0.3, 0.2)
    ghost(view)
    group(view, [-4.4, -32, 0], 2, 0.9, 0)
    group(view, [8, -12, 0], 3, 1.2, 1)
    figure(view, [2.6, -32, 0], 4)
  },
}

/** The lost statue, in dots: a standing woman. */
function ghost(view: View): void {
  const surface = cardAt(view, [-0.8, -29.6, 3.3])
  const ring: readonly Point[] = [[-0.6, 0], [0.6, 0], [0.5, 1.2], [0.42, 1.8], [0.56, 2.4], [0.26, 2.8], [0.2, 3], [0.26, 3.3], [0, 3.55], [-0.26, 3.3], [-0.2, 3], [-0.26, 2.8], [-0.56, 2.4], [-0.42, 1.8], [-0.5, 1.2]]
  fillOn(surface, ring, wash(BRASS, 0.1))
  for (const line of [[...ring, at(ring, 0)], [[-0.2, 0.1], [-0.15, 1.9]], [[0.2, 0.1], [0.15, 1.9]], [[-0.5, 2.3], [-0.1, 1.7], [0.5, 2.3]]] as const) dots(view, line.map(([u, v]) => surface.onto(u, v)), INK, 9, 2.2)
}
