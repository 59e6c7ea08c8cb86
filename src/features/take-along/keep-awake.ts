/** Keeps the screen on until `signal` aborts, where the device allows it; it lets go of itself each time the page is hidden. */
export function keepAwake(signal: AbortSignal): void {
  if (!('wakeLock' in navigator)) return
  const hold = async () => {
    if (document.visibilityState !== 'visible') return
    try {
      const lock = await navigator.wakeLock.request('screen')
      if (signal.aborted) await lock.release()
      else signal.addEventListener('abort', () => void lock.release(), { once: true })
    } catch (cause) {
      // Refused to save battery: the download goes on, only the screen may dim.
      if (!(cause instanceof DOMException)) throw cause
    }
  }
  document.addEventListener('visibilitychange', () => void hold(), { signal })
  void hold()
}
