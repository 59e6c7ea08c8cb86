import type { PackShelf } from '#domain/built-pack/pack-source.ts'

export interface OpenShelfOptions {
  /** Root of the published tree and of the app: an absolute URL that ends with `/`. */
  readonly baseUrl: string
  /** Ends the shelf's worker and its reads from the network. */
  readonly signal?: AbortSignal
}

/** The device's shelf with what only this device knows of it. */
export interface DeviceShelf extends PackShelf {
  /** Where objects are kept; `memory` keeps nothing beyond the page, and `take` then answers `NotEnoughSpace`. */
  readonly backEnd: 'opfs' | 'cache' | 'memory'
  /** Drops what an unfinished download has brought so far; an installed version stays. */
  discardUnfinished(pack: string): Promise<void>
}

/**
 * Opens the device's shelf. Never waits for the network, and at most two seconds for the device's own index:
 * after that it is rebuilt from the objects.
 */
export async function openShelf(options: OpenShelfOptions): Promise<DeviceShelf> {
  options.signal?.throwIfAborted()
  throw new Error('The shelf is being built')
}
