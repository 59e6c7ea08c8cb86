import { signal } from '@preact/signals'
import type { Locator } from '#kit/position/locator.ts'
import type { Walk } from '#kit/screen/walk.ts'
import type { Player } from '#kit/sound/player.ts'

const nothing = () => {}
export const noPlayer: Player = {
  state: signal({ track: null, status: 'idle' as const }),
  positionS: signal(0),
  durationS: signal(0),
  load: nothing,
  play: nothing,
  pause: nothing,
  seek: nothing,
  setRate: nothing,
  stop: nothing,
  setNeighbours: nothing,
}
export const noLocator: Locator = {
  status: signal('off' as const),
  fix: signal(null),
  headingDeg: signal(null),
  start: nothing,
  stop: nothing,
}
export const noWalk: Walk = {
  active: signal(null),
  arrival: signal(null),
  begin: async () => {},
  goToStep: nothing,
  listen: async () => {},
  listenToLeg: async () => {},
  acceptArrival: nothing,
  putArrivalAside: nothing,
  finish: nothing,
  leave: nothing,
}
