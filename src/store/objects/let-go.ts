import type { Bytes } from './object-store.ts'

/** Nobody listens at its other end: what it is given is gone. */
let nowhere: MessagePort | undefined

/**
 * Gives the memory of bytes back at once, where they are all of their buffer: collectors let a hundred megabytes of a download lie, which
 * a phone may not have. Nobody reads them afterwards. `ArrayBuffer.transfer` does not do: browsers keep a second hand on buffers that
 * came from the network or another thread until these are collected, and only a message takes both off.
 */
export function letGo(bytes: Bytes): void {
  if (bytes.byteLength !== bytes.buffer.byteLength || bytes.byteLength === 0) return
  if (!isChromium()) {
    const buffer: ArrayBuffer & { transfer?(bytes: number): ArrayBuffer } = bytes.buffer
    buffer.transfer?.(0)
    return
  }
  if (nowhere === undefined) {
    const { port1, port2 } = new MessageChannel()
    port2.close()
    nowhere = port1
  }
  nowhere.postMessage(undefined, [bytes.buffer])
}

/** Only there was the second hand seen, and does a port without another end take what it is given at once. */
function isChromium(): boolean {
  return typeof navigator !== 'undefined' && 'userAgentData' in navigator
}
