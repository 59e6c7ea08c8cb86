/** Decides who goes next among those who wait for their turn, the same way for the same seed. */
export class Scheduler {
  #waiting: (() => void)[] = []
  turns = 0

  constructor(readonly random: () => number) {}

  readonly turn = (): Promise<void> =>
    new Promise((resolve) => {
      this.#waiting.push(resolve)
    })

  /** Lets one after the other go until `work` is done. @throws Error when nobody can go on */
  async run(work: Promise<unknown>): Promise<void> {
    const state = { isDone: false }
    const end = work.finally(() => {
      state.isDone = true
    })
    for (;;) {
      // Everything that needs no turn runs first.
      await new Promise((resolve) => setImmediate(resolve))
      if (state.isDone) break
      const [next] = this.#waiting.splice(Math.floor(this.random() * this.#waiting.length), 1)
      if (next === undefined) throw new Error('Everybody waits for somebody else')
      this.turns += 1
      next()
    }
    await end
  }
}
