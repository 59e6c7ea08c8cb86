import { signal, type ReadonlySignal } from '@preact/signals'
import { hrefOf, routeOf } from '#kit/screen/address.ts'
import type { Route } from '#kit/screen/screen-context.ts'

/** The visitor has come to an address. */
export interface Arrival {
  /** Null where the address leads nowhere. */
  readonly route: Route | null
  /** Place in the history, so that going back finds the scroll where it was. */
  readonly key: string
  /** How far down the page was when this place was left, pixels. */
  readonly scrollY: number
  /** The page was just opened: nothing was navigated, so focus stays where the browser puts it. */
  readonly first: boolean
}

export interface Router {
  readonly arrival: ReadonlySignal<Arrival>
  readonly navigate: (route: Route, options?: { readonly replace?: boolean }) => void
}

interface KeptState {
  readonly beffroi?: string
}

/** Follows the address's hash until `signal` aborts. */
export function openRouter({ signal: end }: { readonly signal: AbortSignal }): Router {
  history.scrollRestoration = 'manual'
  const scrolls = new Map<string, number>()
  const arrival = signal(arrive(true))

  function arrive(first: boolean): Arrival {
    const key = keyOfEntry()
    return { route: routeOf(location.hash), key, scrollY: scrolls.get(key) ?? 0, first }
  }
  window.addEventListener('scroll', () => scrolls.set(arrival.peek().key, window.scrollY), {
    passive: true,
    signal: end,
  })
  window.addEventListener(
    'hashchange',
    () => {
      arrival.value = arrive(false)
    },
    { signal: end },
  )
  return {
    arrival,
    navigate(route, { replace = false } = {}) {
      const address = hrefOf(route)
      if (address === location.hash) return
      if (!replace) {
        location.hash = address
        return
      }
      history.replaceState(history.state, '', address)
      arrival.value = arrive(false)
    },
  }
}

/** Each entry of the history carries a key; a new entry, made by a link, gets one. */
function keyOfEntry(): string {
  const state = history.state as KeptState | null
  if (state?.beffroi !== undefined) return state.beffroi
  const key = String(performance.timeOrigin + performance.now())
  const made: KeptState = { beffroi: key }
  history.replaceState(made, '')
  return key
}
