import { project, scaleAt, type View } from '../camera.ts'
import { clouds } from '../chance.ts'
import { dinghy, lugger, trawler } from '../boats.ts'
import { group } from '../figures.ts'
import { curtain, roundTower } from '../fortress.ts'
import { at, oblong, outset, regular, rotate, type Point } from '../geometry.ts'
import { bluff, ground, shoreLines, water } from '../ground.ts'
import { roofscape } from '../houses.ts'
import { clotheWall } from '../masonry.ts'
import { opening, row } from '../openings.ts'
import { BRASS, INK, MOSS, PAPER, SEA, SIGNAL, wash } from '../palette.ts'
import { looking, type Scene } from '../scene.ts'
import { rays, sky } from '../sky.ts'
import { cornice, merlons, prism, roof, shadow, spire } from '../solids.ts'
import { fillOn, flatSurface, rect } from '../surface.ts'
import { domeProfile, turned } from '../turned.ts'
import { tree, wood } from '../trees.ts'
import { basilicaDome } from './sacred.ts'
import { breaker, gulls } from './motifs.ts'

/** The belfry as one piece of a townscape, its foot at `low`. */
function smallBelfry(view: View, x: number, y: number, low: number, turn = -0.3, size = 1): void {
  const keep = oblong(x, y, 15 * size, 15 * size, turn)
  const [cx, cy] = keep.reduce(([sumX, sumY], [nextX, nextY]) => [sumX + nextX / 4, sumY + nextY / 4] as const, [0, 0] as const)
  const eight = regular(cx, cy, 6 * size, 8, turn + Math.PI / 8)
  prism(view, keep, low, low + 20 * size, 'stone', (wall) => { opening(wall, wall.width / 2, 12 * size, 1.8 * size, 4 * size, { head: 'round' }) })
  merlons(view, outset(keep, 0.6), low + 20 * size, 2.2 * size, 1.8 * size, 'stone')
  prism(view, eight, low + 21 * size, low + 32 * size, 'ashlar', (wall) => { opening(wall, wall.width / 2, 2 * size, 2.2 * size, 6.5 * size, { head: 'round' }) })
  cornice(view, eight, low + 32 * size, 1.2 * size, 0.8)
  turned(view, cx, cy, domeProfile(5 * size, 1, low + 33 * size, 4 * size, 5), 'lead')
  spire(view, regular(cx, cy, 1.3 * size, 6), low + 37 * size, 4 * size, 'lead')
}

/** Boulogne from the sea: harbour, climbing roofs, the walls, belfry and dome above all. */
export const townFromSea: Scene = {
  file: 'boulogne-sur-mer/cover.svg',
  camera: looking([0, -400, 22], 0, 2900, 760),
  draw: (view) => {
    sky(view.plate, { horizon: 760, seed: 5, cover: 0.52 })
    rays(view.plate, 420, 300, 120, 300, 36, wash(BRASS, 0.5))
    view.plate.paint([[0, 700], [180, 640], [420, 580], [640, 548], [1100, 540], [1330, 580], [1600, 650], [1600, 900], [0, 900]], wash(MOSS, 0.22))
    wood(view, [20, 690], [420, 590], 46, 54)
    wood(view, [1240, 570], [1590, 652], 46, 54)
    prism(view, oblong(6, 330, 62, 26, 0.05), 38, 66, 'ashlar', (wall, side) => { if (side === 0) row(wall, 0, wall.width, 7, 12, 3, 8, { head: 'round' }) })
    roof(view, oblong(6, 330, 62, 26, 0.05), 66, 11, 0, 'slate', 'ashlar')
    prism(view, oblong(54, 326, 30, 30, 0.05), 38, 78, 'ashlar')
    basilicaDome(view, 69, 342, 78, 1.15)
    for (const x of [0, 13]) {
      prism(view, oblong(x, 326, 10, 10), 38, 74, 'ashlar', (wall) => { opening(wall, 5, 25, 3, 7, { head: 'round' }) })
      turned(view, x + 5, 331, domeProfile(5, 0.8, 74, 7, 5), 'lead')
    }
    smallBelfry(view, -66, 316, 40, -0.3, 1.2)
    roofscape(view, [-150, 286], [150, 306], 1, 9, 43)
    for (let x = -142; x < 160; x += 26) tree(view, [x, 282, 44], 11)
    curtain(view, oblong(-150, 272, 300, 8), 49, false, 26)
    for (const x of [-146, -96, -46, 0, 52, 100]) roundTower(view, { x, y: 271, radius: 7, low: 26, high: 51 })
    for (const [x, y] of [[124, 268], [140, 262], [158, 268]] as const) roundTower(view, { x, y, radius: 8, low: 24, high: 55, embattled: true, ...(x === 140 ? { cone: 12 } : {}) })
    for (const [y, low] of [[226, 21], [176, 13], [112, 7]] as const) roofscape(view, [-y * 0.27 - 112, y], [y * 0.27 + 112, y + 12], 1, 9.5, low)
    roofscape(view, [-112, 24], [112, 40], 1, 14, 3)
    prism(view, [[-120, 0], [120, 0], [120, 20], [-120, 20]], 0, 3, 'stone')
    for (let x = -92; x < 100; x += 26) if (Math.abs(x) > 10) lugger(view, [800 + x * 7.2, 892 + (x % 3) * 3], 56 + (Math.abs(x) % 4) * 7, x % 2 === 0 ? 1 : -1)
    water(view, { top: 896, seed: 71, swell: 0.5, extra: (x, y) => (y < 950 ? 0.2 + 0.2 * clouds(x / 40, y / 200, 3) : 0) })
    jetty(view)
    lugger(view, [560, 1010], 250)
    trawler(view, [1130, 1000], 330, -1, SEA)
    lugger(view, [870, 950], 110, -1)
    dinghy(view, [820, 1062], 130)
    gulls(view, [[520, 500, 30], [600, 460, 22], [1230, 420, 28], [330, 540, 18]])
  },
}

