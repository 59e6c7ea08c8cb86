import { isStorageFull, StoreFull } from './object-store.ts'

/** The part of FileSystemSyncAccessHandle that is used here; its types exist in dedicated workers only. */
export interface SyncHandle {
  read(into: Uint8Array, options: { readonly at: number }): number
  write(bytes: Uint8Array, options: { readonly at: number }): number
  truncate(bytes: number): void
  getSize(): number
  flush(): void
  close(): void
}

export type WritableFile = FileSystemFileHandle & {
  createSyncAccessHandle(): Promise<SyncHandle>
  move(folder: FileSystemDirectoryHandle, name: string): Promise<void>
}

const HANDLE_TRIES = 5

/** A handle may still be held by a page that is going away: `NoModificationAllowedError`, `InvalidStateError`. */
export async function withHandle<Value>(
  file: WritableFile,
  work: (handle: SyncHandle) => Value | Promise<Value>,
): Promise<Value> {
  const handle = await openHandle(file)
  try {
    return await work(handle)
  } finally {
    handle.close()
  }
}

export async function openHandle(file: WritableFile, triesLeft = HANDLE_TRIES): Promise<SyncHandle> {
  try {
    return await file.createSyncAccessHandle()
  } catch (error) {
    const held =
      error instanceof DOMException && ['NoModificationAllowedError', 'InvalidStateError'].includes(error.name)
    if (!held || triesLeft <= 1) throw error
    await new Promise((resolve) => setTimeout(resolve, 100))
    return openHandle(file, triesLeft - 1)
  }
}

export function writeAll(handle: SyncHandle, bytes: Uint8Array, at: number): void {
  let written = 0
  while (written < bytes.length) {
    const count = handle.write(bytes.subarray(written), { at: at + written })
    if (count === 0) throw new DOMException('The file takes no more bytes', 'QuotaExceededError')
    written += count
  }
}

export function readAll(handle: SyncHandle, into: Uint8Array, at: number): number {
  let read = 0
  while (read < into.length) {
    const count = handle.read(into.subarray(read), { at: at + read })
    if (count === 0) break
    read += count
  }
  return read
}

export async function asStoreFull<Value>(sha256: string, work: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    if (isStorageFull(error)) throw new StoreFull(sha256)
    throw error
  }
}
