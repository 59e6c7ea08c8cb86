/** A TUIO 1.1 packet as a tracker writes it: one cursor for each place, as shares of the glass; ids are their indices and one. */
export function cursorBundle(places: readonly { readonly x: number; readonly y: number }[]): Uint8Array {
  const ids = places.map((_, index) => index + 1)
  const messages = [
    message('alive', ids, []),
    ...places.map(({ x, y }, index) => message('set', [index + 1], [x, y, 0, 0, 0])),
    message('fseq', [7], []),
  ]
  return joined([padded('#bundle'), new Uint8Array(8), ...messages.flatMap((one) => [whole(one.length), one])])
}

function message(word: string, integers: readonly number[], floats: readonly number[]): Uint8Array {
  const types = `,s${'i'.repeat(integers.length)}${'f'.repeat(floats.length)}`
  return joined([padded('/tuio/2Dcur'), padded(types), padded(word), ...integers.map(whole), ...floats.map(fraction)])
}

function padded(value: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((value.length + 1) / 4) * 4)
  bytes.set(new TextEncoder().encode(value))
  return bytes
}

function whole(value: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(4))
  view.setInt32(0, value)
  return new Uint8Array(view.buffer)
}

function fraction(value: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(4))
  view.setFloat32(0, value)
  return new Uint8Array(view.buffer)
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
