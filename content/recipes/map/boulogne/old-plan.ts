import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beside, box, chance, disc } from '../shapes.ts'
import { between, minus, plus, type Line, type Point } from '../plane.ts'
import { KNOWN, plane } from './ground.ts'
import { ACROSS, ALONG, CASTLE, CORNERS, onWall, outline, towers, WALL } from './walled-town.ts'

const WIDTH = 1280
const HEIGHT = 1040
const PER_METRE = 2.35
const [PAPER, INK, WASH] = ['#efe3c4', '#3b2a16', '#c9a86a']

/**
 * The walled town as it stood about 1231, drawn in the manner of an old plan: the sea-facing side below, so that north points to the upper
 * left, as a draughtsman might have it. It is ours, and says so wherever it is shown; nothing undated is on it.
 */
export async function drawOldPlan(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'plan-1231.svg'), svg())
  await writeFile(join(folder, 'plan-1231.json'), `${JSON.stringify(annotation(), null, 2)}\n`)
}

const MIDDLE = between(CORNERS.south, CORNERS.north, 0.5)

/** The long axis to the right, the north-west side below. */
function pixel(point: Point): Point {
  const from = minus(point, MIDDLE)
  const along = from[0] * ALONG[0] + from[1] * ALONG[1]
  const across = from[0] * ACROSS[0] + from[1] * ACROSS[1]
  return [Math.round((WIDTH / 2 - along * PER_METRE) * 10) / 10, Math.round((HEIGHT / 2 + across * PER_METRE) * 10) / 10]
}

