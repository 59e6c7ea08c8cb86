import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The plan of the walled town for the game of building it, as a sheet of 820 × 650: one metre is two units, north-west is up.
 * The rectangle of 410 m by 325 m and its gates are measured (facts: corners ± 35 m); streets are schematic, houses are left out.
 * Usage: `node --import tsx content/recipes/drawings/walled-town-plan.ts`
 */
export const PLAN_FILE = 'stops/remparts/plan.svg'
const CORNERS = { west: [1.61062, 50.724808], north: [1.614734, 50.727414], south: [1.613881, 50.722742] } as const
const [WIDTH, HEIGHT, MARGIN] = [820, 650, 70]

/** Where a place lies on the plan, as shares of its width and height: what `at` says in stop.json. */
export function onPlan([longitude, latitude]: readonly [number, number]): readonly [number, number] {
  const { west, north, south } = CORNERS
  const metres = (from: readonly [number, number], to: readonly [number, number]) =>
    [(to[0] - from[0]) * 111_320 * Math.cos((latitude * Math.PI) / 180), (to[1] - from[1]) * 110_574] as const
  const along = metres(west, north)
  const across = metres(west, south)
  const here = metres(west, [longitude, latitude])
  const share = (axis: readonly [number, number]) => (here[0] * axis[0] + here[1] * axis[1]) / (axis[0] ** 2 + axis[1] ** 2)
  return [(MARGIN + share(along) * WIDTH) / (WIDTH + 2 * MARGIN), (MARGIN + share(across) * HEIGHT) / (HEIGHT + 2 * MARGIN)]
}

/** The whole drawing: paper, slope, double wall with towers, the two streets that cross. */
export function drawPlan(): string {
  const [width, height] = [WIDTH + 2 * MARGIN, HEIGHT + 2 * MARGIN]
  const gate = (place: readonly [number, number]) => {
    const [x, y] = onPlan(place)
    return [Math.round(x * width), Math.round(y * height)] as const
  }
  const degres = gate([1.612308, 50.723739])
  const gayole = gate([1.615134, 50.723536])
  const calais = gate([1.616422, 50.726345])
  const dunes = gate([1.611873, 50.725602])
  const street = (from: readonly [number, number], to: readonly [number, number], broad: number) =>
    [
      ['#8A7B5E', broad + 4],
      ['#EFE5CF', broad],
    ]
      .map(([ink, wide]) => `<path d="M${from.join(' ')}L${to.join(' ')}" stroke="${ink}" stroke-width="${wide}" fill="none"/>`)
      .join('')
  const hachure = Array.from({ length: 118 }, (_, index) => {
    const at = (index / 118) * 2 * (WIDTH + HEIGHT)
    const side = at < WIDTH ? 0 : at < WIDTH + HEIGHT ? 1 : at < 2 * WIDTH + HEIGHT ? 2 : 3
    const far = 22 + (index % 3) * 8
    if (side === 0) return `M${Math.round(MARGIN + at)} ${MARGIN - 14}v${-far}`
    if (side === 1) return `M${MARGIN + WIDTH + 14} ${Math.round(MARGIN + at - WIDTH)}h${far}`
    if (side === 2) return `M${Math.round(MARGIN + 2 * WIDTH + HEIGHT - at)} ${MARGIN + HEIGHT + 14}v${far}`
    return `M${MARGIN - 14} ${Math.round(MARGIN + 2 * (WIDTH + HEIGHT) - at)}h${-far}`
  }).join('')
  const tower = (x: number, y: number) =>
    `<path d="M${x - 12} ${y}a12 12 0 1 0 24 0a12 12 0 1 0-24 0z" fill="#D9CBAE" stroke="#14233A" stroke-width="2.5"/>`
  const towers = [0, 1, 2, 3, 4].flatMap((step) => {
    const x = MARGIN + (step * WIDTH) / 4
    return [tower(x, MARGIN), tower(x, MARGIN + HEIGHT)]
  })
  const sides = [1, 2].flatMap((step) => {
    const y = Math.round(MARGIN + (step * HEIGHT) / 3)
    return [tower(MARGIN, y), tower(MARGIN + WIDTH, y)]
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<path d="M0 0h${width}v${height}H0z" fill="#E4EADF"/>`,
    `<path d="${hachure}" stroke="#6F8069" stroke-width="2" fill="none"/>`,
    `<path d="M${MARGIN} ${MARGIN}h${WIDTH}v${HEIGHT}h${-WIDTH}z" fill="#F7F2E8"/>`,
    street(degres, calais, 20),
    street(gayole, dunes, 16),
    `<path d="M${MARGIN} ${MARGIN}h${WIDTH}v${HEIGHT}h${-WIDTH}z" fill="none" stroke="#14233A" stroke-width="16"/>`,
    `<path d="M${MARGIN} ${MARGIN}h${WIDTH}v${HEIGHT}h${-WIDTH}z" fill="none" stroke="#D9CBAE" stroke-width="10"/>`,
    ...towers,
    ...sides,
    '</svg>\n',
  ].join('\n')
}

if (process.argv[1] !== undefined && import.meta.filename === process.argv[1])
  writeFileSync(join(import.meta.dirname, '../../boulogne-sur-mer', PLAN_FILE), drawPlan())
