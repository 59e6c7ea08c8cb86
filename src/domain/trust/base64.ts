const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Bytes as base64 with padding (RFC 4648, section 4). */
export function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two, three] = bytes.subarray(at, at + 3)
    const bits = (one << 16) | ((two ?? 0) << 8) | (three ?? 0)
    text += digit(bits >> 18) + digit(bits >> 12)
    text += two === undefined ? '=' : digit(bits >> 6)
    text += three === undefined ? '=' : digit(bits)
  }
  return text
}

/** The bytes of base64 text; undefined for anything that `toBase64` would not have written. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  const digits = text.replace(/={1,2}$/, '')
  const values = Array.from(digits, (one) => ALPHABET.indexOf(one))
  if (text.length % 4 !== 0 || values.includes(-1)) return undefined
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4))
  for (const at of bytes.keys()) {
    const first = Math.floor((at * 4) / 3)
    const pair = ((values[first] ?? 0) << 6) | (values[first + 1] ?? 0)
    bytes[at] = (pair >> (4 - 2 * (at % 3))) & 0xff
  }
  return toBase64(bytes) === text ? bytes : undefined
}

function digit(bits: number): string {
  return ALPHABET.charAt(bits & 63)
}
