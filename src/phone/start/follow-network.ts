import { signal, type ReadonlySignal } from '@preact/signals'

/** What the browser says of its network: a yes may be wrong (a café's login page), a no is right. */
export function followNetwork(): ReadonlySignal<boolean> {
  const online = signal(navigator.onLine)
  for (const event of ['online', 'offline'] as const) {
    window.addEventListener(event, () => {
      online.value = navigator.onLine
    })
  }
  return online
}
