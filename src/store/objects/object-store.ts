import type { ManifestFile } from '#domain/built-pack/manifest.ts'

/** What an object is called and what it must weigh; `leaves` where it is brought leaf by leaf. */
export type ObjectId = Pick<ManifestFile, 'sha256' | 'bytes' | 'leaves'>

/**
 * Immutable bytes by their SHA-256. An object is there only after it was written, flushed, read back and hashed:
 * nobody ever sees one that is not whole. One writer at a time (the shelf holds a lock); readers at any time.
 */
export interface ObjectStore {
  readonly kind: 'opfs' | 'cache' | 'indexeddb' | 'memory' | 'files'
  /** Whether an object of this name and length is there. */
  has(object: ObjectId): Promise<boolean>
  /**
   * Keeps a whole object. The bytes belong to the store afterwards. `onSafe` is called when they would outlive the page and are not an
   * object yet: `listUnfinished` names them from then on, and `finish` makes an object of them. Some stores never call it.
   * @throws StoreFull when the device refuses them, ObjectDamaged when what is read back has another hash
   */
  put(object: ObjectId, bytes: Bytes, onSafe?: () => void): Promise<void>
  /**
   * As `put`, for a store that keeps many small objects in one file: they are objects once `settle` was called, or earlier, and `onSafe`
   * says when they would outlive the page; only a power cut costs them again, some megabytes at most. Missing where `put` is no slower.
   */
  gather?(object: ObjectId, bytes: Bytes, onSafe: () => void): Promise<void>
  /** Makes objects of all that was gathered, also of what an earlier page left. @throws StoreFull */
  settle?(): Promise<void>
  /** How many leaves of an unfinished object are there without a gap, each hashed anew. */
  keptLeaves(object: ObjectId): Promise<number>
  /** Keeps one leaf of an unfinished object, flushed; leaves come in order. @throws StoreFull */
  putLeaf(object: ObjectId, index: number, bytes: Bytes): Promise<void>
  /** Turns an unfinished object with all its leaves into an object. @throws StoreFull, ObjectDamaged */
  finish(object: ObjectId): Promise<void>
  /** The bytes as they lie there, unchecked; undefined when there is no such object. */
  readBytes(sha256: string): Promise<Bytes | undefined>
  /** The same without bringing it into memory; slices of it are read when asked for. */
  readBlob(sha256: string): Promise<Blob | undefined>
  /**
   * Forgets an object and what is unfinished of it; one that is not there is no error. What had to be moved for it is brought down by
   * `bringDown` before its old place is given up.
   */
  delete(sha256: string, bringDown?: () => Promise<void>): Promise<void>
  /**
   * Gives back the room of objects that nobody needs. Some that lie among needed ones may stay until it pays to move these, which is
   * done only where `bringDown` is given: it may break off who is reading at this moment. Missing where `delete` does as well.
   */
  deleteAll?(sha256s: ReadonlySet<string>, bringDown?: () => Promise<void>): Promise<void>
  /** Forgets what is unfinished of an object, and leaves the object. */
  forgetUnfinished(sha256: string): Promise<void>
  /** Names of all objects. */
  list(): Promise<readonly string[]>
  /** Names of objects of which only leaves are there. */
  listUnfinished(): Promise<readonly string[]>
  /** Bytes that objects and leaves take. */
  usedBytes(): Promise<number>
  /** Ends workers; the store is not used afterwards. */
  close(): void
}

/** Bytes with a buffer of their own, which workers and responses can take over. */
export type Bytes = Uint8Array<ArrayBuffer>

/** The device refuses more bytes. */
export class StoreFull extends Error {
  override readonly name = 'StoreFull'
  constructor(readonly sha256: string) {
    super(`The device has no room for object ${sha256}`)
  }
}

/** What the store read back is not what it was given, or the leaves do not make the object. */
export class ObjectDamaged extends Error {
  override readonly name = 'ObjectDamaged'
  constructor(readonly sha256: string) {
    super(`Object ${sha256} was read back with another hash`)
  }
}

/** Browsers say "full" in several words: OPFS in Chromium throws NotReadableError on a write over the quota. */
export function isStorageFull(error: unknown): boolean {
  return error instanceof DOMException && (error.name === 'QuotaExceededError' || error.name === 'NotReadableError')
}
