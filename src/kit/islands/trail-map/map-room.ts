import type { MapPadding } from './trail-map.ts'

const AIR = 36 // half a seal and a little

const LEAST_ROOM = 120 // what the map keeps for itself on a small screen

/** Padding with a little air, shrunk where it would leave no room: MapLibre would then not move at all. */
export function roomFor(host: HTMLElement, { top = 0, right = 0, bottom = 0, left = 0 }: MapPadding = {}) {
  const [down, across] = [top + bottom + 2 * AIR, left + right + 2 * AIR]
  const downShare = Math.min(1, Math.max(0, host.clientHeight - LEAST_ROOM) / down)
  const acrossShare = Math.min(1, Math.max(0, host.clientWidth - LEAST_ROOM) / across)
  return {
    top: (top + AIR) * downShare,
    bottom: (bottom + AIR) * downShare,
    left: (left + AIR) * acrossShare,
    right: (right + AIR) * acrossShare,
  }
}
