/** What a crowd has done so far. */
export interface CrowdReport {
  readonly visitors: number
  /** What a visitor wanted and did not get within their patience: somebody else, or the table, was in the way. */
  readonly interrupted: readonly string[]
  /** Longest a visitor waited for an answer, milliseconds, and for which. */
  readonly longestWaitMs: number
  readonly longestWaitFor: string
}

/** A made-up crowd inside the table's page. */
export interface Crowd {
  readonly report: () => CrowdReport
  /** Resolves once everybody has gone; nobody comes until `resume`. */
  readonly pause: () => Promise<void>
  readonly resume: () => void
}

export interface CrowdPlan {
  /** Visitors come to the first so many seats. */
  readonly seats: number
  /** What the table calls its lens, by language: games are the tiles after it. */
  readonly lens: Readonly<Record<string, string>>
}

/**
 * Runs in the page, and knows nothing outside of itself. One visitor after another at each seat: touches the edge, chooses a language,
 * opens a place, drags and scrolls its card, then looks, searches, plays, leads the map or pulls a lens out, and leaves.
 *
 * Their fingers report every 8 ms, as a glass does, and not with the page's frames: a hand does not wait for the drawing. What a visitor
 * waits for is only what they can see: a control that can be touched, a card that lies still.
 */
export function startCrowd({ seats, lens }: CrowdPlan): void {
  const PATIENCE_MS = 60_000
  const REPORT_MS = 8
  const RESTS_MS = 80
  const LANGUAGES = Object.keys(lens)
  const root = document.querySelector<HTMLElement>('#table') ?? document.body
  const interrupted: string[] = []
  let [visitors, longestWaitMs, longestWaitFor, pointer, isPaused] = [0, 0, '', 1000, false]
  const waited = (startMs: number, wanted: string) => {
    if (performance.now() - startMs > longestWaitMs)
      [longestWaitMs, longestWaitFor] = [performance.now() - startMs, wanted]
  }
  const here = new Set<number>()
  const waiting: (() => void)[] = []

  const report = async () => new Promise((resolve) => setTimeout(resolve, REPORT_MS))
  const frame = async () => new Promise((resolve) => requestAnimationFrame(resolve))
  const send = (type: string, id: number, x: number, y: number) => {
    const where = { clientX: x, clientY: y, bubbles: true, cancelable: true }
    root.dispatchEvent(new PointerEvent(type, { pointerId: id, pointerType: 'touch', ...where }))
  }
  class Interrupted extends Error {}
  const until = async <Found>(find: () => Found | null | undefined | false, wanted: string): Promise<Found> => {
    const start = performance.now()
    for (;;) {
      const found = find()
      if (found !== null && found !== undefined && found !== false) {
        waited(start, wanted)
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
  const nextPointer = () => (pointer += 1)
  /** What an element scrolls in, where it does. */
  const scrollerOf = (element: Element) => {
    for (let one = element.parentElement; one !== null; one = one.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(one)
      if (one.scrollWidth > one.clientWidth + 1 && overflowX === 'auto') return one
      if (one.scrollHeight > one.clientHeight + 1 && overflowY === 'auto') return one
    }
    return null
  }
  const touch = async ({ x, y }: { x: number; y: number }) => {
    const id = nextPointer()
    send('pointerdown', id, x, y)
    await report()
    send('pointerup', id, x, y)
    await frame()
  }
  const isOnTop = (element: Element, { x, y }: { x: number; y: number }) =>
    element.contains(document.elementFromPoint(x, y))
  /**
   * Touches something once it lies still where it can be seen to be touched; what has been scrolled away is scrolled back first, by a
   * finger. What unrolls or slides is not aimed at: no hand does.
   */
  const tap = async (find: () => Element | null | undefined, wanted: string) => {
    const start = performance.now()
    let last = { x: NaN, y: NaN }
    for (;;) {
      const element = await until(find, wanted)
      const at = middleOf(element)
      const isStill = Math.hypot(at.x - last.x, at.y - last.y) < 0.5 && !isMovedBy(element)
      last = at
      if (isStill && isOnTop(element, at)) {
        waited(start, `${wanted}, to be touched`)
        await touch(at)
        return
      }
      if (performance.now() - start > PATIENCE_MS) throw new Interrupted(`${wanted}, to be touched`)
      if (!isStill || !((await scrollTo(element, at)) || (await raiseCardOf(element)))) await frame()
    }
  }
  /** Another's card may lie over one's own: a touch where it shows brings it up. False where it lies on top, or nothing of it shows. */
  const raiseCardOf = async (element: Element) => {
    const card = element.closest('.card')
    if (card === null || !(card instanceof HTMLElement)) return false
    const others = [...document.querySelectorAll<HTMLElement>('.card')]
    if (others.every((one) => Number(one.style.zIndex) <= Number(card.style.zIndex))) return false
    const { x, y, width, height } = card.getBoundingClientRect()
    for (let step = 0; step < 81; step += 1) {
      const at = { x: x + ((step % 9) + 0.5) * (width / 9), y: y + (Math.floor(step / 9) + 0.5) * (height / 9) }
      const top = document.elementFromPoint(at.x, at.y)
      if (!card.contains(top) || top?.closest('a, button, input, summary, .lens-glass') !== null) continue
      await touch(at)
      return true
    }
    return false
  }
  /** Whether something unrolls or slides with what it is on, though it may not have begun to. */
  const isMovedBy = (element: Element) => {
    for (let one: Element | null = element; one !== null; one = one.parentElement)
      for (const { playState, effect } of one.getAnimations())
        if (playState === 'running' && effect?.getComputedTiming().iterations === 1) return true
    return false
  }
  /** Scrolls something towards the middle of its list by a finger; false where that is of no use. */
  const scrollTo = async (element: Element, at: { x: number; y: number }) => {
    const scroller = scrollerOf(element)
    // A key answers as soon as a finger is on it: nothing is scrolled there.
    if (scroller === null || element.hasAttribute('data-at-once')) return false
    const middle = middleOf(scroller)
    const way = Math.hypot(middle.x - at.x, middle.y - at.y)
    if (way < 1 || !isOnTop(scroller, middle)) return false
    const share = Math.min(1, (0.8 * Math.min(scroller.clientWidth, scroller.clientHeight)) / way)
    await drag(middle, { x: (middle.x - at.x) * share, y: (middle.y - at.y) * share })
    return true
  }
  const drag = async (from: { x: number; y: number }, by: { x: number; y: number }) => {
    const id = nextPointer()
    send('pointerdown', id, from.x, from.y)
    for (let step = 1; step <= 5; step += 1) {
      await report()
      send('pointermove', id, from.x + (by.x * step) / 5, from.y + (by.y * step) / 5)
    }
    // A hand that rests before it lifts throws nothing: the card stays where its reader put it.
    await new Promise((resolve) => setTimeout(resolve, RESTS_MS))
    send('pointerup', id, from.x + by.x, from.y + by.y)
    await frame()
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
  /** The lens's own tile, or one a few after it: what a pack has before it and which games come after is its own affair. */
  const tile = (seat: number, language: string, afterLens = 0) => {
    const tiles = [...(seatOf(seat)?.querySelectorAll('.discover-tile') ?? [])]
    const at = tiles.findIndex(({ textContent }) => textContent === lens[language])
    return at < 0 ? undefined : tiles[at + afterLens]
  }
  type Deed = (seat: number, language: string) => Promise<void>
  const tool = (seat: number, which: string) => () => seatOf(seat)?.querySelector(`.seat-tools .seat-tool${which}`)
  const discover = async (seat: number, find: () => Element | null | undefined, wanted: string) => {
    await tap(tool(seat, ':nth-of-type(6)'), `${wanted}: tiles`)
    await tap(find, `${wanted}: tile`)
  }
  const listen: Deed = async (seat) => {
    await tap(() => cardOf(seat, '.visit-stop')?.querySelector('.visit-stop-listen button'), 'listen')
    await until(() => cardOf(seat, '.visit-stop .player-bar, .card-player .player-bar'), 'player')
  }
  const search: Deed = async (seat) => {
    await discover(seat, () => seatOf(seat)?.querySelector('.discover-tile'), 'search')
    for (const letter of [0, 3])
      await tap(() => seatOf(seat)?.querySelectorAll('.keyboard-key:not(.keyboard-deed)')[letter], 'key')
    const typed = await until(() => cardOf(seat, '.find-stop')?.querySelector('input')?.value, 'written')
    if (typed.length !== 2) throw new Interrupted(`wrote two letters, has “${typed}”`)
    await tap(() => seatOf(seat)?.querySelector('.keyboard-line .keyboard-deed'), 'keyboard closed')
  }
  const enlarge: Deed = async (seat) => {
    await tap(tool(seat, ':nth-of-type(2)'), 'larger text')
    await until(() => seatOf(seat)?.querySelector('.seat-strip[style*="1.5"]'), 'text is larger')
  }
  const play: Deed = async (seat, language) => {
    await discover(seat, () => tile(seat, language, 1), 'quiz')
    await tap(() => cardOf(seat, '.play-quiz')?.querySelector('.play-quiz-answer'), 'answer')
  }
  const leadMap: Deed = async (seat) => {
    const at = middleOf(seatOf(seat) ?? root)
    const middle = { x: root.clientWidth / 2, y: root.clientHeight / 2 }
    const onMap = { x: middle.x * 0.9 + at.x * 0.1, y: middle.y * 0.9 + at.y * 0.1 }
    if (isOnTop(document.querySelector('[data-map]') ?? root, onMap))
      await drag(onMap, { x: (seat % 3) * 10 - 10, y: 6 })
    await tap(tool(seat, ':nth-of-type(5)'), 'map')
    await tap(() => seatOf(seat)?.querySelector('.map-ways [data-way="larger"]'), 'map nearer')
  }
  const takeHome: Deed = async (seat) => {
    await tap(tool(seat, '-main'), 'take home')
    await until(() => cardOf(seat, '.qr-code'), 'code')
  }
  const pullLens: Deed = async (seat, language) => {
    await discover(seat, () => tile(seat, language), 'lens')
    // With every lens on the table it says so: that is an answer too.
    await until(() => cardOf(seat, '.lens-card .lens-way:enabled, .lens-card .lens-said[role="status"]'), 'lens')
  }
  // A lens is one in thirteen: without a graphics processor each takes a second or more of both to draw.
  const deeds = [
    listen,
    search,
    enlarge,
    play,
    leadMap,
    takeHome,
    pullLens,
    search,
    listen,
    play,
    leadMap,
    enlarge,
    listen,
  ]

  const visit = async (seat: number, count: number) => {
    const language = LANGUAGES[count % LANGUAGES.length] ?? 'fr'
    await tap(() => seatOf(seat)?.querySelector('.seat-free'), 'free edge')
    await tap(() => seatOf(seat)?.querySelector(`.seat-language[lang="${language}"]`), 'language')
    await tap(() => seatOf(seat)?.querySelectorAll('.place-tile')[count % 3], 'place')
    const card = await stillCard(seat, '.visit-stop h1', 'card')
    if (card.getAttribute('lang') !== language) throw new Interrupted(`speaks ${card.getAttribute('lang') ?? ''}`)
    const edge = middleOf(card.querySelector('.card-edge') ?? card)
    // Inwards: a card that is laid before a neighbour is theirs.
    // Nobody reaches through what lies over it: a neighbour's keyboard would write.
    if (isOnTop(card, edge))
      await drag(edge, { x: edge.x < root.clientWidth / 2 ? 12 : -12, y: edge.y < root.clientHeight / 2 ? 9 : -9 })
    const [head, words] = [card.querySelector('.card-edge') ?? card, card.querySelector('.card-scroll') ?? card].map(
      middleOf,
    )
    // Up is where its head is, whichever way it lies.
    if (head !== undefined && words !== undefined && isOnTop(card, words))
      await drag(words, { x: (head.x - words.x) / 2, y: (head.y - words.y) / 2 })
    await deeds[count % deeds.length]?.(seat, language)
    if (seatOf(seat)?.querySelector(`.seat-strip[lang="${language}"]`) === null)
      throw new Interrupted('seat was changed')
    await tap(tool(seat, ':last-of-type'), 'finish')
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
    report: () => ({ visitors, interrupted, longestWaitMs, longestWaitFor }),
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
