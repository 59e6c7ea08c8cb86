/** Runs a task for each item that was asked for, one at a time; an item asked for again while it waits is done once. */
export interface RebuildQueue<Item> {
  ask(item: Item): void
  /** Resolves when nothing is left to do. */
  idle(): Promise<void>
}

export function openRebuildQueue<Item>(task: (item: Item) => Promise<void>): RebuildQueue<Item> {
  const waiting = new Set<Item>()
  let running = Promise.resolve()
  let busy = false

  async function run(): Promise<void> {
    for (const item of waiting) {
      waiting.delete(item)
      await task(item)
    }
    busy = false
  }

  return {
    ask(item) {
      waiting.add(item)
      if (busy) return
      busy = true
      running = run()
    },
    idle: () => running,
  }
}
