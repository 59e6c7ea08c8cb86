import { computed, signal } from '@preact/signals'
import type { Locator, LocatorStatus } from '#kit/position/locator.ts'
import type { Walk } from '#kit/screen/walk.ts'
import type { Player, PlayerState } from '#kit/sound/player.ts'

/** What leads a visitor: the voice, the place, the trail being walked. */
export interface Guide {
  readonly player: Player
  readonly locator: Locator
  readonly walk: Walk
}

const SILENT: PlayerState = { track: null, status: 'idle' }

/**
 * A guide whose code is fetched after the first screen stands, or at the first call, whichever comes first: no screen needs it to be read.
 * Until then it is silent; what is asked of it meanwhile is done, in order, when it has come.
 */
export function openGuideLater(load: () => Promise<Guide>): Guide & { readonly bring: () => Promise<Guide> } {
  const here = signal<Guide | null>(null)
  let coming: Promise<Guide> | null = null

  const bring = (): Promise<Guide> => {
    coming ??= fetchOnce()
    return coming
  }
  const fetchOnce = async () => {
    try {
      const guide = await load()
      here.value = guide
      return guide
    } catch (cause) {
      // The next call tries again: the network may be back.
      coming = null
      throw cause
    }
  }
  const ask = (work: (guide: Guide) => void) => {
    if (here.value !== null) work(here.value)
    else void bring().then(work)
  }
  const askAndWait = async (work: (guide: Guide) => Promise<void>) => work(here.value ?? (await bring()))

  return {
    bring,
    player: {
      state: computed(() => here.value?.player.state.value ?? SILENT),
      positionS: computed(() => here.value?.player.positionS.value ?? 0),
      durationS: computed(() => here.value?.player.durationS.value ?? 0),
      restsAfter: computed(() => here.value?.player.restsAfter.value ?? false),
      getReady: () => {
        ask(({ player }) => {
          player.getReady()
        })
      },
      setRestsAfter: (rests) => {
        ask(({ player }) => {
          player.setRestsAfter(rests)
        })
      },
      load: (track, options) => {
        ask(({ player }) => {
          player.load(track, options)
        })
      },
      play: () => {
        ask(({ player }) => {
          player.play()
        })
      },
      pause: (options) => {
        ask(({ player }) => {
          player.pause(options)
        })
      },
      seek: (positionS) => {
        ask(({ player }) => {
          player.seek(positionS)
        })
      },
      setRate: (rate) => {
        ask(({ player }) => {
          player.setRate(rate)
        })
      },
      stop: () => {
        ask(({ player }) => {
          player.stop()
        })
      },
      setNeighbours: (neighbours) => {
        ask(({ player }) => {
          player.setNeighbours(neighbours)
        })
      },
    },
    locator: {
      status: computed((): LocatorStatus => here.value?.locator.status.value ?? 'off'),
      fix: computed(() => here.value?.locator.fix.value ?? null),
      headingDeg: computed(() => here.value?.locator.headingDeg.value ?? null),
      compassWaits: computed(() => here.value?.locator.compassWaits.value ?? false),
      askCompass: () => {
        ask(({ locator }) => {
          locator.askCompass()
        })
      },
      start: () => {
        ask(({ locator }) => {
          locator.start()
        })
      },
      stop: () => {
        ask(({ locator }) => {
          locator.stop()
        })
      },
    },
    walk: {
      active: computed(() => here.value?.walk.active.value ?? null),
      arrival: computed(() => here.value?.walk.arrival.value ?? null),
      question: computed(() => here.value?.walk.question.value ?? null),
      place: computed(() => here.value?.walk.place.value ?? null),
      pocket: computed(() => here.value?.walk.pocket.value ?? false),
      notes: computed(() => here.value?.walk.notes.value ?? null),
      forgetNotes: () => {
        ask(({ walk }) => {
          walk.forgetNotes()
        })
      },
      begin: (pack, trail, options) => askAndWait(({ walk }) => walk.begin(pack, trail, options)),
      listen: (pack, stop) => askAndWait(({ walk }) => walk.listen(pack, stop)),
      listenToLeg: (step) => askAndWait(({ walk }) => walk.listenToLeg(step)),
      goToStep: (step) => {
        ask(({ walk }) => {
          walk.goToStep(step)
        })
      },
      acceptArrival: () => {
        ask(({ walk }) => {
          walk.acceptArrival()
        })
      },
      putArrivalAside: () => {
        ask(({ walk }) => {
          walk.putArrivalAside()
        })
      },
      answer: (isThere) => {
        ask(({ walk }) => {
          walk.answer(isThere)
        })
      },
      skip: (direction) => {
        ask(({ walk }) => {
          walk.skip(direction)
        })
      },
      setAhead: (steps) => {
        ask(({ walk }) => {
          walk.setAhead(steps)
        })
      },
      setPocket: (isIn) => {
        ask(({ walk }) => {
          walk.setPocket(isIn)
        })
      },
      finish: () => {
        ask(({ walk }) => {
          walk.finish()
        })
      },
      leave: () => {
        ask(({ walk }) => {
          walk.leave()
        })
      },
    },
  }
}
