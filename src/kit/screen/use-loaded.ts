import { useEffect, useState } from 'preact/hooks'

type Loading<Value> =
  | { readonly state: 'waiting' }
  | { readonly state: 'here'; readonly value: Value }
  | { readonly state: 'failed'; readonly cause: unknown }

/**
 * What `load` gives, or undefined while it is under way; loads anew when a dependency changes, keeping the last value meanwhile.
 * A failure is thrown while drawing, so that it reaches the surface, which says it in the visitor's language. Aborts are not failures.
 */
export function useLoaded<Value>(
  load: (signal: AbortSignal) => Promise<Value>,
  dependencies: readonly unknown[],
): Value | undefined {
  const [loading, setLoading] = useState<Loading<Value>>({ state: 'waiting' })
  useEffect(() => {
    const end = new AbortController()
    const run = async () => {
      try {
        const value = await load(end.signal)
        if (!end.signal.aborted) setLoading({ state: 'here', value })
      } catch (cause) {
        if (!end.signal.aborted) setLoading({ state: 'failed', cause })
      }
    }
    void run()
    return () => {
      end.abort()
    }
    // The caller names what its function depends on, as with useEffect.
  }, [...dependencies])
  if (loading.state === 'failed') throw loading.cause
  return loading.state === 'here' ? loading.value : undefined
}
