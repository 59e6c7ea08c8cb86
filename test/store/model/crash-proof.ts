import { vi } from 'vitest'
import type { Manifest } from '#domain/built-pack/manifest.ts'
import type { Tree } from '../sample-tree.ts'
import { crashesOf, digestOf } from './crashes.ts'
import { copyOf, ModelDisk, type Snapshot } from './model-disk.ts'
import { ModelHost } from './model-host.ts'
import { randomFrom } from './random.ts'
import type { Found, Subject } from './subjects.ts'
import { publishTiny, seedsFrom } from './tiny-town.ts'

/** Versions that are on the device before, and the one that is brought while the power fails. Each is a list of seeds. */
export interface Scenario {
  readonly title: string
  readonly before: readonly (readonly [sequence: number, seeds: readonly number[]])[]
  readonly next: readonly [sequence: number, seeds: readonly number[]]
  /** Whether what is there before was taken by an app that kept every object in a file of its own. */
  readonly isOfOlderApp?: boolean
}

const ONE = seedsFrom(1, 10)
const TWO = seedsFrom(21, 10)
const HARDLY_ONE = [...seedsFrom(1, 2), ...seedsFrom(41, 6)]
const MOSTLY_ONE = [...seedsFrom(1, 6), ...seedsFrom(41, 6)]

export const SCENARIOS: readonly Scenario[] = [
  { title: 'first install', before: [], next: [1, ONE] },
  { title: 'update', before: [[1, ONE]], next: [2, TWO] },
  { title: 'update that shares objects', before: [[1, ONE]], next: [2, MOSTLY_ONE] },
  // What little is still needed is moved out of its bundle.
  { title: 'update that shares little', before: [[1, ONE]], next: [2, HARDLY_ONE] },
  { title: 'update of what an older app took', before: [[1, ONE]], next: [2, MOSTLY_ONE], isOfOlderApp: true },
  {
    title: 'an older version taken again',
    before: [
      [1, ONE],
      [2, MOSTLY_ONE],
    ],
    next: [1, ONE],
  },
]

export interface Outcome {
  /** Crash points times disks that each may leave. */
  readonly states: number
  /** Disks among them that differ. */
  readonly differing: number
  readonly crashPoints: number
  readonly found: Readonly<Record<Found['kind'], number>>
  /** States that show neither the old version nor the new one, or that lost an announced one. */
  readonly wrong: readonly string[]
}

/** Runs one scenario once, and starts the device anew from every disk that a crash after any operation may have left. */
export async function prove(
  subjectOf: (manifests: ReadonlyMap<number, Manifest>) => Subject,
  scenario: Scenario,
  {
    seed,
    perPoint,
    ordersNames = true,
  }: { readonly seed: number; readonly perPoint: number; readonly ordersNames?: boolean },
): Promise<Outcome> {
  const tree: Tree = new Map()
  const manifests = new Map<number, Manifest>()
  const subject = subjectOf(manifests)
  const host = new ModelHost(tree)
  vi.stubGlobal('fetch', host.fetch)
  const disk = new ModelDisk()
  disk.ordersNames = ordersNames
  for (const [sequence, seeds] of scenario.before) {
    manifests.set(sequence, publishTiny(tree, sequence, seeds))
    await subject.install(disk, host, scenario.isOfOlderApp)
    disk.settle()
  }
  const announcedBefore = disk.announced
  const [sequence, seeds] = scenario.next
  manifests.set(sequence, publishTiny(tree, sequence, seeds))
  const snapshots: Snapshot[] = []
  disk.onOperation = () => snapshots.push(disk.snapshot())
  await subject.install(disk, host)
  host.isUp = false

  const random = randomFrom(seed)
  const known = new Map<string, Found>()
  const found = { nothing: 0, whole: 0, named: 0, broken: 0 }
  const wrong: string[] = []
  let states = 0
  for (const [point, snapshot] of snapshots.entries()) {
    const isAnnounced = snapshot.announced > announcedBefore
    for (const contents of crashesOf(snapshot, random, perPoint)) {
      states += 1
      const digest = digestOf(contents)
      const result = known.get(digest) ?? (await subject.found(copyOf(contents), host))
      known.set(digest, result)
      found[result.kind] += 1
      const problem = problemOf(result, scenario, isAnnounced)
      if (problem !== undefined)
        wrong.push(`${scenario.title}, seed ${seed}, crash after operation ${point + 1}: ${problem}`)
    }
  }
  return { states, differing: known.size, crashPoints: snapshots.length, found, wrong }
}

function problemOf(found: Found, { before, next }: Scenario, isAnnounced: boolean): string | undefined {
  if (found.kind === 'broken') return found.why
  const shown = found.kind === 'whole' ? found.sequence : found.kind
  const old = before.at(-1)?.[0] ?? 'nothing'
  if (shown === next[0] || (shown === old && !isAnnounced)) return undefined
  return `${shown} where ${isAnnounced ? '' : `${old} or `}${next[0]} was due`
}
