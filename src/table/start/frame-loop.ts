import { frameOf } from '../pieces/pose.ts'
import type { Scene } from '../pieces/scene.ts'

export interface FrameParts {
  readonly scene: Scene
  readonly elementOf: (piece: string) => HTMLElement | undefined
  /** What else happens once a frame, before the pieces are drawn: hands, the map. */
  readonly before: (nowMs: number) => void
  readonly onSettled: (piece: string, nowMs: number) => void
}

/** Eight people's cards and a game are fewer. */
const KEPT = 200

/** The table's one loop: the only place that writes where pieces are, once a piece a frame. */
export function openFrameLoop(parts: FrameParts, { signal }: { readonly signal: AbortSignal }): void {
  const held = new Set<string>()
  const order = new Map<string, number>()
  const frame = (nowMs: number) => {
    if (signal.aborted) return
    parts.before(nowMs)
    const { moved, settled } = parts.scene.frame(nowMs)
    for (const id of moved) drawPiece(parts, id, order)
    for (const id of settled) parts.onSettled(id, nowMs)
    showHeld(parts, held)
    forgetGone(parts.scene, held, order)
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
}

function drawPiece({ scene, elementOf }: FrameParts, id: string, order: Map<string, number>): void {
  const piece = scene.get(id)
  const element = elementOf(id)
  if (piece === undefined || element === undefined) return
  const { c, s, x, y } = frameOf(piece.pose, piece.size)
  element.style.transform = `matrix(${c},${s},${-s},${c},${x},${y})`
  if (order.get(id) === piece.order) return
  order.set(id, piece.order)
  element.style.zIndex = String(piece.order)
}

/** What has left the table is not remembered: a table runs for months. */
function forgetGone(scene: Scene, held: Set<string>, order: Map<string, number>): void {
  if (order.size < KEPT) return
  for (const id of order.keys()) if (scene.get(id) === undefined) order.delete(id)
  for (const id of held) if (scene.get(id) === undefined) held.delete(id)
}

/** Pieces lift while they are held. */
function showHeld({ scene, elementOf }: FrameParts, held: Set<string>): void {
  for (const { id } of scene.pieces()) {
    const isHeld = scene.isHeld(id)
    if (isHeld === held.has(id)) continue
    if (isHeld) held.add(id)
    else held.delete(id)
    elementOf(id)?.toggleAttribute('data-held', isHeld)
  }
}
