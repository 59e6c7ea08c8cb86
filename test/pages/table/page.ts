/** Forty cards on a glass of 3840 × 2160 and nothing else: the table's own core, from a tracker's packets to the page; `window.fullGlass` lays hands on them. */
import type { Point } from '../../../src/kit/gesture/similarity.ts'
import { measureGlass } from '../../../src/table/start/glass.ts'
import { openFrameLoop } from '../../../src/table/start/frame-loop.ts'
import { TuioContacts } from '../../../src/table/contacts/tuio/tuio-contacts.ts'
import { openRipples } from '../../../src/table/hands/ripples.ts'
import { plainWork } from '../../bench/plain-work.ts'
import { cursorBundle } from '../../table/a-tracker.ts'
import { GLASS, LIMITS, MM, openCore } from '../../table/crowd.ts'
import { aCard } from './a-card.ts'
import { watchPage, type Watched } from './watch-page.ts'
import '../../../src/kit/styles/layers.css'
import '../../../src/kit/styles/tokens.css'
import '../../../src/kit/styles/base.css'
import '../../../src/kit/elements/button.css'
import '../../../src/table/start/table.css'
import '../../../src/table/cards/card.css'
import '../../../src/table/cards/card-head.css'

const CARDS = 40
const CONTACTS = 60
/** Packets of one turn of the hands: at two a frame, about a second. */
const TURN = 120
/** Stands for a packet without contacts. */
const LIFTED = -1
const SIZE = { width: 120 * MM, height: 160 * MM }

export interface FullGlass {
  /** Lays forty cards with this picture. */
  lay(picture: string): Promise<void>
  /** Sixty contacts come down, the first twenty cards have two; resolves when all are under way. */
  down(): Promise<void>
  /** All contacts leave the glass. */
  lift(): Promise<void>
  /** Each contact moves twice a frame, for so many frames. */
  move(frames: number): Promise<void>
  /** Contacts rest; plain work is done once a frame instead. */
  plain(frames: number): Promise<readonly Point[]>
  /** Moves them while every write and every question that needs a layout is counted. */
  watch(frames: number): Promise<Watched>
  /** Cards in somebody's hands. */
  readonly held: number
}

declare global {
  interface Window {
    readonly fullGlass: FullGlass
  }
}

document.documentElement.className = 'table-page'
const main = layerOf('table', document.body)
layerOf('table-town', main).dataset['map'] = ''
const pieces = layerOf('table-pieces', main)
const ripple = openRipples(layerOf('table-ripples', main))
const glass = measureGlass(GLASS)
const elements = new Map<string, HTMLElement>()
const { scene, town, hands } = openCore({
  elementAt: ({ x, y }) => document.elementFromPoint(x, y),
  elementOf: (piece) => elements.get(piece),
  onTouch(_, at, _atMs, isResting) {
    ripple(at, isResting)
  },
})
const tracker = new TuioContacts(() => glass)
const line = new MessageChannel()
line.port2.addEventListener('message', ({ data }: MessageEvent<number>) => {
  const packet = data === LIFTED ? cursorBundle([]) : (packets[data % TURN] ?? new Uint8Array())
  for (const event of tracker.read(packet, performance.now())) hands.take(event)
})
line.port2.start()
const packets = Array.from({ length: TURN }, (_, step) =>
  cursorBundle(
    Array.from({ length: CONTACTS }, (_, id) => {
      const { x, y } = middleOf(id % CARDS)
      const angle = (step / TURN) * 2 * Math.PI
      const away = id < CARDS ? 60 : 60 + 15 * Math.sin(angle)
      return {
        x: (x + away * Math.cos(angle + id)) / GLASS.widthPx,
        y: (y + away * Math.sin(angle + id)) / GLASS.heightPx,
      }
    }),
  ),
)
openFrameLoop(
  {
    scene,
    elementOf: (piece) => elements.get(piece),
    before(nowMs) {
      hands.frame(nowMs)
      town.frame(nowMs)
    },
    onSettled: () => undefined,
  },
  { signal: new AbortController().signal },
)

let step = 0
const fullGlass: FullGlass = {
  async lay(picture) {
    for (let index = 0; index < CARDS; index += 1) {
      const card = aCard(index, picture)
      pieces.append(card)
      elements.set(`piece-${index}`, card)
      scene.put(`piece-${index}`, { pose: { ...middleOf(index), turn: 0, scale: 1 }, size: SIZE, limits: LIMITS })
    }
    await Promise.all([...document.images].map((image) => image.decode()))
    await nextFrame()
  },
  async down() {
    line.port1.postMessage(0)
    await fullGlass.move(20)
  },
  async lift() {
    line.port1.postMessage(LIFTED)
    await nextFrame()
    await nextFrame()
  },
  async move(frames) {
    for (let frame = 0; frame < frames; frame += 1) {
      line.port1.postMessage((step += 1))
      line.port1.postMessage((step += 1))
      await nextFrame()
    }
  },
  async plain(frames) {
    let last: readonly Point[] = []
    for (let frame = 0; frame < frames; frame += 1) last = plainWork(await nextFrame())
    return last
  },
  async watch(frames) {
    const watching = watchPage(pieces)
    for (let frame = 0; frame < frames; frame += 1) {
      await fullGlass.move(1)
      watching.endFrame()
    }
    return watching.stop()
  },
  get held() {
    return pieces.querySelectorAll('[data-held]').length
  },
}
Object.assign(window, { fullGlass })

/** Ten cards in a row, four rows. */
function middleOf(index: number) {
  return { x: ((index % 10) + 0.5) * (GLASS.widthPx / 10), y: (Math.floor(index / 10) + 0.5) * (GLASS.heightPx / 4) }
}

function layerOf(name: string, parent: HTMLElement): HTMLElement {
  const layer = document.createElement('div')
  layer.className = name
  parent.append(layer)
  return layer
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(resolve)
  })
}
