import { between, leftOf, minus, pairs, plus, span, unit, type Line, type Point } from './plane.ts'

/** A rectangle centred on `centre`, `length` along `direction`, `width` across; a closed ring. */
export function box(centre: Point, direction: Point, length: number, width: number): Line {
  const along = unit(direction)
  const across = leftOf(along)
  const corner = (a: number, b: number) => plus(plus(centre, along, (a * length) / 2), across, (b * width) / 2)
  return [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1), corner(-1, -1)]
}

/** A regular polygon of `sides`; thirty-two of them read as a circle. A closed ring. */
export function disc(centre: Point, radius: number, sides = 24, turn = 0): Line {
  return Array.from({ length: sides + 1 }, (_, index) => {
    const angle = turn + ((index % sides) / sides) * 2 * Math.PI
    return [centre[0] + radius * Math.cos(angle), centre[1] + radius * Math.sin(angle)] as const
  })
}

/** The line moved `metres` to its left (negative: right), corners mitred up to three times the distance. */
export function beside(line: Line, metres: number): Line {
  return line.map((point, index) => {
    const before = line[index - 1] ?? point
    const after = line[index + 1] ?? point
    const into = unit(minus(index === 0 ? after : point, index === 0 ? point : before))
    const outOf = unit(minus(index === line.length - 1 ? point : after, index === line.length - 1 ? before : point))
    const middle = unit(plus(leftOf(into), leftOf(outOf)))
    const cosine = Math.max(1 / 3, middle[0] * -into[1] + middle[1] * into[0])
    return plus(point, middle, metres / cosine)
  })
}

/** The strip `width` wide along a line, as a closed ring. */
export function strip(line: Line, width: number): Line {
  const left = beside(line, width / 2)
  const right = [...beside(line, -width / 2)].reverse()
  return [...left, ...right, ...left.slice(0, 1)]
}

/** Chaikin's corner cutting: keeps the ends of an open line. */
export function smooth(line: Line, times = 2): Line {
  if (times === 0 || line.length < 3) return line
  const cut = pairs(line).flatMap(([a, b]) => [between(a, b, 0.25), between(a, b, 0.75)])
  return smooth([...line.slice(0, 1), ...cut.slice(1, -1), ...line.slice(-1)], times - 1)
}

/** Points at most `step` metres apart along the line. */
export function dense(line: Line, step: number): Line {
  const inner = pairs(line).flatMap(([a, b]) => {
    const parts = Math.max(1, Math.ceil(span(a, b) / step))
    return Array.from({ length: parts }, (_, index) => between(a, b, index / parts))
  })
  return [...inner, ...line.slice(-1)]
}

export function inside(point: Point, ring: Line): boolean {
  let odd = false
  for (const [a, b] of pairs(ring)) {
    if (a[1] > point[1] !== b[1] > point[1] && point[0] < a[0] + ((point[1] - a[1]) / (b[1] - a[1])) * (b[0] - a[0])) odd = !odd
  }
  return odd
}

/** Metres from a point to the nearest place on a line. */
export function distanceTo(point: Point, line: Line): number {
  let nearest = Infinity
  for (const [a, b] of pairs(line)) {
    const edge = minus(b, a)
    const square = edge[0] * edge[0] + edge[1] * edge[1]
    const share = square === 0 ? 0 : ((point[0] - a[0]) * edge[0] + (point[1] - a[1]) * edge[1]) / square
    nearest = Math.min(nearest, span(point, between(a, b, Math.min(1, Math.max(0, share)))))
  }
  return nearest
}

/** A number from 0 to 1 that is always the same for the same whole numbers. */
export function chance(...seeds: readonly number[]): number {
  let hash = 2_166_136_261
  for (const seed of seeds) hash = Math.imul(hash ^ (Math.round(seed) + 0x9e37), 16_777_619)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x85eb_ca6b)
  return ((hash ^ (hash >>> 13)) >>> 0) / 4_294_967_296
}
