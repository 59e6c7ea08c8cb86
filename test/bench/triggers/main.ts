import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import {
  blocksTown,
  canyonTown,
  crossingTown,
  crowdedTown,
  denseTown,
} from '#domain/walk-simulation/simulated-trail.ts'
import { contentTrails } from './content-trail.ts'
import { figuresOf, type SceneFigures } from './scene-figures.ts'
import { tablesOf } from './tables.ts'

/**
 * Measures how stops are found and writes the tables into docs/triggers.md. `npm run bench:triggers [-- walks per kind and error]`
 * Each scene is a process of its own and keeps its figures in `.beffroi/bench`: `--scene 3` walks one alone, `--join` writes the page of what is there.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { series: { type: 'string', default: '0' }, scene: { type: 'string' }, join: { type: 'boolean' } },
})
const extent = { turns: Number(positionals[0] ?? 6), series: Number(values.series) }
const root = join(import.meta.dirname, '../../..')
const page = join(root, 'docs/triggers.md')
const kept = join(root, '.beffroi/bench')
const say = (text: string) => process.stdout.write(`${text}\n`)
const fileOf = (scene: number) => join(kept, `triggers-${scene}.json`)

const goals = [
  ...(await contentTrails(join(root, 'content/boulogne-sur-mer'))),
  blocksTown(),
  denseTown(),
  crossingTown(),
  canyonTown(),
]
const trails = [...goals, crowdedTown()]

if (values.scene === undefined) {
  if (values.join !== true) await walkAll()
  writePage()
} else {
  walkScene(Number(values.scene))
}

/** As many scenes at once as there are processors. */
async function walkAll(): Promise<void> {
  const waiting = [...trails.keys()]
  const worker = async () => {
    for (let scene = waiting.shift(); scene !== undefined; scene = waiting.shift()) await inItsOwnProcess(scene)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
}

async function inItsOwnProcess(scene: number): Promise<void> {
  const given = [`${extent.turns}`, '--series', `${extent.series}`, '--scene', `${scene}`]
  const child = spawn(process.execPath, [...process.execArgv, import.meta.filename, ...given], { stdio: 'inherit' })
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`Scene ${scene} ended with ${code ?? 'a signal'}`)
}

function walkScene(scene: number): void {
  const trail = trails[scene]
  if (trail === undefined) throw new RangeError(`There are ${trails.length} scenes, from 0`)
  const startedMs = performance.now()
  const figures = figuresOf(trail, scene < goals.length, extent)
  mkdirSync(kept, { recursive: true })
  writeFileSync(fileOf(scene), JSON.stringify(figures))
  say(`${trail.name}: ${((performance.now() - startedMs) / 1000).toFixed(0)} s`)
}

function writePage(): void {
  const all = trails.map((_, scene) => JSON.parse(readFileSync(fileOf(scene), 'utf8')) as SceneFigures)
  const scenes = all.slice(0, -1)
  const [crowded] = all.slice(-1)
  if (crowded === undefined || all.some(({ turns, series }) => turns !== crowded.turns || series !== crowded.series))
    throw new Error('The scenes were not walked alike: walk them again')
  const tables = tablesOf({ scenes, crowded })
  say(tables)
  const [before = '', , after = ''] = readFileSync(page, 'utf8').split(/<!-- (?:tables|end of tables) -->/)
  writeFileSync(page, `${before}<!-- tables -->\n\n${tables}\n\n<!-- end of tables -->${after}`)
}
