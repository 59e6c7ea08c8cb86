/** The kinds of tracks of an MP4 (`soun`, `vide`); null where boxes are cut short or there is no `moov`. Source: ISO/IEC 14496-12. */
export function mp4Tracks(bytes: Uint8Array): readonly string[] | null {
  const boxes = boxesOf(bytes, 0, bytes.length)
  const movie = boxes?.find(({ type }) => type === 'moov')
  if (boxes === null || boxes === undefined || movie === undefined) return null
  const tracks: string[] = []
  for (const track of childrenNamed(bytes, movie, 'trak')) {
    for (const media of childrenNamed(bytes, track, 'mdia')) {
      for (const handler of childrenNamed(bytes, media, 'hdlr'))
        tracks.push(String.fromCharCode(...bytes.subarray(handler.start + 8, handler.start + 12)))
    }
  }
  return tracks
}

interface Box {
  readonly type: string
  /** Of its content. */
  readonly start: number
  readonly end: number
}

function childrenNamed(bytes: Uint8Array, parent: Box, type: string): readonly Box[] {
  return (boxesOf(bytes, parent.start, parent.end) ?? []).filter((box) => box.type === type)
}

function boxesOf(bytes: Uint8Array, from: number, to: number): readonly Box[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const boxes: Box[] = []
  let offset = from
  while (offset + 8 <= to) {
    const short = view.getUint32(offset)
    const isLong = short === 1 && offset + 16 <= to
    const size = short === 0 ? to - offset : isLong ? Number(view.getBigUint64(offset + 8)) : short
    if (size < 8 || offset + size > to) return null
    boxes.push({
      type: String.fromCharCode(...bytes.subarray(offset + 4, offset + 8)),
      start: offset + (isLong ? 16 : 8),
      end: offset + size,
    })
    offset += size
  }
  return offset === to ? boxes : null
}