function svg(): string {
  const path = (line: Line) => `M${line.map((point) => pixel(point).join(' ')).join('L')}`
  const ring = (line: Line) => `${path(line)}Z`
  const drawn = (d: string, rest: string) => `<path d="${d}" ${rest}/>`
  const pen = `fill="none" stroke="${INK}"`
  const streets = [
    [onWall(KNOWN.porteDesDegres), onWall(KNOWN.porteDeCalais)],
    [onWall(KNOWN.porteGayole), onWall(KNOWN.porteDesDunes)],
  ]
  const gates = [KNOWN.porteGayole, KNOWN.porteDesDunes].map((known) => box(onWall(known), ALONG, 30, 17)).concat([KNOWN.porteDeCalais, KNOWN.porteDesDegres].map((known) => box(onWall(known), ACROSS, 30, 17)))
  const parts = [
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/>`,
    ...stains(),
    drawn(ring(outline(WALL, -24)), `fill="${WASH}" fill-opacity=".28" stroke="${INK}" stroke-width="1.2"`),
    drawn(ring(outline(WALL, -6)), `fill="${PAPER}" stroke="none"`),
    ...ditch().map((line) => drawn(path(line), `${pen} stroke-width=".8" stroke-opacity=".55"`)),
    ...streets.flatMap((street) => [4, -4].map((side) => drawn(path(beside(street, side)), `${pen} stroke-width="1.6" stroke-dasharray="9 5"`))),
    drawn(`${ring(outline(WALL, -6))}${ring(outline(WALL, 6))}`, `fill="${WASH}" fill-rule="evenodd" stroke="${INK}" stroke-width="2.4"`),
    ...towers().map((centre) => drawn(ring(disc(centre, 8, 20)), `fill="${WASH}" stroke="${INK}" stroke-width="2.2"`)),
    ...gates.map((gate) => drawn(ring(gate), `fill="${INK}" stroke="${INK}" stroke-width="1"`)),
    drawn(ring(disc(CASTLE, 52, 9, 0.35)), `fill="${PAPER}" stroke="${INK}" stroke-width="1.4" stroke-dasharray="2 4"`),
    drawn(`${ring(disc(CASTLE, 42, 9, 0.35))}${ring(disc(CASTLE, 24, 9, 0.35))}`, `fill="${WASH}" fill-rule="evenodd" stroke="${INK}" stroke-width="2.4"`),
    ...disc(CASTLE, 42, 9, 0.35).slice(1).map((corner) => drawn(ring(disc(corner, 8, 20)), `fill="${WASH}" stroke="${INK}" stroke-width="2.2"`)),
    drawn(ring(box(KNOWN.beffroi, ALONG, 18, 18)), `fill="${INK}"`),
    drawn(ring(box(plus(KNOWN.notreDame, ALONG, -6), ALONG, 80, 24)), `fill="none" stroke="${INK}" stroke-width="2.6" stroke-dasharray="1 7" stroke-linecap="round"`),
    drawn(ring(box(plus(KNOWN.notreDame, ALONG, 8), ACROSS, 44, 14)), `fill="none" stroke="${INK}" stroke-width="2.6" stroke-dasharray="1 7" stroke-linecap="round"`),
    rose(),
    `<rect x="22" y="22" width="${WIDTH - 44}" height="${HEIGHT - 44}" ${pen} stroke-width="3"/>`,
    `<rect x="32" y="32" width="${WIDTH - 64}" height="${HEIGHT - 64}" ${pen} stroke-width="1"/>`,
    scale(),
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">\n${parts.join('\n')}\n</svg>\n`
}

/** Short strokes down into the ditch, as engravers show a slope. */
function ditch(): Line[] {
  const [inner, outer] = [outline(WALL, -9), outline(WALL, -22)]
  return inner.slice(1).flatMap((end, side) => {
    const [start = end, outStart = end, outEnd = end] = [inner[side], outer[side], outer[side + 1]]
    return Array.from({ length: 64 }, (_, index) => {
      const share = (index + 0.5) / 64
      return [between(start, end, share), between(between(start, end, share), between(outStart, outEnd, share), 0.55 + 0.4 * chance(side, index))]
    })
  })
}

function stains(): string[] {
  return Array.from({ length: 26 }, (_, index) => {
    const [x, y, size] = [chance(index, 1) * WIDTH, chance(index, 2) * HEIGHT, 30 + chance(index, 3) * 130].map(Math.round)
    return `<circle cx="${x}" cy="${y}" r="${size}" fill="${WASH}" fill-opacity="${index % 3 === 0 ? '.1' : '.05'}"/>`
  })
}

/** An arrow to the north in a ring. */
function rose(): string {
  const [x, y] = [WIDTH - 120, 130]
  const north = minus(pixel(plus(MIDDLE, [0, 1], 30)), pixel(MIDDLE))
  const turn = Math.round((Math.atan2(north[0], -north[1]) * 180) / Math.PI)
  return `<g transform="translate(${x} ${y}) rotate(${turn})" fill="none" stroke="${INK}" stroke-width="2"><circle r="46"/><circle r="40" stroke-width="1"/><path d="M0 -62L11 0L0 62L-11 0Z" fill="${PAPER}"/><path d="M0 -62L11 0L-11 0Z" fill="${INK}"/><path d="M-40 0H40" stroke-width="1"/></g>`
}

/** A hundred metres in five. */
function scale(): string {
  const step = Math.round(20 * PER_METRE)
  const boxes = [0, 1, 2, 3, 4].map((index) => `<rect x="${70 + index * step}" y="${HEIGHT - 76}" width="${step}" height="10" fill="${index % 2 === 0 ? INK : PAPER}" stroke="${INK}" stroke-width="1.4"/>`)
  return boxes.join('')
}

/** The four corners of the wall, the four gates and the castle, as an IIIF georeference annotation. */
function annotation(): unknown {
  const { south, east, north, west } = CORNERS
  const gates = [KNOWN.porteDesDegres, KNOWN.porteGayole, KNOWN.porteDeCalais, KNOWN.porteDesDunes].map(onWall)
  const degrees = (point: Point) => plane.onEarth(point).map((value) => Math.round(value * 1e6) / 1e6)
  return {
    type: 'Annotation',
    '@context': ['http://iiif.io/api/extension/georef/1/context.json', 'http://iiif.io/api/presentation/3/context.json'],
    motivation: 'georeferencing',
    target: 'plan-1231.svg',
    body: {
      type: 'FeatureCollection',
      transformation: { type: 'polynomial', options: { order: 1 } },
      features: [south, east, north, west, ...gates, CASTLE].map((point) => ({
        type: 'Feature',
        properties: { resourceCoords: pixel(point) },
        geometry: { type: 'Point', coordinates: degrees(point) },
      })),
    },
  }
}
