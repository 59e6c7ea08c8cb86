import { placeAt } from '../../read/json-text.ts'
import type { Checking } from '../checking.ts'
import { KIND_NAMES, kindOfName, type FileKind } from '../file-kind.ts'
import type { FileRole, FileUse } from '../file-uses.ts'
import type { MediaFacts } from '../media-facts.ts'

const PHONE_MEGAPIXELS = 16
/** They are made 4096 pixels wide, whatever the camera gives. */
const PANORAMA_MEGAPIXELS = 60
/** Cutting more than this would exhaust a small server. */
const ZOOM_MEGAPIXELS = 400
/** How wide the build makes a drawing, pixels; a close look where its curator says nothing else. */
const DRAWN_WIDTH = 1280
const ZOOM_DRAWN_WIDTH = 4096
const PHONE_GLB_BYTES = 20_971_520

/** Which kinds of file serve as what. Captions, paths and eras are read as texts. */
const ACCEPTED: Readonly<Partial<Record<FileRole, readonly FileKind[]>>> = {
  picture: ['jpeg', 'png', 'webp', 'svg'],
  plan: ['svg', 'png', 'jpeg', 'webp'],
  zoom: ['jpeg', 'png', 'webp', 'tiff', 'svg'],
  panorama: ['jpeg', 'png', 'webp'],
  film: ['mp4'],
  model: ['glb'],
  sound: ['mp3', 'm4a'],
  captions: ['vtt'],
}

/** Whether each named medium is what its name says and what its place needs, whole and not too large. */
export function checkMedia(checking: Checking): void {
  const judged = new Set<string>()
  for (const use of checking.uses) {
    const { path, role, from, at } = use
    if (path === null || !checking.tree.files.has(path)) continue
    const said = kindOfName(path)
    const accepted = ACCEPTED[role]
    if (accepted !== undefined && (said === undefined || !accepted.includes(said))) {
      checking.report('media-wrong-kind', from, at, { path, accepted: accepted.map((kind) => KIND_NAMES[kind]) })
      continue
    }
    const facts = checking.media.get(path)
    if (facts === undefined || judged.has(path)) continue
    judged.add(path)
    judge(checking, use, path, facts, said)
  }
}

function judge(
  checking: Checking,
  { from, at, role }: FileUse,
  path: string,
  facts: MediaFacts,
  said: FileKind | undefined,
): void {
  const { report } = checking
  if (facts.kind !== undefined && said !== undefined && facts.kind !== said && !isSameContainer(facts.kind, said)) {
    report('media-not-what-name-says', from, at, { path, said: KIND_NAMES[said], really: KIND_NAMES[facts.kind] })
    return
  }
  if (role === 'model' && facts.bytes > PHONE_GLB_BYTES)
    report('file-too-large', from, at, { path, size: facts.bytes, limit: PHONE_GLB_BYTES })
  if (facts.broken || (facts.kind === undefined && said !== undefined)) {
    report('media-broken', from, at, { path })
    return
  }
  if (facts.danger !== undefined)
    report('svg-unsafe', path, placeAt(facts.danger.text, facts.danger.index), { found: facts.danger.found })
  checkPixels(checking, path, facts, role, from, at)
}

function checkPixels(
  { report }: Checking,
  path: string,
  { width: ownWidth, height: ownHeight, drawn }: MediaFacts,
  role: FileRole,
  from: string,
  at: string,
): void {
  // A drawing has as many pixels as it is made with: the wider it is made, the higher it gets.
  const made = role === 'zoom' ? ZOOM_DRAWN_WIDTH : DRAWN_WIDTH
  const width = ownWidth ?? (drawn && made)
  const height = ownHeight ?? (drawn && Math.round((made * drawn.height) / drawn.width))
  if (width === undefined || height === undefined) return
  if (role === 'zoom') {
    if (width * height > ZOOM_MEGAPIXELS * 1_000_000)
      report('zoom-too-large', from, at, { path, width, height, limit: ZOOM_MEGAPIXELS })
    return
  }
  const limit = role === 'panorama' ? PANORAMA_MEGAPIXELS : PHONE_MEGAPIXELS
  if (width * height > limit * 1_000_000 * 1.05) report('picture-too-large', from, at, { path, width, height, limit })
  if (role === 'panorama' && Math.abs(width / height - 2) > 0.02)
    report('panorama-shape', from, at, { path, width, height })
}

/** Recorders write M4A with many brands. */
function isSameContainer(one: FileKind, other: FileKind): boolean {
  const mp4 = (kind: FileKind) => kind === 'mp4' || kind === 'm4a'
  return mp4(one) && mp4(other)
}
