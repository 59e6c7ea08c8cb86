import type { Bytes } from '#store/objects/object-store.ts'

/** One change of a disk that a crash may lose as long as nothing has forced it down. */
export type Change =
  | { readonly of: 'data'; readonly file: number; readonly at: number; readonly bytes: Bytes }
  | { readonly of: 'length'; readonly file: number; readonly length: number }
  | { readonly of: 'name'; readonly name: string; readonly file: number; readonly from?: string }
  | { readonly of: 'no-name'; readonly name: string }
  | { readonly of: 'values'; readonly values: Readonly<Record<string, unknown>> }

/** What a disk holds: names that point to files, the files' bytes, and the values of a database. */
export interface Contents {
  readonly names: Map<string, number>
  readonly files: Map<number, Bytes>
  readonly values: Map<string, unknown>
}

/** A disk between two operations: what is certain, and what is not. */
export interface Snapshot {
  readonly certain: Contents
  readonly pending: readonly Change[]
  /** The newest state that was announced as durable; only grows. */
  readonly announced: number
}

export type Fault = 'full' | 'broken'

/**
 * A disk in memory that forgets like a real one. Data is certain after a flush of its file, names and database values after a strict
 * commit of the database, as a journal orders them; until then a crash keeps any part of the changes. Operations may be made to fail.
 */
export class ModelDisk {
  readonly live: Contents
  announced = 0
  operations = 0
  /** Called after every operation. */
  onOperation: () => void = () => undefined
  /** Decides whether the operation of this number fails. */
  failing: (operation: number) => Fault | undefined = () => undefined
  /** How often something was looked up or read. */
  readings = 0
  /** Decides whether the reading of this number fails. */
  unreadable: (reading: number) => boolean = () => false
  /** Waited for before every operation that can wait: a scheduler's chance to let someone else go first. */
  turn: () => Promise<void> | undefined = () => undefined
  /** Whether a strict commit forces names down too; where not, only files and the database are certain. */
  ordersNames = true
  #certain: Contents
  #pending: Change[] = []
  #lastFile: number
  #isDead = false

  constructor(contents: Contents = emptyContents()) {
    this.#certain = contents
    this.live = copyOf(contents)
    this.#lastFile = Math.max(0, ...contents.files.keys(), ...contents.names.values())
  }

  /** One more look at what is there. @throws DOMException where it fails */
  read(): void {
    this.readings += 1
    if (this.unreadable(this.readings)) throw new DOMException('I/O error', 'NotReadableError')
  }

  newFile(): number {
    this.#lastFile += 1
    return this.#lastFile
  }

  /** @throws DOMException where a fault is due, or the disk is gone */
  change(change: Change): void {
    this.#operate()
    apply(this.live, change)
    this.#pending.push(change)
    this.onOperation()
  }

  flush(file: number): void {
    this.#operate()
    this.#force((change) => (change.of === 'data' || change.of === 'length') && change.file === file)
    this.onOperation()
  }

  /** Values in one transaction that is certain when this returns; `announced` is what is then promised. */
  commit(values: Readonly<Record<string, unknown>>, announced?: number): void {
    this.#operate()
    const change: Change = { of: 'values', values }
    apply(this.live, change)
    this.#pending.push(change)
    this.onOperation()
    this.#force(({ of }) => of === 'values' || (this.ordersNames && (of === 'name' || of === 'no-name')))
    this.announced = announced ?? this.announced
    this.onOperation()
  }

  /** Everything so far is certain, as after a quiet minute. */
  settle(): void {
    this.#force(() => true)
  }

  /** The page that uses it is killed: nothing it still tries has an effect. */
  halt(): void {
    this.#isDead = true
  }

  snapshot(): Snapshot {
    return { certain: copyOf(this.#certain), pending: [...this.#pending], announced: this.announced }
  }

  #operate(): void {
    if (this.#isDead) throw new DOMException('The page is gone', 'AbortError')
    this.operations += 1
    const fault = this.failing(this.operations)
    if (fault === 'full') throw new DOMException('No room', 'QuotaExceededError')
    if (fault === 'broken') throw new DOMException('I/O error', 'UnknownError')
  }

  #force(isForced: (change: Change) => boolean): void {
    const left: Change[] = []
    for (const change of this.#pending) {
      if (isForced(change)) apply(this.#certain, change)
      else left.push(change)
    }
    this.#pending = left
  }
}

export function emptyContents(): Contents {
  return { names: new Map(), files: new Map(), values: new Map() }
}

/** Files and values are never changed in place, so that copies share them. */
export function copyOf({ names, files, values }: Contents): Contents {
  return { names: new Map(names), files: new Map(files), values: new Map(values) }
}

export function apply(contents: Contents, change: Change): void {
  switch (change.of) {
    case 'data': {
      const before = contents.files.get(change.file) ?? new Uint8Array()
      const after = new Uint8Array(Math.max(before.length, change.at + change.bytes.length))
      after.set(before)
      after.set(change.bytes, change.at)
      contents.files.set(change.file, after)
      return
    }
    case 'length': {
      const after = new Uint8Array(change.length)
      after.set((contents.files.get(change.file) ?? new Uint8Array()).subarray(0, change.length))
      contents.files.set(change.file, after)
      return
    }
    case 'name':
      if (change.from !== undefined) contents.names.delete(change.from)
      contents.names.set(change.name, change.file)
      return
    case 'no-name':
      contents.names.delete(change.name)
      return
    case 'values':
      for (const [key, value] of Object.entries(change.values)) {
        if (value === undefined) contents.values.delete(key)
        else contents.values.set(key, value)
      }
  }
}
