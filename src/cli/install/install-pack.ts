import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Manifest } from '#domain/built-pack/manifest.ts'
import type { TakeProgress } from '#domain/built-pack/pack-source.ts'
import { missingFrom } from '#store/packs/missing-from.ts'
import { newestVersion, type NewestVersion } from '#store/packs/newest-version.ts'
import type { PublishedTree } from '#store/packs/published-tree.ts'
import { bringAll } from '#store/packs/bring-all.ts'
import { TakeMeter } from '#store/packs/take-meter.ts'
import { wantedObjects } from '#store/packs/wanted-files.ts'
import { verifyEd25519 } from '../keys/ed25519.ts'
import { whileLocked } from '../tools/build-lock.ts'
import { openSite } from '../tools/site-folder.ts'
import { unlessMissing } from '../tools/unless-missing.ts'
import { writeWhole } from '../tools/write-whole.ts'
import { publishEntry } from './catalogue-of-site.ts'
import { FileObjectStore } from './file-object-store.ts'
import { installedIn, manifestFile, packFile, placesOf, versionIn } from './site-state.ts'

export interface InstallOptions {
  /** Root keys by pack that the site holds packs to before it has seen any. */
  readonly roots?: Readonly<Record<string, string>>
  readonly onProgress?: (progress: TakeProgress) => void
  readonly signal?: AbortSignal
}

export interface PackInstalled {
  readonly pack: string
  readonly sequence: number
  /** False when the site had this very version, whole. */
  readonly changed: boolean
  /** Bytes that came. */
  readonly fetchedBytes: number
  /** The root key of the town that signed it; missing where it is not signed. */
  readonly root?: string
}

/**
 * Installs the newest version of a pack from a tree (a stick, a folder, an address) into a site that a static server shows. Everything is
 * strangers' data: the signature is held to what the site had or `roots` say, each object to its hash, before `latest.json` switches in one
 * step. Stopped anywhere, the version before is there whole; it stays beside the new one for `rollBack`.
 * @throws PackUnknown, PackUnreachable, PackDamaged, PackNotTrusted, DownloadInterrupted, StoreFull, SiteBusy
 */
export async function installPack(
  tree: PublishedTree,
  site: string,
  pack: string,
  { roots = {}, onProgress = () => undefined, signal }: InstallOptions = {},
): Promise<PackInstalled> {
  return whileLocked(site, async () => {
    const before = await installedIn(site, pack)
    // Manifests are written where they belong once they are trusted, so no store of notes is asked.
    const notes = new FileObjectStore({
      root: join(site, 'packs', pack),
      namesOf: (sha256) => [`manifests/${sha256}.json`],
    })
    const trust = { roots, verify: verifyEd25519 }
    const version = await newestVersion({ tree, stores: { notes }, trust }, pack, [], before, signal)
    const { manifest, sequence, signature } = version
    const parts = [...new Set(manifest.files.map(({ part }) => part))]
    const objects = new FileObjectStore({ root: site, namesOf: placesOf([manifest]) })
    const wanted = wantedObjects(manifest, parts)
    const missing = await missingFrom(objects, wanted)
    const meter = new TakeMeter(wanted, missing, onProgress)
    await bringAll({ tree, stores: { objects } }, missing, signal, meter)
    const changed = before?.manifest !== version.manifestSha256 || before.sequence !== sequence
    if (changed) await switchTo(site, pack, version)
    await publishEntry(site, pack)
    await sweep(site, pack)
    const fetchedBytes = missing.reduce((sum, { bytes }) => sum + bytes, 0)
    return { pack, sequence, changed, fetchedBytes, ...(signature && { root: signature.root }) }
  })
}

/**
 * Puts the version before back in place of the newest, which stays as the one to come back to. Gives its number; undefined where the site
 * has no whole version before.
 */
export async function rollBack(site: string, pack: string): Promise<number | undefined> {
  return whileLocked(site, async () => {
    const newest = await versionIn(site, pack, 'latest.json')
    const previous = await versionIn(site, pack, 'previous.json')
    if (previous === undefined || !(await isWhole(site, previous.manifest))) return undefined
    // Between the two steps both files name the version before: a power cut there leaves it whole, and the newest to be installed again.
    await writeWhole(packFile(site, pack, 'latest.json'), json(previous.latest))
    if (newest !== undefined) await writeWhole(packFile(site, pack, 'previous.json'), json(newest.latest))
    await publishEntry(site, pack)
    return previous.latest.sequence
  })
}

async function switchTo(site: string, pack: string, version: NewestVersion): Promise<void> {
  const { manifestSha256, manifestBytes, sequence, signed } = version
  const path = manifestFile(site, pack, manifestSha256)
  if (manifestBytes !== undefined) await writeWhole(path, manifestBytes)
  if (signed !== undefined) await writeWhole(`${path}.sig`, Buffer.from(signed.signature, 'utf8'))
  const before = await versionIn(site, pack, 'latest.json')
  if (before !== undefined) await writeWhole(packFile(site, pack, 'previous.json'), json(before.latest))
  await writeWhole(
    packFile(site, pack, 'latest.json'),
    json({ sequence, manifest: manifestSha256, ...(signed && { signed }) }),
  )
}

/** Removes versions that neither `latest.json` nor `previous.json` names, then the objects that no version names. */
async function sweep(site: string, pack: string): Promise<void> {
  const named = await Promise.all(
    (['latest.json', 'previous.json'] as const).map((name) => versionIn(site, pack, name)),
  )
  const kept = new Set(named.map((version) => version?.latest.manifest))
  const manifests = join(site, 'packs', pack, 'manifests')
  for (const name of (await unlessMissing(readdir(manifests))) ?? [])
    if (!kept.has(name.replace(/\.json(?:\.sig)?$/, ''))) await rm(join(manifests, name))
  await openSite(site).sweep()
}

async function isWhole(site: string, manifest: Manifest): Promise<boolean> {
  const parts = [...new Set(manifest.files.map(({ part }) => part))]
  const objects = new FileObjectStore({ root: site, namesOf: placesOf([manifest]) })
  return (await missingFrom(objects, wantedObjects(manifest, parts))).length === 0
}

function json(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value))
}
