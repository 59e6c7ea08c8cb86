/** What the browser says of its storage. It rounds and guesses: only a refused write is certain (reliability.md, H3). */
export interface DeviceSpace {
  readonly freeBytes?: number
  readonly quotaBytes?: number
}

export async function deviceSpace(): Promise<DeviceSpace> {
  const { quota, usage } = await estimate()
  if (quota === undefined) return {}
  return { quotaBytes: quota, freeBytes: Math.max(0, quota - (usage ?? 0)) }
}

export async function isPersistent(): Promise<boolean> {
  return (await storageManager()?.persisted?.()) ?? false
}

/** Asks once that the browser does not evict what is kept here; Firefox asks the visitor, so nothing waits for the answer. */
export function askToPersist(): void {
  // A browser that refuses the question evicts as it would have anyway.
  storageManager()
    ?.persist?.()
    .catch(() => undefined)
}

async function estimate(): Promise<StorageEstimate> {
  try {
    return (await storageManager()?.estimate?.()) ?? {}
  } catch (error) {
    // Pages whose storage is blocked get a TypeError; then nothing is known, and the write will tell.
    if (error instanceof TypeError || error instanceof DOMException) return {}
    throw error
  }
}

function storageManager(): Partial<StorageManager> | undefined {
  return typeof navigator === 'undefined' ? undefined : (navigator as Partial<Navigator>).storage
}
