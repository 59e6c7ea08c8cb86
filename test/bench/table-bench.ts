import type { Point } from '../../src/kit/gesture/similarity.ts'
import { frameOf } from '../../src/table/pieces/pose.ts'
import { GLASS, openBareTable } from '../table/crowd.ts'
import { howBusy } from './how-busy.ts'
import { plainWork } from './plain-work.ts'

/**
 * First half of `npm run bench:table`: what the table's core costs a frame, without a page: 60 contacts that report twice a frame on 40 pieces,
 * hit test, similarity, lease, inertia and the matrices that are written. All of it lies between a contact's event and the committed write
 * of its piece, so its cost is the software's part of the latency beside the wait for the frame.
 *
 * Milliseconds of processor time, in rounds; the best round counts, because what else runs on a machine can only add to it, and a core
 * that is too slow is so in every round. Beside each frame the same plain work is measured, which no change of the core touches: where
 * its slowest frames are slow too, it was the machine. Ends with exit code 1 when a budget is missed.
 */
const ROUNDS = 6
const FRAMES = 600 // a round
const BUDGET_MS = 2 // a frame, at p99
const COMMIT_MS = 8 // from contact to committed write, at p95
const FRAME_MS = 1000 / 60

const { hands, scene, town } = openBareTable({ pieces: 40 })
const contactAt = (id: number, nowMs: number) => {
  const middle = scene.get(`piece-${id % 40}`)?.pose ?? { x: GLASS.widthPx / 2, y: GLASS.heightPx / 2 }
  const angle = nowMs / 700 + id
  return { id, at: { x: middle.x + 60 * Math.cos(angle), y: middle.y + 60 * Math.sin(angle) }, atMs: nowMs }
}
/** What a page would have as styles. */
const written = new Map<string, string>()

/** One frame of the core; processor time in milliseconds. */
function frame(nowMs: number): number {
  const half = Array.from({ length: 60 }, (_, id) => contactAt(id, nowMs - FRAME_MS / 2))
  const whole = Array.from({ length: 60 }, (_, id) => contactAt(id, nowMs))
  return costOf(() => {
    for (const contact of half) hands.take({ kind: 'move', contact })
    for (const contact of whole) hands.take({ kind: 'move', contact })
    hands.frame(nowMs)
    town.frame(nowMs)
    const { moved } = scene.frame(nowMs)
    for (const id of moved) {
      const piece = scene.get(id)
      if (piece === undefined) continue
      const { c, s, x, y } = frameOf(piece.pose, piece.size)
      written.set(id, `matrix(${c},${s},${-s},${c},${x},${y})`)
    }
  })
}

let kept: readonly Point[] = []

function costOf(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

function at(share: number, costs: readonly number[]): number {
  return costs.toSorted((one, other) => one - other)[Math.floor(share * (costs.length - 1))] ?? NaN
}

for (let id = 0; id < 60; id += 1) hands.take({ kind: 'down', contact: contactAt(id, 0) })
hands.frame(0)
const rounds = Array.from({ length: ROUNDS + 1 }, (_, round) => {
  const costs: number[] = []
  const plain: number[] = []
  for (let count = 1; count <= FRAMES; count += 1) {
    const nowMs = (round * FRAMES + count) * FRAME_MS
    costs.push(frame(nowMs))
    plain.push(
      costOf(() => {
        kept = plainWork(nowMs)
      }),
    )
  }
  return { p50: at(0.5, costs), p95: at(0.95, costs), p99: at(0.99, costs), plain99: at(0.99, plain) }
}).slice(1) // the first only warms up
const best = rounds.toSorted((one, other) => one.p99 - other.p99)[0] ?? { p50: NaN, p95: NaN, p99: NaN }
const isBroken = kept.length === 0 || [...written.values()].some((matrix) => matrix.includes('NaN'))
process.exitCode = best.p99 <= BUDGET_MS && best.p95 <= COMMIT_MS && !isBroken ? 0 : 1
const list = (of: 'p99' | 'plain99') => rounds.map((round) => round[of].toFixed(2)).join(', ')
console.log(
  [
    `60 contacts on 40 pieces, from the first contact of the frame to the last write, best of ${ROUNDS} rounds of ${FRAMES} frames: ` +
      `p50 ${best.p50.toFixed(3)} ms, p95 ${best.p95.toFixed(3)} ms, p99 ${best.p99.toFixed(3)} ms of processor time a frame`,
    `p99 of each round: ${list('p99')} ms; of plain work beside it: ${list('plain99')} ms`,
    `${process.exitCode === 0 ? 'kept  ' : 'MISSED'} ${BUDGET_MS} ms at p99, ${COMMIT_MS} ms at p95; ${howBusy()}`,
  ].join('\n'),
)
