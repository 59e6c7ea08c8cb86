/**
 * SHA-256 piece by piece, for what does not fit into memory and for pages on plain http, where WebCrypto is missing.
 * Source: FIPS 180-4, "Secure Hash Standard", sections 4.1.2, 5.1.1 and 6.2.
 */
export class Sha256 {
  readonly #state = Uint32Array.from(INITIAL)
  readonly #block = new Uint8Array(64)
  readonly #schedule = new Uint32Array(64)
  #filled = 0
  #totalBytes = 0

  update(bytes: Uint8Array): this {
    this.#totalBytes += bytes.length
    let offset = 0
    if (this.#filled > 0) {
      offset = Math.min(64 - this.#filled, bytes.length)
      this.#block.set(bytes.subarray(0, offset), this.#filled)
      this.#filled += offset
      if (this.#filled < 64) return this
      this.#compress(this.#block, 0)
      this.#filled = 0
    }
    for (; offset + 64 <= bytes.length; offset += 64) this.#compress(bytes, offset)
    this.#block.set(bytes.subarray(offset))
    this.#filled = bytes.length - offset
    return this
  }

  /** The hash as 64 lower-case hex digits. The hasher is not used afterwards. */
  hex(): string {
    const bits = this.#totalBytes * 8
    const padding = new Uint8Array((this.#filled < 56 ? 64 : 128) - this.#filled)
    padding[0] = 0x80
    const view = new DataView(padding.buffer)
    view.setUint32(padding.length - 8, Math.floor(bits / 0x1_0000_0000))
    view.setUint32(padding.length - 4, bits >>> 0)
    this.update(padding)
    return [...this.#state].map((word) => word.toString(16).padStart(8, '0')).join('')
  }

  #compress(bytes: Uint8Array, offset: number): void {
    const w = this.#schedule
    for (let i = 0, at = offset; i < 16; i += 1, at += 4) {
      w[i] = (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!
    }
    for (let i = 16; i < 64; i += 1) {
      const s0 = rotate(w[i - 15]!, 7) ^ rotate(w[i - 15]!, 18) ^ (w[i - 15]! >>> 3)
      const s1 = rotate(w[i - 2]!, 17) ^ rotate(w[i - 2]!, 19) ^ (w[i - 2]! >>> 10)
      w[i] = (w[i - 16]! + s0 + w[i - 7]! + s1) | 0
    }
    const state = this.#state
    let a = state[0]!,
      b = state[1]!,
      c = state[2]!,
      d = state[3]!
    let e = state[4]!,
      f = state[5]!,
      g = state[6]!,
      h = state[7]!
    for (let i = 0; i < 64; i += 1) {
      const t1 = (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + ROUND[i]! + w[i]!) | 0
      const t2 = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
      h = g
      g = f
      f = e
      e = (d + t1) | 0
      d = c
      c = b
      b = a
      a = (t1 + t2) | 0
    }
    state[0]! += a
    state[1]! += b
    state[2]! += c
    state[3]! += d
    state[4]! += e
    state[5]! += f
    state[6]! += g
    state[7]! += h
  }
}

function rotate(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits))
}

/** First 32 bits of the fractional part of a root of the first primes: the standard's constants by their definition. */
function fractions(count: number, root: (prime: number) => number): readonly number[] {
  const words: number[] = []
  for (let candidate = 2; words.length < count; candidate += 1) {
    if (isPrime(candidate)) words.push(((root(candidate) % 1) * 0x1_0000_0000) >>> 0)
  }
  return words
}

function isPrime(candidate: number): boolean {
  for (let divisor = 2; divisor * divisor <= candidate; divisor += 1) if (candidate % divisor === 0) return false
  return true
}

const INITIAL = fractions(8, Math.sqrt)
const ROUND = Uint32Array.from(fractions(64, Math.cbrt))
