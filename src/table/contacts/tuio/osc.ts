/** One message of Open Sound Control 1.0: an address and its arguments. */
export interface OscMessage {
  readonly address: string
  readonly args: readonly (number | string)[]
}

const MOST_NESTED = 4
const text = new TextDecoder()

/**
 * The messages of a packet, bundles unpacked, in order. What is cut off or no OSC ends the reading there: a glass that
 * stutters must not stop the table. Source: OSC 1.0 specification, opensoundcontrol.org.
 */
export function readOsc(packet: Uint8Array): readonly OscMessage[] {
  const found: OscMessage[] = []
  collect(packet, found, MOST_NESTED)
  return found
}

function collect(packet: Uint8Array, into: OscMessage[], depth: number): void {
  const view = new DataView(packet.buffer, packet.byteOffset, packet.byteLength)
  const first = stringAt(packet, 0)
  if (first === null || depth === 0) return
  if (first.value !== '#bundle') {
    const message = messageOf(packet, view, first)
    if (message !== null) into.push(message)
    return
  }
  let at = 16 // after the name and the time tag
  while (at + 4 <= packet.length) {
    const bytes = view.getInt32(at)
    if (bytes <= 0 || at + 4 + bytes > packet.length) return
    collect(packet.subarray(at + 4, at + 4 + bytes), into, depth - 1)
    at += 4 + bytes
  }
}

interface FoundString {
  readonly value: string
  /** Where the next thing begins: everything lies on multiples of four bytes. */
  readonly next: number
}

function stringAt(packet: Uint8Array, at: number): FoundString | null {
  const end = packet.indexOf(0, at)
  if (end < 0) return null
  return { value: text.decode(packet.subarray(at, end)), next: (end & ~3) + 4 }
}

function messageOf(packet: Uint8Array, view: DataView, { value: address, next }: FoundString): OscMessage | null {
  const types = stringAt(packet, next)
  if (!address.startsWith('/') || types?.value.startsWith(',') !== true) return null
  const args: (number | string)[] = []
  let at = types.next
  for (const type of types.value.slice(1)) {
    if (type === 's') {
      const word = stringAt(packet, at)
      if (word === null) return null
      args.push(word.value)
      at = word.next
      continue
    }
    const bytes = type === 'd' || type === 'h' || type === 't' ? 8 : 4
    if (!'ifdht'.includes(type) || at + bytes > packet.length) return null
    args.push(numberAt(view, type, at))
    at += bytes
  }
  return { address, args }
}

function numberAt(view: DataView, type: string, at: number): number {
  if (type === 'i') return view.getInt32(at)
  if (type === 'f') return view.getFloat32(at)
  if (type === 'd') return view.getFloat64(at)
  return Number(view.getBigInt64(at))
}
