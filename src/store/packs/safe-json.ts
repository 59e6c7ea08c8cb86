/** Names that reach an object's prototype when someone merges what was read. */
const PROTOTYPE_NAMES = ['__proto__', 'constructor', 'prototype']

/**
 * The value of JSON bytes that strangers wrote, without properties that could reach a prototype.
 * @throws SyntaxError for what is not JSON in UTF-8
 */
export function parseJson(bytes: Uint8Array): unknown {
  const text = decode(bytes)
  try {
    if (!PROTOTYPE_NAMES.some((name) => text.includes(name)) && !text.includes('\\u')) return JSON.parse(text)
    return JSON.parse(text, (key, value: unknown) => (PROTOTYPE_NAMES.includes(key) ? undefined : value))
  } catch (error) {
    // Nested deeper than the browser's stack.
    if (error instanceof RangeError) throw new SyntaxError('Nested too deep', { cause: error })
    throw error
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isSha256(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
}

/** A count that fits into a file: 0, 1, 2 … */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

export function isPackId(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z0-9][a-z0-9-]{0,99}$/.test(value)
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new SyntaxError('Not UTF-8')
  }
}
