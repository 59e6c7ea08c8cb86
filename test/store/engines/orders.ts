import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import type { HostileHost } from '../hostile-host.ts'
import type { PageCalls } from '../page/page.ts'

interface Order {
  readonly id: number
  readonly name: string
  readonly args: readonly unknown[]
}

export interface Done {
  readonly value?: unknown
  readonly failed?: string
}

/** Has a page do things in whatever engine: it asks the host for orders and sends back what came of them. No driver is needed. */
export class Orders {
  readonly #given: Order[] = []
  readonly #done = new Map<number, (done: Done) => void>()
  #asking: ((order: Order) => void) | undefined
  #lastId = 0

  constructor(host: HostileHost) {
    host.channel = (path, incoming, outgoing) => this.#answer(path, incoming, outgoing)
  }

  /** What the page's function gives. @throws Error when it throws in the page */
  async call<Name extends keyof PageCalls>(
    name: Name,
    ...args: Parameters<PageCalls[Name]>
  ): Promise<Awaited<ReturnType<PageCalls[Name]>>> {
    const order = { id: (this.#lastId += 1), name, args }
    const done = new Promise<Done>((resolve) => {
      this.#done.set(order.id, resolve)
    })
    if (this.#asking === undefined) this.#given.push(order)
    else this.#asking(order)
    const { value, failed } = await done
    if (failed !== undefined) throw new Error(`${name} in the page: ${failed}`)
    return value as Awaited<ReturnType<PageCalls[Name]>>
  }

  #answer(path: string, incoming: IncomingMessage, outgoing: ServerResponse): boolean {
    if (path === 'orders/next') {
      this.#asking = (order) => {
        this.#asking = undefined
        outgoing.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
        outgoing.end(JSON.stringify(order))
      }
      const next = this.#given.shift()
      if (next !== undefined) this.#asking(next)
      return true
    }
    if (!path.startsWith('orders/done/')) return false
    void this.#hear(Number(path.slice('orders/done/'.length)), incoming, outgoing)
    return true
  }

  async #hear(id: number, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const done = JSON.parse(await text(incoming)) as Done
    outgoing.writeHead(204).end()
    this.#done.get(id)?.(done)
  }
}
