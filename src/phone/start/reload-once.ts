const GUARD = 'beffroi-reloaded-at'
const AGAIN_AFTER_MS = 60_000
const PATIENCE_MS = 4000

/** Whether a page that lost its code to a newer version may reload by itself: once a minute at most, so that it can never spin. */
export function mayReload(lastReloadMs: number, nowMs: number): boolean {
  return !(nowMs - lastReloadMs < AGAIN_AFTER_MS)
}

/** Whether the page would come if it were asked for: the browser says that it is online before it is, and after. */
export async function isServed(): Promise<boolean> {
  try {
    const answer = await fetch(document.baseURI, {
      method: 'HEAD',
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    return answer.ok
  } catch {
    return false
  }
}

/** Reloads the page unless it has just done so. Gives false where it may not, and the failure should be shown instead. */
export function reloadOnce(): boolean {
  const nowMs = Date.now()
  try {
    const last = sessionStorage.getItem(GUARD)
    if (last !== null && !mayReload(Number(last), nowMs)) return false
    sessionStorage.setItem(GUARD, String(nowMs))
  } catch (cause) {
    // Without a place to remember the last reload, reloading by itself could spin.
    if (cause instanceof DOMException) return false
    throw cause
  }
  location.reload()
  return true
}
