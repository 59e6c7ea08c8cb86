import { useEffect, useRef, useState } from 'preact/hooks'

/** A network that has just come back is often not whole yet: so long is waited before each new try. */
export const WAITS_MS = [500, 2000, 5000, 15_000]

export interface NewTries {
  /** It did not come: it is asked for again after the next wait. Said twice within one wait it counts once. */
  failed(): void
  /** It came: nothing is asked for until it fails again. */
  came(): void
}

export interface NewTriesParts {
  /** Tells `online`. */
  readonly network: EventTarget
  readonly page: EventTarget & Pick<Document, 'visibilityState'>
  readonly signal: AbortSignal
}

/** Asks `again` for what the network kept away: a few times, and whenever the network is back or the page is looked at again. */
export function openNewTries(again: () => void, { network, page, signal }: NewTriesParts): NewTries {
  let tries = 0
  let isAway = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const rest = () => {
    clearTimeout(timer)
    timer = undefined
  }
  const ask = () => {
    rest()
    again()
  }
  const anew = () => {
    if (!isAway || page.visibilityState !== 'visible') return
    tries = 0
    ask()
  }
  network.addEventListener('online', anew, { signal })
  page.addEventListener('visibilitychange', anew, { signal })
  signal.addEventListener('abort', rest, { once: true })
  return {
    failed() {
      isAway = true
      const waitMs = WAITS_MS[tries]
      if (timer !== undefined || waitMs === undefined || signal.aborted) return
      tries += 1
      timer = setTimeout(ask, waitMs)
    },
    came() {
      isAway = false
      tries = 0
      rest()
    },
  }
}

/** Counts up while something has failed, each time when it is worth asking for it again: a dependency of what asks. */
export function useNewTry(hasFailed: boolean): number {
  const [count, setCount] = useState(0)
  const tries = useRef<NewTries | null>(null)
  useEffect(() => {
    const end = new AbortController()
    const again = () => {
      setCount((before) => before + 1)
    }
    tries.current = openNewTries(again, { network: window, page: document, signal: end.signal })
    return () => {
      end.abort()
    }
  }, [])
  useEffect(() => {
    if (hasFailed) tries.current?.failed()
    else tries.current?.came()
  }, [hasFailed, count])
  return count
}
