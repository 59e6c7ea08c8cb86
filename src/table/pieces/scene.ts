import { glide, isAtRest, type Friction, type Velocity } from '#kit/gesture/inertia.ts'
import {
  advanceGrip,
  fingersOf,
  FREE,
  type Deed,
  type Grip,
  type GripRules,
  type GripSample,
} from '#kit/gesture/grip.ts'
import { applied, inverse, type Point } from '#kit/gesture/similarity.ts'
import { between, frameOf, moved, type Pose, type Size } from './pose.ts'

/** What a piece does when nobody holds it. */
type Motion =
  | { readonly kind: 'still' }
  | { readonly kind: 'gliding'; readonly velocity: Velocity; readonly sinceMs: number }
  | {
      readonly kind: 'travelling'
      readonly from: Pose
      readonly to: Pose
      readonly startMs: number
      readonly durationMs: number
    }

/** Something that lies on the table and can be moved. */
export interface Piece {
  readonly id: string
  readonly pose: Pose
  readonly size: Size
  /** Bounds of its scale. */
  readonly limits: { readonly least: number; readonly most: number }
  readonly grip: Grip
  readonly motion: Motion
  /** Higher lies on top; 0 lies under all others for good. */
  readonly order: number
  /** It lies where a hand has left it, and not where the table has sent it. */
  readonly byHand: boolean
}

export interface SceneRules {
  /** The glass, pixels. */
  readonly glass: Size
  /** A piece's middle comes to rest at least this far from the edge, pixels: it can always be taken hold of again. */
  readonly marginPx: number
  readonly grip: GripRules
  readonly friction: Friction
}

/** What one frame changed. */
export interface FrameChange {
  /** Pieces whose pose is another. */
  readonly moved: readonly string[]
  /** Pieces that have come to rest, after a hand, a glide or a journey. */
  readonly settled: readonly string[]
}

const BOUNCE = 0.35
/** How long a piece takes back from beyond the edge. */
const RETURN_MS = 260

/** All pieces on the table, as numbers: no page, no clock, no chance. Everything that moves a piece goes through here. */
export class Scene {
  readonly #pieces = new Map<string, Piece>()
  readonly #changed = new Set<string>()
  #top = 0

  constructor(readonly rules: SceneRules) {}

  /** Lays a piece on top of the others, or gives a known one a new size and limits. */
  put(
    id: string,
    at: {
      readonly pose: Pose
      readonly size: Size
      readonly limits: Piece['limits']
      /** It stays under all others: what one lays things on. */
      readonly isGround?: boolean
    },
  ): void {
    const known = this.#pieces.get(id)
    if (known !== undefined) {
      this.#set({ ...known, size: at.size, limits: at.limits })
      return
    }
    const { pose, size, limits, isGround = false } = at
    if (!isGround) this.#top += 1
    const order = isGround ? 0 : this.#top
    this.#set({ id, pose, size, limits, grip: FREE, motion: { kind: 'still' }, order, byHand: false })
  }

  /** Takes a piece off the table; contacts on it then hold nothing. */
  remove(id: string): void {
    this.#pieces.delete(id)
    this.#changed.delete(id)
  }

  get(id: string): Piece | undefined {
    return this.#pieces.get(id)
  }

  /** Where a piece lies, or will once it has come to where it was sent. */
  restingPlace(id: string): Pose | undefined {
    const piece = this.#pieces.get(id)
    return piece?.motion.kind === 'travelling' ? piece.motion.to : piece?.pose
  }

