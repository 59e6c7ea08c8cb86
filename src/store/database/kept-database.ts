import { openDB, type DBSchema, type IDBPDatabase, type OpenDBCallbacks } from 'idb'

/** The browser's database does not open, does not answer, or has lost its connection twice. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable'
  constructor(database: string, options?: ErrorOptions) {
    super(`The database ${database} does not answer`, options)
  }
}

const DEADLINE_MS = 2000

/**
 * A database that may be dead: phones lose connections in the background and backing stores at a hard stop
 * (reliability.md, H7). Opens late, opens again once, and after that answers DatabaseUnavailable at once.
 */
export class KeptDatabase<Schema extends DBSchema> {
  #connection: Promise<IDBPDatabase<Schema>> | undefined
  #dead = false

  constructor(
    readonly name: string,
    readonly upgrade: NonNullable<OpenDBCallbacks<Schema>['upgrade']>,
    readonly version = 1,
  ) {}

  /** @throws DatabaseUnavailable; constraint and quota errors as they are */
  async run<Value>(work: (database: IDBPDatabase<Schema>) => Promise<Value>, deadlineMs = DEADLINE_MS): Promise<Value> {
    if (this.#dead) throw new DatabaseUnavailable(this.name)
    try {
      return await this.#once(work, deadlineMs)
    } catch (error) {
      if (!isConnectionLost(error)) throw error
      this.#connection = undefined
      return this.#again(work, deadlineMs)
    }
  }

  async #again<Value>(work: (database: IDBPDatabase<Schema>) => Promise<Value>, deadlineMs: number): Promise<Value> {
    try {
      return await this.#once(work, deadlineMs)
    } catch (error) {
      if (!isConnectionLost(error)) throw error
      this.#dead = true
      throw new DatabaseUnavailable(this.name, { cause: error })
    }
  }

  async #once<Value>(work: (database: IDBPDatabase<Schema>) => Promise<Value>, deadlineMs: number): Promise<Value> {
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        this.#dead = true
        reject(new DatabaseUnavailable(this.name))
      }, deadlineMs)
    })
    try {
      return await Promise.race([this.#open().then(work), late])
    } finally {
      clearTimeout(timer)
    }
  }

  #open(): Promise<IDBPDatabase<Schema>> {
    this.#connection ??= this.#connect()
    return this.#connection
  }

  async #connect(): Promise<IDBPDatabase<Schema>> {
    if (typeof indexedDB === 'undefined') throw new DOMException('No database here', 'UnknownError')
    const database = await openDB<Schema>(this.name, this.version, {
      upgrade: this.upgrade,
      // Another tab with a newer app must not wait for this one.
      blocking: () => {
        database.close()
        this.#connection = undefined
      },
      terminated: () => {
        this.#connection = undefined
      },
    })
    return database
  }
}

function isConnectionLost(error: unknown): boolean {
  return (
    error instanceof DOMException &&
    ['InvalidStateError', 'UnknownError', 'AbortError', 'SecurityError', 'VersionError'].includes(error.name)
  )
}

/** What comes of some work, or `otherwise` where the device keeps nothing: its database is dead or full. */
export async function unlessDead<Value>(work: () => Promise<Value>, otherwise: Value): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof DatabaseUnavailable || (error instanceof DOMException && error.name === 'QuotaExceededError'))
      return otherwise
    throw error
  }
}
