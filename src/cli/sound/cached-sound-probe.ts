import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SoundMeasure, SoundProbe } from '#pack/check/sound-probe.ts'
import type { SoundDecoder } from './sound-decoder.ts'

/** Raise it when measuring changes, so that old measures are made anew. */
const VERSION = 1

/** Hashes as long as their bytes live: `serve` hands over the very same arrays at each edit. */
const KEYS = new WeakMap<Uint8Array, string>()

/** A probe that keeps what it measured in `folder`, by the hash of the bytes; `close` frees the decoder. */
export function cachedSoundProbe(folder: string): SoundProbe & { close(): Promise<void> } {
  const memory = new Map<string, SoundMeasure | null>()
  let decoder: Promise<SoundDecoder> | null = null
  return {
    async measure(path, bytes) {
      const key = KEYS.get(bytes) ?? createHash('sha256').update(bytes).digest('hex')
      KEYS.set(bytes, key)
      const known = memory.get(key) ?? stored(folder, key)
      if (known !== undefined) return known
      // Loaded only where a sound was not measured before.
      decoder ??= import('./sound-decoder.ts').then(({ openSoundDecoder }) => openSoundDecoder())
      const measured = await (await decoder).measure(path, bytes)
      memory.set(key, measured)
      store(folder, key, measured)
      return measured
    },
    async close() {
      if (decoder !== null) (await decoder).close()
      decoder = null
    },
  }
}

function fileOf(folder: string, key: string): string {
  return join(folder, `${key}.v${VERSION}.json`)
}

function stored(folder: string, key: string): SoundMeasure | null | undefined {
  try {
    const read: unknown = JSON.parse(readFileSync(fileOf(folder, key), 'utf8'))
    return read === null || isMeasure(read) ? read : undefined
  } catch {
    // Not measured yet, or a file that was cut short: it is measured again.
    return undefined
  }
}

function store(folder: string, key: string, measured: SoundMeasure | null): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(fileOf(folder, key), JSON.stringify(measured))
}

function isMeasure(value: unknown): value is SoundMeasure {
  return typeof value === 'object' && value !== null && 'durationS' in value && typeof value.durationS === 'number'
}
