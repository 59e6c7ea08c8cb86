/** What a GPX file says of a way. */
export interface ReadGpx {
  /** `[longitude, latitude]` or with a height, of all track segments in order; of the routes where there is no track. */
  readonly positions: readonly (readonly number[])[]
  /** Null where the file is a GPX file; else why not. */
  readonly complaint: 'no-gpx' | 'doctype' | 'bad-point' | null
  /** Index into the text of the complaint. */
  readonly index: number
}

interface Tag {
  readonly name: string
  readonly closing: boolean
  readonly selfClosing: boolean
  readonly attributes: string
  readonly start: number
  readonly end: number
}

/**
 * The way in a GPX file as recorders really write it: 1.0, 1.1, extensions, empty segments, missing heights.
 * No XML parser and no entities: a document type is refused. One pass over the text.
 */
export function readGpx(text: string): ReadGpx {
  const track: number[][] = []
  const route: number[][] = []
  let point: number[] | null = null
  let isGpx = false
  for (let tag = nextTag(text, 0); tag !== null; tag = nextTag(text, tag.end)) {
    if (tag.name === '!DOCTYPE') return { positions: [], complaint: 'doctype', index: tag.start }
    if (tag.name === 'gpx') isGpx = true
    else if ((tag.name === 'trkpt' || tag.name === 'rtept') && !tag.closing) {
      point = readPoint(tag.attributes)
      if (point === null) return { positions: [], complaint: 'bad-point', index: tag.start }
      ;(tag.name === 'trkpt' ? track : route).push(point)
    } else if (tag.name === 'ele' && !tag.closing && !tag.selfClosing && point?.length === 2) {
      const height = text.slice(tag.end, text.indexOf('<', tag.end)).trim()
      if (height !== '' && Number.isFinite(Number(height))) point.push(Number(height))
    }
  }
  if (!isGpx) return { positions: [], complaint: 'no-gpx', index: 0 }
  return { positions: withoutRepeats(track.length > 0 ? track : route), complaint: null, index: 0 }
}

function readPoint(attributes: string): number[] | null {
  const lat = Number(/\blat\s*=\s*["']([^"']+)["']/.exec(attributes)?.[1] ?? Number.NaN)
  const lon = Number(/\blon\s*=\s*["']([^"']+)["']/.exec(attributes)?.[1] ?? Number.NaN)
  return Number.isFinite(lat) && Number.isFinite(lon) && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? [lon, lat] : null
}

function withoutRepeats(positions: readonly number[][]): readonly (readonly number[])[] {
  return positions.filter((position, index) => {
    const before = positions[index - 1]
    return before === undefined || before[0] !== position[0] || before[1] !== position[1]
  })
}

/** The next tag; comments, CDATA and processing instructions come as a tag without a name. */
function nextTag(text: string, from: number): Tag | null {
  const start = text.indexOf('<', from)
  if (start === -1) return null
  for (const [open, close] of [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
  ] as const) {
    if (!text.startsWith(open, start)) continue
    const end = text.indexOf(close, start + open.length)
    return end === -1
      ? null
      : { name: '', closing: false, selfClosing: false, attributes: '', start, end: end + close.length }
  }
  return tagAt(text, start)
}

function tagAt(text: string, start: number): Tag | null {
  const close = text.indexOf('>', start)
  if (close === -1) return null
  const inside = text.slice(start + 1, close)
  const closing = inside.startsWith('/')
  const name = /^\/?(?:[\w.-]+:)?([!\w.-]+)/.exec(inside)?.[1] ?? ''
  return { name, closing, selfClosing: inside.endsWith('/'), attributes: inside, start, end: close + 1 }
}
