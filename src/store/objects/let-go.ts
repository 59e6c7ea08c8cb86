/**
 * Gives the memory of bytes back at once, where the browser can and they are all of their buffer: collectors let a hundred megabytes of
 * a download lie, which a phone may not have. Nobody reads them afterwards.
 */
export function letGo(bytes: Uint8Array): void {
  const buffer: ArrayBufferLike & { transfer?(bytes: number): ArrayBuffer } = bytes.buffer
  if (bytes.byteLength === buffer.byteLength) buffer.transfer?.(0)
}
