import { availableParallelism } from 'node:os'
import { buildPack, type BuildProgress, type FinishedPack } from '#pack/build/build-pack.ts'
import type { BuildTools } from '#pack/build/build-tools.ts'
import type { AuthoredTree } from '#pack/read/authored-tree.ts'
import type { Problem } from '#pack/read/problem.ts'
import { openSigner } from '../keys/town-signer.ts'
import { whileLocked } from './build-lock.ts'
import { openCache } from './cache-folder.ts'
import { mapsMadeOnce, pairsMadeOnce, panoramasMadeOnce, picturesMadeOnce, tilesMadeOnce } from './made-once.ts'
import { makePair, PAIR_RECIPE } from './make-pair.ts'
import { makePanorama, PANORAMA_RECIPE } from './make-panorama.ts'
import { makePicture, PICTURE_RECIPE } from './make-picture.ts'
import { makeTiles, TILE_RECIPE } from './make-tiles.ts'
import { buildMapArchive, MAP_RECIPE } from './map/build-map-archive.ts'
import { onceForEach } from './once-for-each.ts'
import { sha256 } from './sha256.ts'
import { openSite, type PublishedPack } from './site-folder.ts'

/** A pack as `check` has read and judged it. */
export interface ExaminedPack {
  readonly tree: AuthoredTree
  readonly problems: readonly Problem[]
}

export type FolderOutcome =
  | { readonly kind: 'refused' }
  | {
      readonly kind: 'built'
      readonly finished: FinishedPack
      readonly published: PublishedPack
      readonly openKey?: string
    }

export interface BuildPlaces {
  /** Folder of the published tree. */
  readonly out: string
  readonly tools: FolderTools
  /** Folder of the town's keys; where it is missing, what is published is not signed. */
  readonly keys?: string
  readonly nowMs?: () => number
}

/** The tools of a build, but for the shelf, which each published tree has of its own. */
export type FolderTools = Omit<BuildTools, 'keep'>

/**
 * Builds a pack into the published tree, or leaves it untouched where `check` found errors.
 * @throws what `buildPack` throws, SiteBusy, KeysUnusable and SignedBefore
 */
export async function buildFolder(
  { tree, problems }: ExaminedPack,
  { out, tools, keys, nowMs = Date.now }: BuildPlaces,
  onProgress: (progress: BuildProgress) => void,
): Promise<FolderOutcome> {
  if (problems.some(({ severity }) => severity === 'error')) return { kind: 'refused' }
  return whileLocked(out, async () => {
    const signer = keys === undefined ? undefined : await openSigner(keys)
    const site = openSite(out)
    const finished = await buildPack(tree, { ...tools, keep: site.keep }, onProgress)
    const published = await site.publish(finished, { signer, nowMs: nowMs() })
    await site.sweep()
    return { kind: 'built', finished, published, ...(signer?.openKey !== undefined && { openKey: signer.openKey }) }
  })
}

/**
 * Tools that keep what they made in a folder, which may be deleted at any time, and what they know of an array of bytes
 * as long as that lives.
 */
export function openTools(cacheFolder: string): FolderTools {
  const cache = openCache(cacheFolder)
  return {
    makePicture: onceForEach(picturesMadeOnce(makePicture, PICTURE_RECIPE, cache)),
    makePair: pairsMadeOnce(makePair, PAIR_RECIPE, cache),
    makeTiles: tilesMadeOnce(makeTiles, TILE_RECIPE, cache),
    makePanorama: panoramasMadeOnce(makePanorama, PANORAMA_RECIPE, cache),
    makeMap: mapsMadeOnce(buildMapArchive, MAP_RECIPE, cache),
    sha256: onceForEach(sha256),
    utf8: (text) => Buffer.from(text, 'utf8'),
    atATime: availableParallelism(),
  }
}
