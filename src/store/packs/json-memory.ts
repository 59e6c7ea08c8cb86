/** Parsed files by their hash, the least recently used dropped first once their bytes are over the limit. */
export class JsonMemory {
  readonly #values = new Map<string, { readonly bytes: number; readonly value: Promise<unknown> }>()
  #bytes = 0

  constructor(readonly limitBytes: number) {}

  /** The value kept under `key`, else what `load` gives; a load that fails is not kept. */
  async get(key: string, bytes: number, load: () => Promise<unknown>): Promise<unknown> {
    const kept = this.#values.get(key)
    if (kept !== undefined) {
      this.#values.delete(key)
      this.#values.set(key, kept)
      return kept.value
    }
    const value = load()
    this.#values.set(key, { bytes, value })
    this.#bytes += bytes
    this.#dropOldest()
    try {
      return await value
    } catch (error) {
      this.#drop(key, value)
      throw error
    }
  }

  #dropOldest(): void {
    for (const [key, { value }] of this.#values) {
      if (this.#bytes <= this.limitBytes || this.#values.size === 1) return
      this.#drop(key, value)
    }
  }

  #drop(key: string, value: Promise<unknown>): void {
    const kept = this.#values.get(key)
    if (kept?.value !== value) return
    this.#values.delete(key)
    this.#bytes -= kept.bytes
  }
}
