/** What was done to the page while it was watched. */
export interface Watched {
  readonly frames: number
  /** Writes of styles, all of them. */
  readonly writes: number
  /** The most writes of one piece in one frame. */
  readonly mostWrites: number
  /** Questions about where something lies or how it looks, which may cost a layout: all of them. */
  readonly reads: number
}

type Ask = (this: unknown, ...args: unknown[]) => unknown

const ELEMENTS = ['clientWidth', 'clientHeight', 'scrollTop', 'scrollLeft', 'scrollWidth', 'scrollHeight']
const BOXES = ['getBoundingClientRect', 'getClientRects', 'computedStyleMap', 'matches', 'closest']
const ASKED: readonly (readonly [object, readonly string[]])[] = [
  [HTMLElement.prototype, ['offsetWidth', 'offsetHeight', 'offsetTop', 'offsetLeft', 'innerText']],
  [Element.prototype, [...ELEMENTS, ...BOXES]],
  [Document.prototype, ['elementFromPoint', 'elementsFromPoint']],
  [globalThis, ['getComputedStyle']],
]

/** Counts until it is told to stop. It weighs on the page: no clock runs beside it. */
export function watchPage(root: HTMLElement) {
  let [frames, writes, mostWrites, reads] = [0, 0, 0, 0]
  let each = new Map<Node, number>()
  const observer = new MutationObserver((records) => {
    for (const { target } of records) each.set(target, (each.get(target) ?? 0) + 1)
  })
  observer.observe(root, { attributes: true, attributeFilter: ['style'], subtree: true })
  const count = (ask: Ask): Ask =>
    function (this: unknown, ...args) {
      reads += 1
      return ask.apply(this, args)
    }
  const undo = ASKED.flatMap(([owner, names]) => names.map((name) => countAsks(owner, name, count)))
  return {
    endFrame() {
      frames += 1
      for (const times of each.values()) {
        writes += times
        mostWrites = Math.max(mostWrites, times)
      }
      each = new Map()
    },
    stop(): Watched {
      observer.disconnect()
      for (const back of undo) back()
      return { frames, writes, mostWrites, reads }
    },
  }
}

function countAsks(owner: object, name: string, count: (ask: Ask) => Ask): () => void {
  const kept = Object.getOwnPropertyDescriptor(owner, name)
  if (kept === undefined) throw new Error(`nothing has ${name}`)
  const { get, value } = kept as { readonly get?: Ask; readonly value?: Ask }
  Object.defineProperty(owner, name, {
    ...kept,
    ...(get === undefined ? {} : { get: count(get) }),
    ...(value === undefined ? {} : { value: count(value) }),
  })
  return () => {
    Object.defineProperty(owner, name, kept)
  }
}
