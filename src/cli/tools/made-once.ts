import type { MadePicture, MapTool, PictureRendition, PictureTool } from '#pack/build/build-tools.ts'
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
    if (found !== undefined) {
      const { colour, renditions } = found.about as PictureNotes
      return {
        colour,
        renditions: renditions.map((notes, piece) => ({ ...notes, bytes: found.pieces[piece] ?? new Uint8Array() })),
      }
    }
    const made = await make(source)
    const about: PictureNotes = {
      colour: made.colour,
      renditions: made.renditions.map(({ width, height, type }) => ({ width, height, type })),
    }
    await cache.keep(key, { about, pieces: made.renditions.map(({ bytes }) => bytes) })
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
