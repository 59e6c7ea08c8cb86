interface Held {
  readonly name: string
  readonly mode: LockMode
  readonly tab: string
}

interface Waiting extends Held {
  readonly grant: () => void
}

type Work = (lock: Lock | null) => unknown

/** Web Locks of one origin: names held by tabs, in order of asking. A tab that dies holds nothing any more. */
export class ModelLocks {
  #held: readonly Held[] = []
  #waiting: readonly Waiting[] = []

  /** The locks as the pages of `tab` see them. */
  of(tab: string): Pick<LockManager, 'request' | 'query'> {
    const request = async (name: string, given: LockOptions | Work, then?: Work): Promise<unknown> => {
      const options = typeof given === 'function' ? {} : given
      const work = typeof given === 'function' ? given : then
      const asked: Held = { name, mode: options.mode ?? 'exclusive', tab }
      if (!this.#isFree(asked)) {
        if (options.ifAvailable === true) return work?.(null)
        await new Promise<void>((grant) => {
          this.#waiting = [...this.#waiting, { ...asked, grant }]
        })
      } else {
        this.#held = [...this.#held, asked]
      }
      try {
        return await work?.(asked)
      } finally {
        this.#end(asked)
      }
    }
    return {
      request,
      query: () => Promise.resolve({ held: this.#held.map(({ name, mode }) => ({ name, mode })), pending: [] }),
    }
  }

  dies(tab: string): void {
    this.#waiting = this.#waiting.filter((waiting) => waiting.tab !== tab)
    this.#held = this.#held.filter((held) => held.tab !== tab)
    this.#grant()
  }

  /** Gives one lock of this tab, name and mode back. */
  #end({ name, mode, tab }: Held): void {
    const at = this.#held.findIndex((held) => held.name === name && held.mode === mode && held.tab === tab)
    this.#held = this.#held.filter((_held, index) => index !== at)
    this.#grant()
  }

  #grant(): void {
    for (const waiting of this.#waiting) {
      if (!this.#isFree(waiting)) continue
      this.#waiting = this.#waiting.filter((other) => other !== waiting)
      this.#held = [...this.#held, waiting]
      waiting.grant()
    }
  }

  #isFree({ name, mode }: Held): boolean {
    return this.#held.every((held) => held.name !== name || (mode === 'shared' && held.mode === 'shared'))
  }
}