  /** From the lowest to the topmost. */
  pieces(): readonly Piece[] {
    return [...this.#pieces.values()].sort((one, other) => one.order - other.order)
  }

  /** The topmost piece at a point of the glass. */
  hit(point: Point): string | undefined {
    let best: Piece | undefined
    for (const piece of this.#pieces.values()) {
      if ((best?.order ?? -1) > piece.order) continue
      const { x, y } = applied(inverse(frameOf(piece.pose, piece.size)), point)
      if (x >= 0 && y >= 0 && x <= piece.size.width && y <= piece.size.height) best = piece
    }
    return best?.id
  }

  /** Tells of a piece with the next frame though it has not moved: its drawing is new. */
  redraw(id: string): void {
    if (this.#pieces.has(id)) this.#changed.add(id)
  }

  /** Lays a piece on top of all others. */
  raise(id: string): void {
    const piece = this.#pieces.get(id)
    if (piece === undefined || piece.order === 0 || piece.order === this.#top) return
    this.#top += 1
    this.#set({ ...piece, order: this.#top })
  }

  isHeld(id: string): boolean {
    return this.#pieces.get(id)?.grip.state !== 'free' && this.#pieces.has(id)
  }

  /** One more sample of the hands on a piece. Contacts of a piece that is gone are ignored. */
  take(id: string, sample: GripSample): readonly Deed[] {
    const piece = this.#pieces.get(id)
    if (piece === undefined) return []
    const { grip, deeds } = advanceGrip(piece.grip, sample, this.rules.grip)
    let { pose } = piece
    let motion: Motion = fingersOf(grip).size > 0 ? { kind: 'still' } : piece.motion
    for (const deed of deeds) {
      if (deed.kind === 'moved') pose = moved(pose, deed.move, piece.limits)
      if (deed.kind === 'let-go') motion = { kind: 'gliding', velocity: deed.velocity, sinceMs: sample.atMs }
    }
    this.#set({ ...piece, grip, pose, motion, byHand: true })
    return deeds
  }

  /** Has a piece travel to a pose on the table; whoever takes hold of it ends the journey where it is. */
  send(id: string, pose: Pose, startMs: number, durationMs: number): void {
    const piece = this.#pieces.get(id)
    if (piece === undefined || piece.grip.state !== 'free') return
    const to = this.#inside(pose)
    this.#set({ ...piece, byHand: false, motion: { kind: 'travelling', from: piece.pose, to, startMs, durationMs } })
  }

  /** Lets time pass until `nowMs`; tells what moved since the last frame, by hands or by itself. */
  frame(nowMs: number): FrameChange {
    const settled: string[] = []
    for (const piece of this.#pieces.values()) {
      if (piece.motion.kind === 'still' || piece.grip.state !== 'free') continue
      const next = this.#advanced(piece, nowMs)
      this.#set(next)
      if (next.motion.kind === 'still') settled.push(piece.id)
    }
    const moved = [...this.#changed]
    this.#changed.clear()
    return { moved, settled }
  }

  #advanced(piece: Piece, nowMs: number): Piece {
    const { motion } = piece
    switch (motion.kind) {
      case 'still':
        return piece
      case 'travelling': {
        const share =
          motion.durationMs <= 0 ? 1 : Math.min(1, Math.max(0, (nowMs - motion.startMs) / motion.durationMs))
        const pose = between(motion.from, motion.to, 1 - (1 - share) ** 3)
        return { ...piece, pose, motion: share === 1 ? { kind: 'still' } : motion }
      }
      case 'gliding':
        return this.#glided(piece, motion, nowMs)
    }
  }

  #glided(piece: Piece, { velocity, sinceMs }: Motion & { kind: 'gliding' }, nowMs: number): Piece {
    const elapsedMs = Math.max(0, nowMs - sinceMs)
    const step = glide(velocity, piece.pose, elapsedMs, this.rules.friction)
    const pose = moved(piece.pose, step.move, piece.limits)
    const inside = this.#inside(pose)
    if (isAtRest(step.velocity)) {
      if (pose.x === inside.x && pose.y === inside.y) return { ...piece, pose, motion: { kind: 'still' } }
      return {
        ...piece,
        pose,
        motion: { kind: 'travelling', from: pose, to: inside, startMs: nowMs, durationMs: RETURN_MS },
      }
    }
    const { x, y } = step.velocity
    // At the edge it comes back more slowly, as from a cushion.
    const turnedBack = {
      ...step.velocity,
      x: (inside.x - pose.x) * x < 0 ? -BOUNCE * x : x,
      y: (inside.y - pose.y) * y < 0 ? -BOUNCE * y : y,
    }
    return { ...piece, pose, motion: { kind: 'gliding', velocity: turnedBack, sinceMs: Math.max(nowMs, sinceMs) } }
  }

  #inside(pose: Pose): Pose {
    const { glass, marginPx } = this.rules
    return {
      ...pose,
      x: Math.min(glass.width - marginPx, Math.max(marginPx, pose.x)),
      y: Math.min(glass.height - marginPx, Math.max(marginPx, pose.y)),
    }
  }

  #set(piece: Piece): void {
    const before = this.#pieces.get(piece.id)
    this.#pieces.set(piece.id, piece)
    if (before?.pose !== piece.pose || before.order !== piece.order || before.size !== piece.size)
      this.#changed.add(piece.id)
  }
}
