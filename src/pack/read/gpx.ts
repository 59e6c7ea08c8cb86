import type { Fix } from '#domain/position/position.ts'

/** What a GPX file says of a way. */
export interface ReadGpx {
  /** `[longitude, latitude]` or with a height, of all track segments in order; of the routes where there is no track. */
  readonly positions: readonly (readonly number[])[]
  /** Null where the file is a GPX file; else why not. */
  readonly complaint: 'no-gpx' | 'doctype' | 'bad-point' | null
  /** Index into the text of the complaint. */
  readonly index: number
  /** The points of its tracks that tell their time, as a receiver gave them; see `RecordedFix`. */
  readonly fixes: readonly RecordedFix[]
}

/** A point with its time. `accuracyM` stands in `<accuracy>` among its extensions, as Beffroi's phone and some recorders write it, metres. */
export type RecordedFix = Pick<Fix, 'position' | 'atMs'> & Partial<Pick<Fix, 'accuracyM'>>

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
  const fixes: RecordedFix[] = []
  let point: number[] | null = null
  let seen: { atMs?: number; accuracyM?: number } = {}
  let isGpx = false
  for (let tag = nextTag(text, 0); tag !== null; tag = nextTag(text, tag.end)) {
    if (tag.name === '!DOCTYPE') return { positions: [], complaint: 'doctype', index: tag.start, fixes: [] }
    if (tag.name === 'gpx') isGpx = true
    else if ((tag.name === 'trkpt' || tag.name === 'rtept') && !tag.closing) {
      point = readPoint(tag.attributes)
      if (point === null) return { positions: [], complaint: 'bad-point', index: tag.start, fixes: [] }
      ;(tag.name === 'trkpt' ? track : route).push(point)
      seen = {}
    } else if (tag.name === 'trkpt') {
      const [lon, lat] = point ?? []
      const { atMs, accuracyM } = seen
      if (lon !== undefined && lat !== undefined && atMs !== undefined)
        fixes.push({ position: [lon, lat], atMs, ...(accuracyM === undefined ? {} : { accuracyM }) })
      point = null
    } else if (tag.closing || tag.selfClosing || point === null) {
      // What is not within a point says nothing of it.
    } else if (tag.name === 'ele' && point.length === 2) {
      const height = numberAfter(text, tag)
      if (height !== undefined) point.push(height)
    } else if (tag.name === 'accuracy') {
      const accuracyM = numberAfter(text, tag)
      if (accuracyM !== undefined && accuracyM > 0) seen.accuracyM = accuracyM
    } else if (tag.name === 'time') {
      const atMs = Date.parse(textAfter(text, tag))
      if (Number.isFinite(atMs)) seen.atMs = atMs
    }
  }
  if (!isGpx) return { positions: [], complaint: 'no-gpx', index: 0, fixes: [] }
  return { positions: withoutRepeats(track.length > 0 ? track : route), complaint: null, index: 0, fixes }
}

function textAfter(text: string, tag: Tag): string {
  return text.slice(tag.end, text.indexOf('<', tag.end)).trim()
}

function numberAfter(text: string, tag: Tag): number | undefined {
  const written = textAfter(text, tag)
  return written !== '' && Number.isFinite(Number(written)) ? Number(written) : undefined
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
