/** What a crowd has done so far. */
export interface CrowdReport {
  readonly visitors: number
  /** What a visitor wanted and did not get within their patience: somebody else, or the table, was in the way. */
  readonly interrupted: readonly string[]
  /** Longest a visitor waited for an answer, milliseconds. */
  readonly longestWaitMs: number
}

/** A made-up crowd inside the table's page. */
export interface Crowd {
  readonly report: () => CrowdReport
  /** Resolves once everybody has gone; nobody comes until `resume`. */
  readonly pause: () => Promise<void>
  readonly resume: () => void
}

/**
 * Runs in the page, and knows nothing outside of itself. One visitor after another at each of the first `seats` seats: touches the edge,
 * chooses a language, opens a place, drags and scrolls its card, then looks, searches, plays or pulls a lens out, and leaves.
 * All by contacts of its own, at the pace of the page's frames, while all others do the same.
 */
export function startCrowd(seats: number): void {
  const PATIENCE_MS = 60_000
  const LANGUAGES = ['fr', 'en', 'de', 'nl', 'ar']
  const root = document.querySelector<HTMLElement>('#table') ?? document.body
  const interrupted: string[] = []
  let [visitors, longestWaitMs, pointer, isPaused] = [0, 0, 1000, false]
  const here = new Set<number>()
  const waiting: (() => void)[] = []

  const frame = async () => new Promise((resolve) => requestAnimationFrame(resolve))
  const send = (type: string, id: number, x: number, y: number) => {
    const target = type === 'pointerdown' ? (document.elementFromPoint(x, y) ?? root) : root
    target.dispatchEvent(
      new PointerEvent(type, {
        pointerId: id,
        pointerType: 'touch',
        clientX: x,
        clientY: y,
        bubbles: true,
        cancelable: true,
      }),
    )
  }
  class Interrupted extends Error {}
  const until = async <Found>(find: () => Found | null | undefined | false, wanted: string): Promise<Found> => {
    const start = performance.now()
    for (;;) {
      const found = find()
      if (found !== null && found !== undefined && found !== false) {
        longestWaitMs = Math.max(longestWaitMs, performance.now() - start)
        return found
      }
      if (performance.now() - start > PATIENCE_MS) throw new Interrupted(wanted)
      await frame()
    }
  }
  const middleOf = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    return { x: x + width / 2, y: y + height / 2 }
  }
  /** Touches something where it can be seen to be touched. */
  const tap = async (find: () => Element | null | undefined, wanted: string) => {
    const { x, y } = await until(() => {
      const element = find()
      if (element === null || element === undefined) return null
      const at = middleOf(element)
      const top = document.elementFromPoint(at.x, at.y)
      return top !== null && (element.contains(top) || top.contains(element)) ? at : null
    }, wanted)
    pointer += 1
    const id = pointer
    send('pointerdown', id, x, y)
    await frame()
    send('pointerup', id, x, y)
    await frame()
  }
  const drag = async (from: { x: number; y: number }, by: { x: number; y: number }) => {
    pointer += 1
    const id = pointer
    send('pointerdown', id, from.x, from.y)
    for (let step = 1; step <= 5; step += 1) {
      await frame()
      send('pointermove', id, from.x + (by.x * step) / 5, from.y + (by.y * step) / 5)
    }
    await frame()
    send('pointerup', id, from.x + by.x, from.y + by.y)
  }
  const seatOf = (seat: number) => document.querySelector(`.seat[data-number="${seat}"]`)
  const cardOf = (seat: number, inside: string) =>
    [...document.querySelectorAll('.card')].find(
      (card) =>
        card.querySelector(`.card-paper[data-number="${seat}"]`) !== null && card.querySelector(inside) !== null,
    )
  const stillCard = async (seat: number, inside: string, wanted: string) => {
    let last = ''
    return until(() => {
      const card = cardOf(seat, inside)
      const now = card instanceof HTMLElement ? card.style.transform : ''
      const isStill = now !== '' && now === last
      last = now
      return isStill ? card : null
    }, wanted)
  }
  const tile = (seat: number, index: number) => seatOf(seat)?.querySelectorAll('.discover-tile')[index]
  const discover = async (seat: number, index: number, wanted: string) => {
    await tap(() => seatOf(seat)?.querySelector('.seat-tools .seat-tool:nth-of-type(6)'), `${wanted}: tiles`)
    await tap(() => tile(seat, index), `${wanted}: tile`)
  }

  const deeds: readonly ((seat: number) => Promise<void>)[] = [
    async (seat) => {
      await tap(() => cardOf(seat, '.visit-stop')?.querySelector('.visit-stop-listen button'), 'listen')
      await until(() => cardOf(seat, '.visit-stop .player-bar, .card-player .player-bar'), 'player')
    },
    async (seat) => {
      await discover(seat, 0, 'search')
      for (let letter = 0; letter < 2; letter += 1)
        await tap(() => seatOf(seat)?.querySelectorAll('.keyboard-key:not(.keyboard-deed)')[letter * 3], 'key')
      const typed = await until(() => cardOf(seat, '.find-stop')?.querySelector('input')?.value, 'written')
      if (typed.length !== 2) throw new Interrupted(`wrote two letters, has ${typed.length}`)
      await tap(() => seatOf(seat)?.querySelector('.keyboard-line .keyboard-deed'), 'keyboard closed')
    },
    async (seat) => {
      await discover(seat, 4, 'lens')
      await until(() => cardOf(seat, '.lens-card'), 'lens card')
    },
    async (seat) => {
      await tap(() => seatOf(seat)?.querySelector('.seat-tools .seat-tool:nth-of-type(2)'), 'larger text')
      await until(() => seatOf(seat)?.querySelector('.seat-strip[style*="1.5"]'), 'text is larger')
    },
    async (seat) => {
      await discover(seat, 5, 'quiz')
      await tap(() => cardOf(seat, '.play-quiz')?.querySelector('.play-quiz-answer'), 'answer')
    },
  ]
  const visit = async (seat: number, count: number) => {
    const language = LANGUAGES[count % LANGUAGES.length] ?? 'fr'
    await tap(() => seatOf(seat)?.querySelector('.seat-free'), 'free edge')
    await tap(() => seatOf(seat)?.querySelector(`.seat-language[lang="${language}"]`), 'language')
    await tap(() => seatOf(seat)?.querySelectorAll('.place-tile')[count % 3], 'place')
    const card = await stillCard(seat, '.visit-stop h1', 'card')
    if (card.getAttribute('lang') !== language) throw new Interrupted(`speaks ${card.getAttribute('lang') ?? ''}`)
    await drag(middleOf(card.querySelector('.card-edge') ?? card), { x: 12, y: 9 })
    const scroller = card.querySelector('.card-scroll')
    const at = middleOf(scroller ?? card)
    await drag(at, { x: (root.clientWidth / 2 - at.x) / -6, y: (root.clientHeight / 2 - at.y) / -6 })
    await deeds[count % deeds.length]?.(seat)
    if (seatOf(seat)?.querySelector(`.seat-strip[lang="${language}"]`) === null)
      throw new Interrupted('seat was changed')
    await tap(() => seatOf(seat)?.querySelector('.seat-tools .seat-tool:last-of-type'), 'finish')
    await until(() => seatOf(seat)?.querySelector('.seat-free'), 'free again')
  }
  const keepComing = async (seat: number) => {
    for (let count = seat; ; count += 1) {
      if (isPaused) await new Promise<void>((resolve) => waiting.push(resolve))
      here.add(seat)
      try {
        await visit(seat, count)
      } catch (cause) {
        if (!(cause instanceof Interrupted)) throw cause
        interrupted.push(`seat ${seat + 1}, visitor ${count}: ${cause.message}`)
        // Whoever cannot go on leaves by the button, wherever they are.
        const strip = seatOf(seat)
        strip?.querySelector<HTMLElement>('.keyboard-line .keyboard-deed')?.click()
        await frame()
        strip?.querySelector<HTMLElement>('.seat-tools .seat-tool:last-of-type')?.click()
        await frame()
      }
      visitors += 1
      here.delete(seat)
    }
  }
  for (let seat = 0; seat < seats; seat += 1) void keepComing(seat)
  const crowd: Crowd = {
    report: () => ({ visitors, interrupted, longestWaitMs }),
    async pause() {
      isPaused = true
      while (here.size > 0) await frame()
    },
    resume() {
      isPaused = false
      for (const go of waiting.splice(0)) go()
    },
  }
  Object.assign(window, { crowd })
}
