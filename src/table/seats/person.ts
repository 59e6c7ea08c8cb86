import { computed, signal, type Signal } from '@preact/signals'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { PackShelf } from '#domain/built-pack/pack-source.ts'
import type { Hands } from '#kit/gesture/hands.ts'
import type { Locator } from '#kit/position/locator.ts'
import type { Route, ScreenContext } from '#kit/screen/screen-context.ts'
import type { Session } from '#kit/screen/session.ts'
import type { Player } from '#kit/sound/player.ts'
import { hearFilms } from '../sound/hear-films.ts'
import { atVolume, type MixingDesk } from '../sound/mixing-desk.ts'
import type { SeatOutput } from '../sound/seat-channels.ts'
import { openSeatPlayer, openSeatWalk } from '../sound/open-seat-player.ts'

/** Whoever stands at a seat, from choosing a language until leaving it. */
export interface Person {
  readonly session: Session
  readonly player: Player
  /** How loud they want it, as a share of what the keeper lets it be. */
  readonly volume: Signal<number>
  /** Has films of one of their cards heard as voices are, until `signal` aborts. */
  readonly hearFilms: (card: HTMLElement, signal: AbortSignal) => void
  /** What the features on this person's cards are handed; `navigate` and `route` are the card's own. */
  readonly contextFor: (card: {
    readonly route: ScreenContext['route']
    readonly navigate: (route: Route) => void
  }) => ScreenContext
  /** Ends all of it. */
  readonly leave: () => void
}

export interface PersonParts {
  readonly pack: PackReader
  readonly shelf: PackShelf
  readonly hands: Hands
  readonly desk: MixingDesk
  /** The seat's own; missing where everybody shares one. */
  readonly output?: SeatOutput | undefined
  /** Whether the table has a feature for a screen. */
  readonly shows: (screen: Route['screen']) => boolean
}

/** A table stands still. */
const NOWHERE: Locator = {
  status: signal('off'),
  fix: signal(null),
  headingDeg: signal(null),
  compassWaits: signal(false),
  start() {},
  askCompass() {},
  stop() {},
}

export function openPerson(session: Session, { pack, shelf, hands, desk, output, shows }: PersonParts): Person {
  const lifetime = new AbortController()
  const volume = signal(1)
  const own = atVolume(desk, volume)
  const player = openSeatPlayer(own, output)
  const walk = openSeatWalk(player, session, lifetime.signal)
  const parts = {
    session,
    shelf,
    pack,
    player,
    locator: NOWHERE,
    walk,
    hands,
    online: signal(true),
    announce() {},
    shows,
    sharesPage: true,
    standsStill: true,
    app: {
      version: __BEFFROI_VERSION__,
      newVersion: signal(null),
      keep: async () => {},
      opensOffline: true,
      installWay: computed(() => ({ kind: 'none' }) as const),
      // A seat keeps nothing of anyone: leaving it forgets the visit.
    },
  }
  return {
    session,
    player,
    volume,
    hearFilms(card, signal) {
      hearFilms(card, own, output, signal)
    },
    contextFor: ({ route, navigate }) => ({
      ...parts,
      route,
      navigate: (to) => {
        navigate(to)
      },
    }),
    leave() {
      lifetime.abort()
    },
  }
}
