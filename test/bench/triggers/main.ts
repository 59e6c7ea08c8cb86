import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  blocksTown,
  canyonTown,
  crossingTown,
  crowdedTown,
  denseTown,
} from '#domain/walk-simulation/simulated-trail.ts'
import { contentTrails } from './content-trail.ts'
import { dutyCycle } from './duty-cycle.ts'
import { sceneRows, SCENE_HEADS } from './scene-rows.ts'
import { offPath } from './off-path.ts'
import { recordedTracks } from './recorded-tracks.ts'
import type { Compared } from './run-walks.ts'
import { newCompared, runWalks, SIGMAS_M, standStill } from './run-walks.ts'
import { percent, table, TALLY_HEADS } from './tally.ts'

/** Measures how stops are found and writes the tables into docs/triggers.md. `npm run bench:triggers [-- walks per kind and error]` */
const turns = Number(process.argv[2] ?? 6)
const folder = join(import.meta.dirname, '../..', '..')
const page = join(folder, 'docs/triggers.md')
const say = (text: string) => process.stdout.write(`${text}\n`)

const towns = [
  ...(await contentTrails(join(folder, 'content/boulogne-sur-mer'))),
  blocksTown(),
  denseTown(),
  crossingTown(),
  canyonTown(),
]
const crowded = crowdedTown()
const bySigma = new Map(SIGMAS_M.map((sigmaM) => [`σ ${sigmaM} m`, newCompared()]))
const byTown = new Map(towns.map((town) => [town.name, newCompared()]))
const byScene = new Map(towns.map((town) => [town, new Map(SIGMAS_M.map((sigmaM) => [sigmaM, newCompared()]))]))
const whole = newCompared()
const good = newCompared()

for (const town of towns) {
  runWalks(town, turns, (sigmaM) =>
    [
      whole,
      bySigma.get(`σ ${sigmaM} m`),
      byTown.get(town.name),
      byScene.get(town)?.get(sigmaM as (typeof SIGMAS_M)[number]),
      sigmaM <= 10 ? good : undefined,
    ].filter((one) => one !== undefined),
  )
  say(`${town.name}: ${byTown.get(town.name)?.engine.walks ?? 0} walks`)
}
const hard = newCompared()
runWalks(crowded, Math.max(1, Math.floor(turns / 2)), () => [hard])

const rows = (label: string, one: Compared) => [
  [`${label}: distance < radius`, ...one.distance.cells()],
  [`${label}: engine, no path`, ...one.engineAlone.cells()],
  [`**${label}: engine**`, ...one.engine.cells()],
]
const heads = ['', ...TALLY_HEADS]
const stands = [...towns, crowded].map((town) => standStill(town, turns))
const total = (key: 'stands' | 'distance' | 'engine') => stands.reduce((sum, one) => sum + one[key], 0)
const lost = SIGMAS_M.map((sigmaM) => {
  const each = towns.filter((town) => town.canyon === undefined).map((town) => offPath(town, sigmaM, turns))
  const km = each.reduce((sum, one) => sum + one.km, 0)
  const falseAlarms = each.reduce((sum, one) => sum + one.falseAlarms, 0)
  const delays = each.flatMap((one) => one.delaysS).toSorted((one, other) => one - other)
  const inTime = delays.filter((delay) => delay <= 20).length
  const median = delays[Math.floor(delays.length / 2)] ?? 0
  return [
    `σ ${sigmaM} m`,
    km.toFixed(0),
    ((100 * falseAlarms) / km).toFixed(2),
    percent(inTime, delays.length),
    `${median.toFixed(0)} s`,
  ]
})
const duty = towns.map((town) => {
  const { preciseS, allS, resting, always } = dutyCycle(town, Math.max(1, Math.floor(turns / 3)))
  const [restingRight = '', , , , , restingFalse = ''] = resting.cells()
  const [alwaysRight = '', , , , , alwaysFalse = ''] = always.cells()
  return [town.name, percent(preciseS, allS), restingRight, alwaysRight, restingFalse, alwaysFalse]
})
const scenes = [...byScene].flatMap(([town, figures]) => sceneRows(town, figures, Math.max(1, Math.floor(turns / 3))))

const tables = [
  `${whole.engine.walks} walks, ${whole.engine.doors} doors reached; ${recordedTracks(whole.engine.walks)}`,
  '### All walks, then good streets (σ 5 and 10 m) alone',
  table(heads, [...rows('all', whole), ...rows('σ ≤ 10 m', good)]),
  '### By error of the receiver',
  table(
    heads,
    [...bySigma].flatMap(([label, one]) => rows(label, one)),
  ),
  '### By trail',
  table(
    heads,
    [...byTown].flatMap(([label, one]) => rows(label, one)),
  ),
  '### Doors 20 m apart, in circles of 15 m that overlap (beyond the goal)',
  table(heads, rows('crowded', hard)),
  '### Questions ("are you at …?")',
  `${whole.engine.asked} in ${whole.engine.walks} walks; ${whole.engine.wrongAsked} of them more than 25 m outside the zone.`,
  '### Ten minutes of standing still, every trigger set to `repeat: always`',
  `${total('stands')} stands: distance < radius starts a stop again ${total('distance')} times, the engine ${total('engine')} times.`,
  '### Off the path (corridor of 50 m)',
  table(['', 'km on the path', 'false alarms per 100 km', 'told within 20 s', 'median'], lost),
  '### Precise fixes',
  table(
    ['', 'of a tour’s seconds', 'right, resting', 'right, always precise', 'false, resting', 'false, always precise'],
    duty,
  ),
  '### Scene by scene, beside an observer who is told all',
  table(SCENE_HEADS, scenes),
].join('\n\n')
say(tables)
const [before = '', , after = ''] = readFileSync(page, 'utf8').split(/<!-- (?:tables|end of tables) -->/)
writeFileSync(page, `${before}<!-- tables -->\n\n${tables}\n\n<!-- end of tables -->${after}`)
