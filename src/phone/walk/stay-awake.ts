/** Keeps the screen lit while a trail is walked; `end` lets it sleep again. */
export interface StayAwake {
  begin(): void
  end(): void
}

/** Browsers drop the lock whenever the page is hidden: it is asked for anew at each return. Where there is none, the screen sleeps as always. */
export function pageStayAwake(): StayAwake {
  let isWanted = false
  let lock: WakeLockSentinel | null = null

  const hold = async () => {
    if (!isWanted || lock !== null || !('wakeLock' in navigator) || document.visibilityState === 'hidden') return
    try {
      lock = await navigator.wakeLock.request('screen')
    } catch (error) {
      // A battery that is low refuses: the walk goes on all the same.
      if (!(error instanceof DOMException)) throw error
      return
    }
    lock.addEventListener(
      'release',
      () => {
        lock = null
      },
      { once: true },
    )
    if (!isWanted) await letGo()
  }
  const letGo = async () => {
    const held = lock
    lock = null
    await held?.release()
  }
  const onVisible = () => {
    void hold()
  }

  return {
    begin() {
      if (isWanted) return
      isWanted = true
      document.addEventListener('visibilitychange', onVisible)
      void hold()
    },
    end() {
      isWanted = false
      document.removeEventListener('visibilitychange', onVisible)
      void letGo()
    },
  }
}
