import { shardOf } from '#domain/built-pack/paths.ts'

/** The lines of a stop's seal on a ground of 100 by 100, each stop's its own; screen and picture draw the same. */
export interface SealEngraving {
  /** Path data, stroked. */
  readonly lines: readonly { readonly d: string; readonly width: number }[]
  /** As a hand stamps: a few degrees off. */
  readonly turnDeg: number
}

const CENTRE = 50

/** Two rings, between them rays, waves or beads, as many as the stop's name decides. */
export function engraveSeal(stop: string): SealEngraving {
  const motif = shardOf(`motif ${stop}`, 3)
  const count = 18 + 2 * shardOf(`count ${stop}`, 10)
  const between = motif === 0 ? rays(count) : motif === 1 ? waves(count) : beads(count)
  return {
    lines: [
      { d: ring(47), width: 2.2 },
      { d: ring(43.5), width: 0.8 },
      { d: between, width: 1 },
      { d: ring(31), width: 0.8 },
      { d: ring(28.5), width: 1.5 },
    ],
    turnDeg: shardOf(`turn ${stop}`, 17) - 8,
  }
}

function at(radius: number, share: number): string {
  const angle = share * 2 * Math.PI
  return `${rounded(CENTRE + radius * Math.sin(angle))} ${rounded(CENTRE - radius * Math.cos(angle))}`
}

function ring(radius: number): string {
  return `M${at(radius, 0)}A${radius} ${radius} 0 1 1 ${at(radius, 0.5)}A${radius} ${radius} 0 1 1 ${at(radius, 1)}`
}

/** A long and a short stroke in turn, as the light of a lamp. */
function rays(count: number): string {
  return steps(count, (share, index) => `M${at(33.5, share)}L${at(index % 2 === 0 ? 41.5 : 37.5, share)}`)
}

/** The sea around an island. */
function waves(count: number): string {
  const half = 0.5 / count
  return `M${at(37.5, 0)}${steps(count, (share) => `Q${at(42.5, share + half / 2)} ${at(37.5, share + half)}Q${at(33, share + half * 1.5)} ${at(37.5, share + 2 * half)}`)}`
}

/** A row of pearls. */
function beads(count: number): string {
  return steps(count, (share) => {
    const [x = 0, y = 0] = at(37.5, share).split(' ').map(Number)
    return `M${rounded(x - 1.6)} ${y}A1.6 1.6 0 1 1 ${rounded(x + 1.6)} ${y}A1.6 1.6 0 1 1 ${rounded(x - 1.6)} ${y}`
  })
}

function steps(count: number, draw: (share: number, index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index / count, index)).join('')
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
