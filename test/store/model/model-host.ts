import type { Tree } from '../sample-tree.ts'

export const MODEL_URL = 'http://model.invalid/'

/** A host in the same process: what `fetch` gives where no socket, thread or clock may have a say. */
export class ModelHost {
  isUp = true
  /** Addresses asked for, below the root. */
  readonly asked: string[] = []
  /** Decides whether the answer to the request of this number is lost on its way. */
  loses: (nth: number) => boolean = () => false
  turn: () => Promise<void> | undefined = () => undefined

  constructor(public tree: Tree) {}

  readonly fetch = async (url: string): Promise<Response> => {
    const path = url.slice(MODEL_URL.length)
    this.asked.push(path)
    const nth = this.asked.length
    await this.turn()
    if (!this.isUp || this.loses(nth)) throw new TypeError('Failed to fetch')
    const bytes = this.tree.get(path)
    const pieces = bytes === undefined ? [] : [bytes.slice()]
    return {
      status: bytes === undefined ? 404 : 200,
      headers: new Headers(),
      body: { getReader: () => ({ read: () => Promise.resolve({ value: pieces.shift() }) }) },
    } as unknown as Response
  }
}
