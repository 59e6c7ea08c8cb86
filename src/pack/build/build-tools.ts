import type { Area } from '#domain/position/position.ts'
import type { Pixel } from './similarity.ts'

/** What the build needs from outside: everything that is not pure. */
export interface BuildTools {
  readonly makePicture: PictureTool
  readonly makePair: PairTool
  readonly makeTiles: TileTool
  readonly makePanorama: PanoramaTool
  /** Missing where no map can be made; packs are then built without one. */
  readonly makeMap?: MapTool
  /** SHA-256 of the bytes, 64 lower-case hex digits. */
  readonly sha256: (bytes: Uint8Array) => string
  readonly utf8: (text: string) => Uint8Array
  readonly keep: ObjectKeeper
  /** How many pictures are made at a time. */
  readonly atATime: number
}

/** One picture in one size and format. */
export interface PictureRendition {
  /** Pixels. */
  readonly width: number
  readonly height: number
  readonly type: 'image/webp' | 'image/jpeg'
  readonly bytes: Uint8Array
}

/** A picture in all sizes, narrow to wide. */
export interface MadePicture {
  /** Mean colour as `#rrggbb`. */
  readonly colour: string
  readonly renditions: readonly PictureRendition[]
}

/**
 * Makes the sizes of one picture (JPEG, PNG, WebP or SVG source), without its metadata.
 * @throws PictureUnreadable when the bytes are no picture
 */
export type PictureTool = (source: Uint8Array) => Promise<MadePicture>

/** Two pictures of one place. `align` are two points seen in both, in pixels of each. */
export interface PairRequest {
  readonly before: Uint8Array
  readonly after: Uint8Array
  readonly align?: { readonly before: readonly [Pixel, Pixel]; readonly after: readonly [Pixel, Pixel] }
}

/**
 * Lays one picture onto the other and makes the sizes of both, equally large; what only one of them shows is cut off.
 * Without points the first is sized to fill the second.
 * @throws PictureUnreadable when one of them is no picture, or they do not meet
 */
export type PairTool = (request: PairRequest) => Promise<{ readonly before: MadePicture; readonly after: MadePicture }>

/** A picture in tiles. */
export interface MadeTiles {
  /** Pixels of the whole. */
  readonly width: number
  readonly height: number
  /** Side of a tile, pixels. */
  readonly tile: number
  /** By `tilePath`, sorted; WebP. */
  readonly tiles: readonly { readonly path: string; readonly bytes: Uint8Array }[]
  readonly overview: MadePicture
}

/**
 * Cuts a very large picture (JPEG, PNG, WebP, TIFF or SVG) into tiles, upright; `drawnWidth` is how wide a drawing is made.
 * @throws PictureUnreadable when the bytes are no picture
 */
export type TileTool = (source: Uint8Array, options: { readonly drawnWidth: number }) => Promise<MadeTiles>

/** A picture all around: `texture` is WebP, twice as wide as high, at most 4096 pixels wide; `flat` the same in the sizes of the screens. */
export interface MadePanorama {
  readonly texture: Uint8Array
  readonly flat: MadePicture
}

/** @throws PictureUnreadable when the bytes are no picture */
export type PanoramaTool = (source: Uint8Array) => Promise<MadePanorama>

/** What a map is made from: a folder of GeoJSON layers, an OpenStreetMap extract, or a finished archive. */
export type MapKind = 'layers' | 'osm-pbf' | 'pmtiles'

export interface MapRequest {
  readonly kind: MapKind
  /** Sources by file name, sorted: `water.geojson`, `extract.osm.pbf`, `basemap.pmtiles`. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Nothing outside is drawn. */
  readonly area: Area
  readonly attribution: string
}

/**
 * Makes one PMTiles archive (version 3, MVT tiles in the Protomaps basemap schema).
 * The same request always gives the same bytes.
 * @throws MapUnreadable when a source is not what its name says
 */
export type MapTool = (request: MapRequest) => Promise<Uint8Array>

/** Takes the bytes of one object into the published tree; asking twice is harmless. */
export type ObjectKeeper = (objectPath: string, bytes: Uint8Array) => Promise<void>

/** A picture whose bytes cannot be decoded. */
export class PictureUnreadable extends Error {
  override readonly name = 'PictureUnreadable'
}

/** What `make` gives; a picture that cannot be decoded is told with the file that named it. @throws PictureUnreadable */
export async function makingOf<Made>(file: string, make: () => Promise<Made>): Promise<Made> {
  try {
    return await make()
  } catch (cause) {
    throw cause instanceof PictureUnreadable ? new PictureUnreadable(`${file}: ${cause.message}`, { cause }) : cause
  }
}

/** A map source that is not what its name says. */
export class MapUnreadable extends Error {
  override readonly name = 'MapUnreadable'
  constructor(
    readonly file: string,
    reason: string,
  ) {
    super(`${file}: ${reason}`)
  }
}
