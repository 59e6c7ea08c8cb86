import { soundDurationS } from '../build/sound-duration.ts'
import { kindOfBytes, type FileKind } from './file-kind.ts'
import type { FileUse } from './file-uses.ts'
import { mp4Tracks } from './container-headers.ts'
import { type GlbFacts, glbFacts } from './glb-facts.ts'
import { pictureHeader } from './picture-header.ts'
import type { PictureProbe } from './picture-probe.ts'
import type { SoundMeasure, SoundProbe } from './sound-probe.ts'
import { svgDanger } from './svg-dangers.ts'
import type { AuthoredTree } from '../read/authored-tree.ts'

/** What a file really is. */
export interface MediaFacts {
  readonly bytes: number
  /** Undefined where the first bytes are nothing known. */
  readonly kind: FileKind | undefined
  /** True where the file is empty, cut short or contradicts itself. */
  readonly broken: boolean
  /** Of pictures, pixels. */
  readonly width?: number
  readonly height?: number
  /** Of drawings: their own size, where they say one. */
  readonly drawn?: { readonly width: number; readonly height: number }
  /** Of sounds. */
  readonly durationS?: number
  readonly sound?: SoundMeasure
  /** Of models that are whole. */
  readonly glb?: GlbFacts
  /** Of drawings: what could act, and where it stands. */
  readonly danger?: { readonly found: string; readonly index: number; readonly text: string }
}

const READ_ROLES: ReadonlySet<FileUse['role']> = new Set([
  'picture',
  'zoom',
  'panorama',
  'film',
  'model',
  'sound',
  'plan',
  'basemap',
])
/** What is larger is judged by its head: the build takes it in pieces, or it is refused for its size. */
const MOST_DECODED_PIXELS = 64_000_000
const LONGEST_SIDE = 30_000
/** A planet's extract is not read to the end to know what it is. */
const MOST_READ_BYTES = 268_435_456

/** Decoders; without one a medium is judged by its head alone. */
export interface MediaProbes {
  readonly soundProbe?: SoundProbe | undefined
  readonly pictureProbe?: PictureProbe | undefined
}

/** Reads every named medium once. */
export async function mediaFacts(
  tree: AuthoredTree,
  uses: readonly FileUse[],
  { soundProbe, pictureProbe }: MediaProbes,
): Promise<ReadonlyMap<string, MediaFacts>> {
  const facts = new Map<string, MediaFacts>()
  for (const { path, role } of uses) {
    if (path === null || facts.has(path) || !READ_ROLES.has(role)) continue
    const size = tree.files.get(path)
    if (size === undefined || size > MOST_READ_BYTES) continue
    const bytes = await tree.readBytes(path)
    const known = await knownFacts(path, bytes, role === 'sound' ? soundProbe : undefined)
    facts.set(path, pictureProbe === undefined ? known : await decoded(known, bytes, pictureProbe))
  }
  return facts
}

/** The same facts, broken where a picture in the file cannot be decoded to its end. */
async function decoded(facts: MediaFacts, bytes: Uint8Array, probe: PictureProbe): Promise<MediaFacts> {
  for (const { offset, length } of picturesIn(facts))
    if (!(await probe.isWhole(bytes.subarray(offset, offset + length)))) return { ...facts, broken: true }
  return facts
}

/** Where pictures lie in a file that looks whole: in a picture everywhere, in a model where it says so, in a sound nowhere. */
function picturesIn({
  broken,
  bytes,
  width,
  height,
  drawn,
  danger,
  glb,
}: MediaFacts): readonly { readonly offset: number; readonly length: number }[] {
  if (broken || danger !== undefined) return []
  if (glb !== undefined) return glb.pixels > MOST_DECODED_PIXELS ? [] : glb.pictures
  const [across, down] = [width ?? drawn?.width ?? 0, height ?? drawn?.height ?? 0]
  const isJudged = across * down > 0 && across * down <= MOST_DECODED_PIXELS && Math.max(across, down) <= LONGEST_SIDE
  return isJudged ? [{ offset: 0, length: bytes }] : []
}

/** Pixels of a picture, or the own units of a drawing; undefined where it is broken or says none. */
export async function pictureSizeOf(
  path: string,
  bytes: Uint8Array,
): Promise<{ readonly width: number; readonly height: number } | undefined> {
  const { broken, width, height, drawn } = await knownFacts(path, bytes, undefined)
  if (broken) return undefined
  return width === undefined || height === undefined ? drawn : { width, height }
}

