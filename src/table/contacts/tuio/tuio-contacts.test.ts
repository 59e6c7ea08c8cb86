import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readOsc } from './osc.ts'
import { TuioContacts } from './tuio-contacts.ts'

const GLASS = { widthPx: 2000, heightPx: 1000, widthMm: 1000, heightMm: 500 }

/** OSC as a tracker writes it. */
function message(address: string, ...args: readonly (number | string)[]): Uint8Array {
  const types = args.map((arg) => (typeof arg === 'string' ? 's' : Number.isInteger(arg) ? 'i' : 'f')).join('')
  const parts = [
    text(address),
    text(`,${types}`),
    ...args.map((arg) => (typeof arg === 'string' ? text(arg) : number(arg))),
  ]
  return joined(parts)
}
const text = (value: string) => {
  const bytes = new Uint8Array(Math.ceil((value.length + 1) / 4) * 4)
  bytes.set(new TextEncoder().encode(value))
  return bytes
}
const number = (value: number) => {
  const view = new DataView(new ArrayBuffer(4))
  if (Number.isInteger(value)) view.setInt32(0, value)
  else view.setFloat32(0, value)
  return new Uint8Array(view.buffer)
}
const joined = (parts: readonly Uint8Array[]) => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
const bundle = (...messages: readonly Uint8Array[]) =>
  joined([text('#bundle'), new Uint8Array(8), ...messages.flatMap((one) => [number(one.length), one])])

const cursors = (alive: readonly number[], ...set: readonly (readonly [number, number, number])[]) =>
  bundle(
    message('/tuio/2Dcur', 'alive', ...alive),
    ...set.map(([id, x, y]) => message('/tuio/2Dcur', 'set', id, x + 1e-6, y + 1e-6, 0.1, 0.1, 0.1)),
    message('/tuio/2Dcur', 'fseq', 7),
  )

test('a cursor goes down, moves and lifts, in pixels of the glass', () => {
  const tuio = new TuioContacts(() => GLASS)
  const [down] = tuio.read(cursors([4], [4, 0.25, 0.5]), 10)
  expect(down?.kind === 'down' ? Math.round(down.contact.at.x) : 0).toBe(500)
  expect(down?.kind === 'down' ? Math.round(down.contact.at.y) : 0).toBe(500)
  expect(tuio.read(cursors([4], [4, 0.5, 0.5]), 20).map(({ kind }) => kind)).toEqual(['move'])
  expect(tuio.read(cursors([]), 30).map(({ kind }) => kind)).toEqual(['up'])
})

test('a finger whose last packet was lost lifts with the next one', () => {
  const tuio = new TuioContacts(() => GLASS)
  tuio.read(cursors([1, 2], [1, 0.1, 0.1], [2, 0.2, 0.2]), 0)
  expect(tuio.read(cursors([2], [2, 0.3, 0.2]), 10).map(({ kind }) => kind)).toEqual(['up', 'move'])
})

test('a blob tells its size in millimetres, and is not lifted by the cursors’ word', () => {
  const tuio = new TuioContacts(() => GLASS)
  const blobs = bundle(
    message('/tuio/2Dblb', 'alive', 9),
    message('/tuio/2Dblb', 'set', 9, 0.5001, 0.5001, 0.1, 0.08, 0.04, 0.001, 0.1, 0.1, 0.1, 0.1, 0.1),
    message('/tuio/2Dblb', 'fseq', 1),
  )
  const [down] = tuio.read(blobs, 0)
  expect(down?.kind === 'down' ? down.contact.sizeMm?.long : 0).toBeCloseTo(80, 3)
  expect(tuio.read(cursors([]), 10)).toEqual([])
})

test('TUIO 2.0 pointers with their bounds are contacts too', () => {
  const tuio = new TuioContacts(() => GLASS)
  const frame = (...alive: readonly number[]) =>
    bundle(
      message('/tuio2/frm', 1, 'x'),
      message('/tuio2/ptr', 3, 0, 0, 0.5001, 0.5001, 0.1, 0.1, 0.1, 0.5),
      message('/tuio2/bnd', 3, 0.5001, 0.5001, 0.1, 0.03, 0.02, 0.001),
      message('/tuio2/alv', ...alive),
    )
  const [down] = tuio.read(frame(3), 0)
  expect(down?.kind).toBe('down')
  expect(down?.kind === 'down' ? down.contact.sizeMm?.long : 0).toBeCloseTo(30, 3)
  expect(tuio.read(frame(), 10).map(({ kind }) => kind)).toEqual(['up'])
})

test('no bytes, however broken, stop the reading or make numbers that are none', () => {
  const whole = cursors([4], [4, 0.25, 0.5])
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255))), fc.nat(whole.length), (changes, length) => {
      const broken = whole.slice(0, length)
      for (const [at, byte] of changes) if (at < broken.length) broken[at] = byte
      expect(Array.isArray(readOsc(broken))).toBe(true)
      const events = new TuioContacts(() => GLASS).read(broken, 0)
      expect(events.every((event) => !('contact' in event) || Number.isFinite(event.contact.at.x))).toBe(true)
    }),
    { numRuns: 2000 },
  )
})