function jetty(view: View): void {
  const pier = oblong(-64, -150, 34, 6, 0.1)
  prism(view, pier, -1, 6, 'stone')
  turned(view, -33, -143, [[3.2, 6], [2.6, 8], [2.1, 20]], 'ashlar')
  turned(view, -33, -143, [[3, 20], [3, 21.2]], 'dark')
  turned(view, -33, -143, [[1.7, 21.2], [1.7, 24.6]], 'bronze')
  turned(view, -33, -143, domeProfile(2.2, 0.2, 24.6, 2, 4), 'slate')
  group(view, [-45, -146, 6], 4, 2, 0)
}

const TURN = 0.62

/** The walled town from above: the rectangle of its walls, gates, streets, belfry, dome and castle. */
export const walledTown: Scene = {
  file: 'boulogne-sur-mer/trails/ville-haute/cover.svg',
  camera: looking([0, -800, 270], 0, 2190, -20),
  draw: (view) => {
    ground(view, 330, MOSS, 0.3)
    water(view, { top: 2, bottom: 336, seed: 6, swell: 0.3 })
    const coast: Point[] = []
    for (let x = 0; x <= 1600; x += 32) coast.push([x, 334 + clouds(x / 260, 2, 5) * 60 - 20])
    view.plate.paint([...coast, [1600, 420], [0, 420]], wash(MOSS, 0.08))
    shoreLines(view, [...coast].map(([x, y]): Point => [x, y - 60]), 4, 10)
    view.plate.line(coast, INK, 1.8)
    lugger(view, [420, 262], 74)
    lugger(view, [560, 220], 50, -1)
    lugger(view, [1240, 240], 66, -1)
    wood(view, [40, 400], [560, 392], 36, 84)
    wood(view, [1100, 392], [1580, 410], 36, 84)
    const place = (a: number, b: number): Point => rotate([a, b], TURN)
    const inFrame = (a: number, b: number, width: number, depth: number): readonly Point[] => {
      const [x, y] = place(a, b)
      return oblong(x, y, width, depth, TURN)
    }
    const jobs: { readonly far: number; readonly draw: () => void }[] = []
    const add = (a: number, b: number, draw: (x: number, y: number) => void): void => {
      const [x, y] = place(a, b)
      jobs.push({ far: 1 / scaleAt(view.camera, [x, y, 0]), draw: () => { draw(x, y) } })
    }
    const [halfA, halfB] = [190, 148]
    view.plate.paint(inFrame(-halfA, -halfB, halfA * 2, halfB * 2).map(([x, y]) => project(view.camera, [x, y, 0])), wash(BRASS, 0.16))
    for (let a = -halfA; a < halfA - 1; a += 38) {
      for (const b of [-halfB, halfB - 8]) add(a + 19, b, () => { curtain(view, inFrame(a, b, 38.4, 8), 13) })
    }
    for (let b = -halfB; b < halfB - 1; b += 37) {
      for (const a of [-halfA, halfA - 8]) add(a, b + 18, () => { curtain(view, inFrame(a, b, 8, 37.4), 12) })
    }
    const towers: readonly Point[] = [[-190, -148], [-125, -150], [-70, -150], [70, -150], [125, -150], [-190, 148], [-110, 150], [80, 150], [190, 148], [-192, -70], [-192, 75], [192, 70]]
    for (const [a, b] of towers) add(a, b - 6, (x, y) => { roundTower(view, { x, y, radius: 9, high: 15 }) })
    for (const [a, b] of [[0, -150], [0, 150], [-192, 0], [192, 0]] as const) {
      for (const side of [-11, 11]) add(a === 0 ? side : a, (a === 0 ? b : side) - 8, (x, y) => { roundTower(view, { x, y, radius: 9, high: 20 }) })
      add(a, b + 4, (x, y) => {
        const block = oblong(x - 8, y - 8, 16, 16, TURN)
        prism(view, block, 0, 20, 'stone')
        roof(view, block, 20, 8, 5, 'slate')
      })
    }
    for (let a = -172; a < 166; a += 28) {
      for (let b = -126; b < 118; b += 30) {
        const street = Math.abs(a + 12) < 12 || Math.abs(b + 11) < 12
        const square = Math.hypot(a + 4, b + 4) < 44
        const church = a > -8 && a < 128 && b > 18 && b < 106
        const castle = a > 88 && b < -40
        if (street || square || church || castle) continue
        const [width, depth] = [view.chance.between(21, 26), view.chance.between(14, 18)]
        add(a, b, () => {
          const outline = inFrame(a, b, width, depth)
          const tall = view.chance.between(9, 13)
          prism(view, outline, 0, tall, view.chance.unit() < 0.6 ? 'plaster' : 'brick', (wall) => { row(wall, 0, wall.width, 4, tall * 0.4, 1.9, tall * 0.3) }, 1.6)
          roof(view, outline, tall, 6.5, view.chance.unit() < 0.4 ? 4 : 0, view.chance.unit() < 0.74 ? 'tile' : 'slate', 'plaster', 0.4)
        })
        if (view.chance.unit() < 0.04) add(a + 10, b + 20, (x, y) => { tree(view, [x, y, 0], 12) })
      }
    }
    for (let a = -176; a < 170; a += 58) for (const b of [-134, 136]) if (Math.abs(a) > 24 && !(a > 90 && b < 0)) add(a, b, (x, y) => { tree(view, [x, y, 0], 17) })
    add(-26, -14, (x, y) => { smallBelfry(view, x - 8, y, 0, TURN - 0.9, 1.5) })
    add(60, 62, () => {
      const nave = inFrame(0, 50, 92, 26)
      shadow(view, nave, 40)
      prism(view, inFrame(0, 44, 92, 38), 0, 17, 'ashlar', (wall) => { row(wall, 0, wall.width, 8, 5, 3, 8, { head: 'round' }) })
      prism(view, nave, 17, 32, 'ashlar', (wall) => { row(wall, 0, wall.width, 8, 3, 3, 7, { head: 'round' }) })
      roof(view, nave, 32, 10, 0, 'slate', 'ashlar')
      prism(view, inFrame(84, 44, 38, 38), 0, 44, 'ashlar', (wall) => { row(wall, 0, wall.width, 3, 22, 4, 12, { head: 'round' }) })
      const [x, y] = place(103, 63)
      basilicaDome(view, x, y, 44, 1.5)
      for (const b of [42, 74]) {
        const tower = inFrame(-8, b, 11, 11)
        prism(view, tower, 0, 40, 'ashlar', (wall) => { opening(wall, 5.5, 27, 3, 8, { head: 'round' }) })
        const [cx, cy] = place(-2.5, b + 5.5)
        turned(view, cx, cy, domeProfile(5.4, 0.8, 40, 8, 5), 'lead')
      }
    })
    add(140, -100, () => {
      const [x, y] = place(146, -104)
      const corners = regular(x, y, 34, 8, 0.3)
      for (const index of [1, 2, 3]) roundTower(view, { x: at(corners, index)[0], y: at(corners, index)[1], radius: 9, high: 23, embattled: true })
      prism(view, corners, 0, 16, 'stone')
      prism(view, regular(x, y, 26, 8, 0.3), 15.9, 16, 'plaster')
      roof(view, oblong(x - 17, y - 6, 32, 13, 0.3), 16, 9, 5, 'tile')
      for (const index of [4, 0, 5, 7, 6]) roundTower(view, { x: at(corners, index)[0], y: at(corners, index)[1], radius: 9, high: 23, embattled: true, ...(index === 5 ? { cone: 13 } : {}) })
    })
    for (const job of jobs.sort((one, other) => other.far - one.far)) job.draw()
    for (let index = 0; index < 12; index += 1) {
      const x = 40 + index * 138
      const y = 1085 + clouds(index * 1.7, 2, 4) * 90 - Math.abs(index - 5.5) * 20
      if (Math.abs(x - 760) > 130) wood(view, [x, y], [x + 50, y - 6], 84, 90)
    }
  },
}

