import type {
  MadePicture,
  MapTool,
  PanoramaTool,
  PairTool,
  PictureRendition,
  PictureTool,
  TileTool,
} from '#pack/build/build-tools.ts'
import type { Cache } from './cache-folder.ts'
import { sha256 } from './sha256.ts'

type PictureNotes = Omit<MadePicture, 'renditions'> & {
  readonly renditions: readonly Omit<PictureRendition, 'bytes'>[]
}

/** The picture tool, asked once for each source and recipe. */
export function picturesMadeOnce(make: PictureTool, recipe: string, cache: Cache): PictureTool {
  return async (source) => {
    const key = sha256(`${recipe} ${sha256(source)}`)
    const found = await cache.find(key)
    if (found !== undefined) return pictureFrom(found.about as PictureNotes, found.pieces)
    const made = await make(source)
    await cache.keep(key, { about: notesOn(made), pieces: made.renditions.map(({ bytes }) => bytes) })
    return made
  }
}

/** The tool for pairs, asked once for each two sources, their points and recipe. */
export function pairsMadeOnce(make: PairTool, recipe: string, cache: Cache): PairTool {
  return async (request) => {
    const { before, after, align } = request
    const key = sha256(JSON.stringify([recipe, sha256(before), sha256(after), align ?? null]))
    const found = await cache.find(key)
    if (found !== undefined) {
      const [then, now] = found.about as readonly [PictureNotes, PictureNotes]
      const { length } = then.renditions
      return {
        before: pictureFrom(then, found.pieces.slice(0, length)),
        after: pictureFrom(now, found.pieces.slice(length)),
      }
    }
    const made = await make(request)
    const pieces = [...made.before.renditions, ...made.after.renditions].map(({ bytes }) => bytes)
    await cache.keep(key, { about: [notesOn(made.before), notesOn(made.after)], pieces })
    return made
  }
}

/** The tool for tiles, asked once for each source, width and recipe. */
export function tilesMadeOnce(make: TileTool, recipe: string, cache: Cache): TileTool {
  return async (source, options) => {
    const key = sha256(JSON.stringify([recipe, sha256(source), options]))
    const found = await cache.find(key)
    if (found !== undefined) {
      const { overview, paths, ...size } = found.about as TileNotes
      return {
        ...size,
        tiles: paths.map((path, piece) => ({ path, bytes: found.pieces[piece] ?? new Uint8Array() })),
        overview: pictureFrom(overview, found.pieces.slice(paths.length)),
      }
    }
    const made = await make(source, options)
    const { width, height, tile, tiles, overview } = made
    const about: TileNotes = { width, height, tile, paths: tiles.map(({ path }) => path), overview: notesOn(overview) }
    await cache.keep(key, { about, pieces: [...tiles, ...overview.renditions].map(({ bytes }) => bytes) })
    return made
  }
}

interface TileNotes {
  readonly width: number
  readonly height: number
  readonly tile: number
  readonly paths: readonly string[]
  readonly overview: PictureNotes
}

function notesOn({ colour, renditions }: MadePicture): PictureNotes {
  return { colour, renditions: renditions.map(({ width, height, type }) => ({ width, height, type })) }
}

function pictureFrom({ colour, renditions }: PictureNotes, pieces: readonly Uint8Array[]): MadePicture {
  return {
    colour,
    renditions: renditions.map((notes, piece) => ({ ...notes, bytes: pieces[piece] ?? new Uint8Array() })),
  }
}

/** The tool for panoramas, asked once for each source and recipe. */
export function panoramasMadeOnce(make: PanoramaTool, recipe: string, cache: Cache): PanoramaTool {
  return async (source) => {
    const key = sha256(JSON.stringify([recipe, sha256(source)]))
    const found = await cache.find(key)
    const [kept, ...pieces] = found?.pieces ?? []
    if (found !== undefined && kept !== undefined)
      return { texture: kept, flat: pictureFrom(found.about as PictureNotes, pieces) }
    const made = await make(source)
    const { texture, flat } = made
    await cache.keep(key, { about: notesOn(flat), pieces: [texture, ...flat.renditions.map(({ bytes }) => bytes)] })
    return made
  }
}

/** The map tool, asked once for each set of sources, area, attribution and recipe. */
export function mapsMadeOnce(make: MapTool, recipe: string, cache: Cache): MapTool {
  return async (request) => {
    const { kind, files, area, attribution } = request
    const sources = [...files].map(([name, bytes]) => [name, sha256(bytes)])
    const key = sha256(JSON.stringify([recipe, kind, area, attribution, sources]))
    const [kept] = (await cache.find(key))?.pieces ?? []
    if (kept !== undefined) return kept
    const archive = await make(request)
    await cache.keep(key, { about: { kind }, pieces: [archive] })
    return archive
  }
}
