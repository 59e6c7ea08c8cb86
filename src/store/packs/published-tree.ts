import type { CatalogueEntry } from '#domain/built-pack/catalogue.ts'
import { objectPath, type Latest, type ManifestFile } from '#domain/built-pack/manifest.ts'
import { PackDamaged, PackUnknown, PackUnreachable } from '#domain/built-pack/pack-errors.ts'
import { sha256Hex } from '../objects/hash-bytes.ts'
import type { Bytes } from '../objects/object-store.ts'
import { fetchUpTo } from './fetch-bytes.ts'
import { catalogueFrom, latestFrom } from './parse-catalogue.ts'
import { MANIFEST_LIMIT_BYTES } from './parse-manifest.ts'
import { FetchFailed, type Ask, type RequestOptions } from './receive.ts'
import { isPackId, parseJson } from './safe-json.ts'

const CATALOGUE_LIMIT_BYTES = 1_048_576
const LATEST_LIMIT_BYTES = 16_384

/** The tree a town publishes below `baseUrl`, as the network shows it, or whatever `ask` asks instead. */
export class PublishedTree {
  constructor(
    readonly baseUrl: string,
    readonly ask?: Ask,
  ) {}

  objectUrl(file: Pick<ManifestFile, 'sha256' | 'path'>): string {
    return new URL(objectPath(file), this.baseUrl).href
  }

  /** The packs on offer. @throws FetchFailed */
  async catalogue(options: RequestOptions): Promise<readonly CatalogueEntry[]> {
    const url = new URL('catalogue.json', this.baseUrl).href
    const entries = catalogueFrom(
      json(await fetchUpTo(url, CATALOGUE_LIMIT_BYTES, { ...options, cache: 'no-cache', ask: this.ask }), url),
    )
    if (entries === undefined) throw new FetchFailed('wrong-bytes', url)
    return entries
  }

  /** Which version of a pack is the newest. @throws PackUnknown, PackUnreachable */
  async latest(pack: string, options: RequestOptions): Promise<Latest> {
    if (!isPackId(pack)) throw new PackUnknown(pack)
    const url = new URL(`packs/${pack}/latest.json`, this.baseUrl).href
    try {
      const latest = latestFrom(
        json(await fetchUpTo(url, LATEST_LIMIT_BYTES, { ...options, cache: 'no-cache', ask: this.ask }), url),
      )
      if (latest === undefined) throw new FetchFailed('wrong-bytes', url)
      return latest
    } catch (error) {
      if (!(error instanceof FetchFailed)) throw error
      throw error.trouble === 'missing' ? new PackUnknown(pack) : new PackUnreachable(pack)
    }
  }

  /** The bytes of a manifest, matched with its hash. @throws PackUnreachable, PackDamaged */
  async manifest(pack: string, sha256: string, options: RequestOptions): Promise<Bytes> {
    const url = new URL(`packs/${pack}/manifests/${sha256}.json`, this.baseUrl).href
    for (const reload of [false, true]) {
      const bytes = await this.#manifestBytes(pack, url, { ...options, reload, ask: this.ask })
      if ((await sha256Hex(bytes)) === sha256) return bytes
    }
    throw new PackDamaged(`packs/${pack}/manifests/${sha256}.json`)
  }

  async #manifestBytes(pack: string, url: string, options: RequestOptions): Promise<Bytes> {
    try {
      return await fetchUpTo(url, MANIFEST_LIMIT_BYTES, options)
    } catch (error) {
      if (!(error instanceof FetchFailed)) throw error
      throw error.trouble === 'wrong-bytes' ? new PackDamaged(url) : new PackUnreachable(pack)
    }
  }
}

function json(bytes: Bytes, url: string): unknown {
  try {
    return parseJson(bytes)
  } catch (error) {
    throw new FetchFailed('wrong-bytes', url, { cause: error })
  }
}