/** The harbour mouth: jetty light, luggers coming in, the sea centre and the cliff beyond. */
export const harbourMouth: Scene = {
  file: 'boulogne-sur-mer/trails/port-et-mer/cover.svg',
  camera: looking([0, -120, 7], 0, 1500, 690),
  draw: (view) => {
    sky(view.plate, { horizon: 690, seed: 111, cover: 0.45, depth: 0.85 })
    rays(view.plate, 560, 420, 110, 360, 44, wash(BRASS, 0.55), Math.PI, Math.PI * 2)
    bluff(view, [[780, 690], [900, 610], [1060, 566], [1250, 560], [1420, 580], [1600, 560], [1600, 740], [780, 720]], BRASS, 70, 0.8)
    bluff(view, [[900, 612], [1060, 566], [1250, 560], [1420, 580], [1600, 560], [1600, 610], [1250, 596], [1060, 596]], MOSS, 10, 0.7)
    prism(view, oblong(36, 70, 52, 14), 0, 8, 'ashlar', (wall, side) => {
      if (side !== 0) return
      fillOn(wall, rect(0, 3, wall.width, 3), wash(SEA, 0.55))
      for (let u = 2; u < wall.width; u += 3) fillOn(wall, rect(u, 3, 0.3, 3), PAPER)
    })
    prism(view, [[62, 62], [92, 58], [100, 70], [100, 84], [64, 84]], 0, 10, 'lead', (wall) => { for (let u = 2; u < wall.width; u += 2) fillOn(wall, rect(u, 0, 0.2, 10), wash(INK, 0.5)) })
    prism(view, [[61, 60], [93, 56], [102, 70], [102, 86], [62, 86]], 10, 11.4, 'plaster')
    view.plate.paint([[900, 742], [1600, 730], [1600, 800], [1020, 768]], wash(BRASS, 0.26))
    const shore: Point[] = []
    for (let x = 900; x <= 1600; x += 30) shore.push([x, 748 + (x - 900) * 0.075 + clouds(x / 80, 1, 2) * 10])
    water(view, { top: 692, seed: 41, swell: 0.9, extra: (x) => (Math.abs(x - 560) < 90 ? -0.28 : 0), right: (y) => (y < 800 ? 900 + Math.max(0, y - 742) * 12 : 1600) })
    shoreLines(view, shore, 4, 7)
    lugger(view, [250, 730], 90)
    lugger(view, [400, 716], 54, -1)
    lugger(view, [700, 724], 70)
    trawler(view, [330, 850], 300, 1, SIGNAL)
    lugger(view, [760, 930], 420)
    breaker(view, 60, 600, 1010, 64, 3)
    breaker(view, 420, 1100, 1080, 84, 8)
    pierHead(view)
    gulls(view, [[560, 250, 40], [670, 200, 28], [440, 320, 24], [980, 300, 30], [330, 210, 18]])
  },
}

