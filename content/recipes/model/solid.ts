/** A place in a model, metres: x to the right, y up, z to the front. */
export type Place = readonly [number, number, number]
/** A corner of an outline; outlines run against the clock as seen from above. */
export type Corner = readonly [x: number, z: number]

/** One flat face with its colour, `#rrggbb`; corners run against the clock as seen from outside. */
export interface Face {
  readonly corners: readonly Place[]
  readonly colour: string
}

/** A regular outline about the upright, its first side to the front; `across` is the distance between two opposite sides. */
export function regular(sides: number, across: number): readonly Corner[] {
  const radius = across / 2 / Math.cos(Math.PI / sides)
  return Array.from({ length: sides }, (_, side): Corner => {
    const turn = ((side + 0.5) / sides) * 2 * Math.PI
    return [Math.sin(turn) * radius, Math.cos(turn) * radius]
  })
}

/** A rectangle about a middle. */
export function oblong(width: number, depth: number, [x, z]: Corner = [0, 0]): readonly Corner[] {
  const [w, d] = [width / 2, depth / 2]
  return [[x + w, z + d], [x + w, z - d], [x - w, z - d], [x - w, z + d]]
}

/** An upright body on an outline, open below. Without `lid` it is open above as well. */
export function prism(outline: readonly Corner[], low: number, high: number, colour: string, lid: string | null = colour): readonly Face[] {
  return frustum(outline, outline, low, high, colour, lid)
}

/** A body between two outlines of as many corners. */
export function frustum(foot: readonly Corner[], head: readonly Corner[], low: number, high: number, colour: string, lid: string | null = colour): readonly Face[] {
  const at = (outline: readonly Corner[], index: number, y: number): Place => {
    const [x, z] = outline[index % outline.length] ?? [0, 0]
    return [x, y, z]
  }
  const sides = foot.map((_, index): Face => ({
    corners: [at(foot, index, low), at(foot, index + 1, low), at(head, index + 1, high), at(head, index, high)],
    colour,
  }))
  return lid === null ? sides : [...sides, { corners: head.map((_, index) => at(head, index, high)), colour: lid }]
}

/** A pointed roof on an outline. */
export function spire(outline: readonly Corner[], low: number, high: number, colour: string): readonly Face[] {
  const middle = (axis: 0 | 1) => outline.reduce((sum, corner) => sum + corner[axis], 0) / outline.length
  const top: Place = [middle(0), high, middle(1)]
  return outline.map(([x, z], index): Face => {
    const [nextX, nextZ] = outline[(index + 1) % outline.length] ?? [0, 0]
    return { corners: [[x, low, z], [nextX, low, nextZ], top], colour }
  })
}

/** Courses of two colours in turn, each `course` metres high. */
export function courses(outline: readonly Corner[], low: number, high: number, course: number, colours: readonly [string, string], lid: string): readonly Face[] {
  const count = Math.round((high - low) / course)
  return Array.from({ length: count }, (_, index) => {
    const [from, to] = [low + ((high - low) * index) / count, low + ((high - low) * (index + 1)) / count]
    return prism(outline, from, to, colours[index % 2] ?? colours[0], index === count - 1 ? lid : null)
  }).flat()
}

/** Merlons along an outline. */
export function battlements(outline: readonly Corner[], low: number, size: number, colour: string): readonly Face[] {
  return outline.flatMap(([x, z], index) => {
    const [nextX, nextZ] = outline[(index + 1) % outline.length] ?? [0, 0]
    const length = Math.hypot(nextX - x, nextZ - z)
    const [alongX, alongZ] = [(nextX - x) / length, (nextZ - z) / length]
    const [inX, inZ] = [alongZ, -alongX]
    const count = Math.max(2, Math.round(length / size / 2))
    return Array.from({ length: count }, (_, merlon) => {
      const from = (length * (merlon + 0.25)) / count
      const wide = length / count / 2
      const corner = (along: number, inward: number): Corner => [x + alongX * along + inX * inward, z + alongZ * along + inZ * inward]
      const ring = [corner(from, 0), corner(from + wide, 0), corner(from + wide, size * 0.7), corner(from, size * 0.7)]
      return prism(isAgainstClock(ring) ? ring : [...ring].reverse(), low, low + size, colour)
    }).flat()
  })
}

/** An opening on a wall that faces a way, as a dark panel a hand's breadth proud of it. */
export function opening([x, y, z]: Place, degrees: number, width: number, height: number, colour: string): readonly Face[] {
  const turn = (degrees / 180) * Math.PI
  const [outX, outZ] = [Math.sin(turn), Math.cos(turn)]
  const [acrossX, acrossZ] = [outZ, -outX]
  const at = (across: number, up: number, out = 0.06): Place => [x + acrossX * across + outX * out, y + up, z + acrossZ * across + outZ * out]
  const [half, spring] = [width / 2, height - width / 2]
  const arch = Array.from({ length: 7 }, (_, step) => {
    const angle = (step / 6) * Math.PI
    return at(Math.cos(angle) * half, spring + Math.sin(angle) * half)
  })
  return [{ corners: [at(-half, 0), at(half, 0), ...arch], colour }]
}

function isAgainstClock(ring: readonly Corner[]): boolean {
  const area = ring.reduce((sum, [x, z], index) => {
    const [nextX, nextZ] = ring[(index + 1) % ring.length] ?? [0, 0]
    return sum + x * nextZ - nextX * z
  }, 0)
  return area < 0
}
