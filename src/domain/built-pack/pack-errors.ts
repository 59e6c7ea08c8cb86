import type { Distrust } from '../trust/judge-version.ts'

/** No pack of this name is on offer. */
export class PackUnknown extends Error {
  override readonly name = 'PackUnknown'
  constructor(readonly pack: string) {
    super(`No pack named ${pack} is on offer`)
  }
}

/** The pack is not on the device and the network does not answer. */
export class PackUnreachable extends Error {
  override readonly name = 'PackUnreachable'
  constructor(readonly pack: string) {
    super(`Pack ${pack} is not on this device and the network does not answer`)
  }
}

/** One file of an open pack is neither on the device nor on the network. */
export class PackFileMissing extends Error {
  override readonly name = 'PackFileMissing'
  constructor(readonly path: string) {
    super(`File ${path} of the pack cannot be reached`)
  }
}

/** Bytes that do not match their hash, even when fetched again. */
export class PackDamaged extends Error {
  override readonly name = 'PackDamaged'
  constructor(readonly path: string) {
    super(`File ${path} does not match its hash`)
  }
}

/** The newest version on offer is not by the town this device knows, or is older than what it has had; what is installed stays. */
export class PackNotTrusted extends Error {
  override readonly name = 'PackNotTrusted'
  constructor(
    readonly pack: string,
    readonly why: Distrust,
  ) {
    super(`The version of ${pack} on offer is not trusted: ${why}`)
  }
}

/** The network stopped answering; what has arrived stays and the download goes on from there. */
export class DownloadInterrupted extends Error {
  override readonly name = 'DownloadInterrupted'
  constructor(readonly path: string) {
    super(`The download stopped at ${path}`)
  }
}

/** The device refuses more bytes; nothing installed was harmed. */
export class NotEnoughSpace extends Error {
  override readonly name = 'NotEnoughSpace'
  constructor(
    readonly neededBytes: number,
    readonly freeBytes?: number,
  ) {
    super(`The device has no room for ${neededBytes} more bytes`)
  }
}

/** The browser's own store does not work: what it holds stays, nothing can be read from it or kept in it now. `cause` says what broke. */
export class StorageFailed extends Error {
  override readonly name = 'StorageFailed'
  constructor(options?: ErrorOptions) {
    super('The store of this browser does not work', options)
  }
}