/** Pictures as long as their bytes live: who checks a folder at each edit hands over the very same arrays. */
const KNOWN = new WeakMap<Uint8Array, Promise<MediaFacts>>()

function knownFacts(path: string, bytes: Uint8Array, soundProbe: SoundProbe | undefined): Promise<MediaFacts> {
  if (soundProbe !== undefined) return factsOf(path, bytes, soundProbe)
  const facts = KNOWN.get(bytes) ?? factsOf(path, bytes, undefined)
  KNOWN.set(bytes, facts)
  return facts
}

async function factsOf(path: string, bytes: Uint8Array, soundProbe: SoundProbe | undefined): Promise<MediaFacts> {
  const kind = kindOfBytes(bytes)
  const size = { bytes: bytes.length, kind }
  switch (kind) {
    case 'jpeg':
    case 'png':
    case 'webp':
    case 'gif':
    case 'tiff': {
      const header = pictureHeader(kind, bytes)
      return header === null
        ? { ...size, broken: true }
        : {
            ...size,
            broken: !header.whole || header.width * header.height === 0,
            width: header.width,
            height: header.height,
          }
    }
    case 'svg':
      return { ...size, ...svgFacts(bytes) }
    case 'mp3':
    case 'm4a':
    case 'mp4':
      return { ...size, ...(await soundFacts(path, bytes, kind, soundProbe)) }
    case 'glb':
      return { ...size, ...modelFacts(bytes) }
    default:
      return { ...size, broken: bytes.length === 0 }
  }
}

function modelFacts(bytes: Uint8Array): Pick<MediaFacts, 'broken' | 'glb'> {
  const glb = glbFacts(bytes)
  return glb === null ? { broken: true } : { broken: false, glb }
}

function svgFacts(bytes: Uint8Array): Pick<MediaFacts, 'broken' | 'danger' | 'drawn'> {
  const text = latin1(bytes)
  const danger = svgDanger(text)
  const drawn = drawnSize(text)
  return {
    broken:
      !/<\/(?:\w+:)?svg\s*>\s*(?:<!--[^]*?-->\s*)*$/i.test(text.slice(-2048)) &&
      !/<svg[^>]*\/>\s*$/i.test(text.slice(-2048)),
    ...(danger === null ? {} : { danger: { ...danger, text } }),
    ...(drawn === null ? {} : { drawn }),
  }
}

/** Width and height of a drawing: as it says, in pixels, else those of its viewBox; null where it says neither. */
function drawnSize(text: string): { readonly width: number; readonly height: number } | null {
  const open = /<(?:\w+:)?svg\b[^>]*>/i.exec(text)?.[0] ?? ''
  const said = ['width', 'height'].map((name) =>
    Number(new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)(?:px)?["']`, 'i').exec(open)?.[1]),
  )
  const box =
    /\sviewBox\s*=\s*["']([^"']*)["']/i
      .exec(open)?.[1]
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? []
  const [width = 0, height = 0] = said.every((length) => length > 0) ? said : box.slice(2)
  return width > 0 && height > 0 ? { width, height } : null
}

async function soundFacts(
  path: string,
  bytes: Uint8Array,
  kind: FileKind,
  soundProbe: SoundProbe | undefined,
): Promise<Pick<MediaFacts, 'broken' | 'durationS' | 'sound'>> {
  if (kind !== 'mp3' && mp4Tracks(bytes) === null) return { broken: true }
  const durationS = headerDuration(path, bytes)
  if (durationS === undefined || durationS === 0) return { broken: true }
  const sound = kind === 'mp4' ? undefined : await soundProbe?.measure(path, bytes)
  return sound === null
    ? { broken: true, durationS }
    : { broken: false, durationS, ...(sound === undefined ? {} : { sound }) }
}

function headerDuration(path: string, bytes: Uint8Array): number | undefined {
  try {
    return soundDurationS(path, bytes)
  } catch {
    // No frame, or boxes that end beyond the file: told as broken.
    return undefined
  }
}

/** Bytes as characters of equal number: enough to find ASCII words and count lines and columns. */
function latin1(bytes: Uint8Array): string {
  let text = ''
  // Handing the bytes over as they are is ten times faster than spreading them into arguments.
  for (let start = 0; start < bytes.length; start += 8192)
    text += Reflect.apply(String.fromCharCode, null, bytes.subarray(start, start + 8192)) as string
  return text
}