function pierHead(view: View): void {
  const deck: readonly Point[] = [[14, -72], [60, -84], [60, -60], [16, -62]]
  for (const [index, x] of [15, 19, 23, 27, 31, 36].entries()) prism(view, oblong(x, -71.6 - index, 0.8, 0.8), -4, 3.4, 'dark', undefined, 1)
  prism(view, deck, 2.6, 4, 'bronze')
  clotheWall(flatSurface(view, [14, -72, 4], [0.9676, -0.2524, 0], [0, 0, 1], 30, 0.12), 'dark', 0)
  for (let u = 0; u < 30; u += 1.7) {
    const post = flatSurface(view, [14 + u * 0.9676, -72 - u * 0.2524, 4], [0.9676, -0.2524, 0], [0, 0, 1], 0.12, 1.1)
    clotheWall(post, 'dark', 0)
  }
  for (const z of [4.6, 5.1]) clotheWall(flatSurface(view, [14, -72, z], [0.9676, -0.2524, 0], [0, 0, 1], 30, 0.08), 'dark', 0)
  turned(view, 19, -66, [[1.9, 4], [1.5, 5.4], [1.15, 13]], 'plaster', (band, index) => {
    if (index === 1) for (const v of [1.4, 4.4]) fillOn(band, rect(0, v, band.width, 1.5), wash(SIGNAL, 0.75))
  })
  turned(view, 19, -66, [[1.15, 13], [1.9, 13.8], [1.9, 14.2]], 'dark')
  turned(view, 19, -66, [[0.95, 14.2], [0.95, 16.4]], 'bronze')
  turned(view, 19, -66, domeProfile(1.3, 0.15, 16.4, 1.3, 4), 'tile')
  group(view, [25, -70, 4], 3, 1.1, 0)
}
