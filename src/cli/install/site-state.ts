import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { objectPath, type Latest, type Manifest } from '#domain/built-pack/manifest.ts'
import type { InstalledPack } from '#domain/built-pack/pack-source.ts'
import { judgeVersion } from '#domain/trust/judge-version.ts'
import { latestFrom } from '#store/packs/parse-catalogue.ts'
import { parseManifest } from '#store/packs/parse-manifest.ts'
import { parseJson } from '#store/packs/safe-json.ts'
import { sha256 } from '../tools/sha256.ts'
import { unlessMissing } from '../tools/unless-missing.ts'
import { verifyEd25519 } from '../keys/ed25519.ts'

/** A version of a pack as it lies in a site. */
export interface SiteVersion {
  readonly latest: Latest
  readonly manifest: Manifest
  readonly bytes: Uint8Array<ArrayBuffer>
}

export const packFile = (site: string, pack: string, name: 'latest.json' | 'previous.json') =>
  join(site, 'packs', pack, name)
export const manifestFile = (site: string, pack: string, sha256: string) =>
  join(site, 'packs', pack, 'manifests', `${sha256}.json`)

/** The version that a site's `latest.json` or `previous.json` names; undefined where it is not there or not what it says. */
export async function versionIn(
  site: string,
  pack: string,
  name: 'latest.json' | 'previous.json',
): Promise<SiteVersion | undefined> {
  const latest = latestFrom(jsonIn(await unlessMissing(readFile(packFile(site, pack, name)))))
  const bytes = latest && (await unlessMissing(readFile(manifestFile(site, pack, latest.manifest))))
  if (latest === undefined || bytes === undefined || sha256(bytes) !== latest.manifest) return undefined
  return { latest, manifest: parseManifest(bytes, pack), bytes: new Uint8Array(bytes) }
}

/** What a site holds of a pack, as a device would say it: its signature is what later versions are held to. */
export async function installedIn(site: string, pack: string): Promise<InstalledPack | undefined> {
  const version = await versionIn(site, pack, 'latest.json')
  if (version === undefined) return undefined
  const { latest, manifest, bytes } = version
  const { sequence, manifest: sha256, signed } = latest
  const judgement = await judgeVersion({ pack, sequence, manifest: bytes, signed }, undefined, verifyEd25519)
  return {
    id: pack,
    sequence,
    manifest: sha256,
    parts: [...new Set(manifest.files.map(({ part }) => part))],
    bytes: manifest.files.reduce((sum, file) => sum + file.bytes, 0),
    atMs: 0,
    ...(judgement.trusted && judgement.signature && { signature: judgement.signature }),
  }
}

/** Every place at which the objects of these manifests lie. */
export function placesOf(manifests: readonly Manifest[]): (sha256: string) => readonly [string, ...string[]] {
  const places = new Map<string, [string, ...string[]]>()
  for (const file of manifests.flatMap(({ files }) => files)) {
    const place = objectPath(file)
    const known = places.get(file.sha256)
    if (known === undefined) places.set(file.sha256, [place])
    else if (!known.includes(place)) known.push(place)
  }
  return (sha256) => places.get(sha256) ?? [`objects/${sha256.slice(0, 2)}/${sha256}.bin`]
}

function jsonIn(bytes: Buffer | undefined): unknown {
  try {
    return bytes && parseJson(bytes)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
