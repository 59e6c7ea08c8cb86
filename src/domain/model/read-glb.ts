/** A GLB taken apart: its description and its one block of bytes. */
export interface Glb {
  readonly json: GlbJson
  readonly bytes: Uint8Array
}

/** What of a glTF 2.0 description is looked at. Every field is as written by strangers: judged before it is believed. */
export interface GlbJson {
  readonly asset: { readonly version: '2.0' }
  readonly [field: string]: unknown
}

/** Longer descriptions are not read: a phone would stand still. */
const MOST_JSON_BYTES = 8_388_608
const MAGIC = 0x46_54_6c_67
const JSON_CHUNK = 0x4e_4f_53_4a
const BINARY_CHUNK = 0x00_4e_49_42

/** Null where the bytes are no whole GLB of glTF 2. Chunks of other kinds are passed over. Source: Khronos glTF 2.0, 4.4. */
export function readGlb(file: Uint8Array): Glb | null {
  if (file.length < 20) return null
  const view = new DataView(file.buffer, file.byteOffset, file.length)
  if (view.getUint32(0, true) !== MAGIC || view.getUint32(4, true) !== 2 || view.getUint32(8, true) !== file.length)
    return null
  let json: GlbJson | null = null
  let bytes: Uint8Array = new Uint8Array()
  let at = 12
  for (let chunk = 0; at < file.length; chunk += 1) {
    if (at + 8 > file.length) return null
    const [length, kind] = [view.getUint32(at, true), view.getUint32(at + 4, true)]
    const content = at + 8
    if (length % 4 !== 0 || content + length > file.length) return null
    if ((kind === JSON_CHUNK) !== (chunk === 0) || (kind === BINARY_CHUNK && chunk !== 1)) return null
    if (chunk === 0) {
      json = description(file.subarray(content, content + length))
      if (json === null) return null
    } else if (chunk === 1 && kind === BINARY_CHUNK) bytes = file.subarray(content, content + length)
    at = content + length
  }
  return json === null ? null : { json, bytes }
}

function description(bytes: Uint8Array): GlbJson | null {
  if (bytes.length > MOST_JSON_BYTES) return null
  try {
    const root: unknown = JSON.parse(textOf(bytes))
    return isRecord(root) && isRecord(root['asset']) && root['asset']['version'] === '2.0' ? (root as GlbJson) : null
  } catch (error) {
    // No JSON, no UTF-8, or nested beyond what the reader can hold.
    if (error instanceof SyntaxError || error instanceof RangeError || error instanceof URIError) return null
    throw error
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** UTF-8 as text, where no TextDecoder is known. */
function textOf(bytes: Uint8Array): string {
  let text = ''
  for (let start = 0; start < bytes.length; start += 8192)
    text += Reflect.apply(String.fromCharCode, null, bytes.subarray(start, start + 8192)) as string
  // Almost every description is plain ASCII.
  return /[^\0-\x7f]/.test(text) ? decodeURIComponent(text.replace(/[%\x80-\xff]/g, percent)) : text
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`
}
