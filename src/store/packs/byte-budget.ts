/**
 * Lets work begin while the bytes (or whatever is counted) under way stay within a total, first come first served; one piece of work is always let in.
 * What is under way is what an interruption costs twice.
 */
export class ByteBudget {
  readonly #queue: { readonly bytes: number; start(): void }[] = []
  #spent = 0

  constructor(readonly totalBytes: number) {}

  async spend<Value>(bytes: number, work: () => Promise<Value>): Promise<Value> {
    await new Promise<void>((resolve) => {
      this.#queue.push({ bytes, start: resolve })
      this.#admit()
    })
    try {
      return await work()
    } finally {
      this.#spent -= bytes
      this.#admit()
    }
  }

  #admit(): void {
    for (let next = this.#queue[0]; next !== undefined; next = this.#queue[0]) {
      if (this.#spent > 0 && this.#spent + next.bytes > this.totalBytes) return
      this.#queue.shift()
      this.#spent += next.bytes
      next.start()
    }
  }
}
