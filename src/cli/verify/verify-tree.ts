import { objectPath, type Manifest, type ManifestFile } from '#domain/built-pack/manifest.ts'
import { sha256 } from '../tools/sha256.ts'
import { finding, type Finding, type Verified, type VerifiedPack } from './finding.ts'
import { catalogueIn, isPackId, latestIn, manifestIn, type Offered } from './published-json.ts'
import type { TreeOnDisk } from './tree-on-disk.ts'
import { findSecretKeys, verifySignature } from './verify-signature.ts'

const CATALOGUE_LIMIT_BYTES = 1_048_576
const LATEST_LIMIT_BYTES = 16_384
const MANIFEST_LIMIT_BYTES = 1_048_576

/** What systems leave on sticks and nobody put there. */
const OF_THE_SYSTEM = /(^|\/)(\.[^/]*|Thumbs\.db|desktop\.ini)$/i

/**
 * Reads a published tree whole: the catalogue, each pack's newest version, every object's length and hash. Versions before the newest
 * are only asked for their hash, and what belongs to them alone is no stranger. `roots` are keys that packs must be signed with.
 */
export async function verifyTree(tree: TreeOnDisk, roots: Readonly<Record<string, string>> = {}): Promise<Verified> {
  const findings: Finding[] = await findSecretKeys(tree)
  const offered = await readCatalogue(tree, findings)
  const onDisk = (await tree.files('packs')).map((path) => path.split('/')[1] ?? '').filter(isPackId)
  const ids = [...new Set([...offered.map(({ id }) => id), ...onDisk])]
  const known = new Set<string>()
  const checked = new Map<string, boolean>()
  const packs: VerifiedPack[] = []
  for (const id of ids) {
    const entry = offered.find((one) => one.id === id)
    if (entry === undefined) findings.push(finding('pack-not-offered', `packs/${id}`, id))
    const pack = await verifyPack(tree, { id, entry, root: roots[id] }, { findings, known, checked })
    if (pack !== undefined) packs.push(pack)
  }
  for (const path of [...(await tree.files('objects')), ...(await tree.files('packs'))])
    if (!known.has(path) && !OF_THE_SYSTEM.test(path)) findings.push(finding('file-unknown', path))
  return { packs, findings, filesRead: tree.filesRead, bytesRead: tree.bytesRead }
}

interface Notebook {
  readonly findings: Finding[]
  /** Paths that belong to some version of some pack. */
  readonly known: Set<string>
  /** Objects that were read already, and whether they are right: packs share them. */
  readonly checked: Map<string, boolean>
}

async function readCatalogue(tree: TreeOnDisk, findings: Finding[]): Promise<readonly Offered[]> {
  if ((await tree.size('catalogue.json')) === undefined) {
    findings.push(finding('catalogue-missing', 'catalogue.json'))
    return []
  }
  const bytes = await tree.read('catalogue.json', CATALOGUE_LIMIT_BYTES)
  const offered = bytes && catalogueIn(bytes)
  if (offered === undefined) findings.push(finding('catalogue-damaged', 'catalogue.json'))
  return offered ?? []
}

async function verifyPack(
  tree: TreeOnDisk,
  { id, entry, root }: { readonly id: string; readonly entry: Offered | undefined; readonly root: string | undefined },
  notebook: Notebook,
): Promise<VerifiedPack | undefined> {
  const { findings, known } = notebook
  const latestPath = `packs/${id}/latest.json`
  known.add(latestPath).add(`packs/${id}/previous.json`)
  const older = await readManifests(tree, id, notebook)
  if ((await tree.size(latestPath)) === undefined) {
    findings.push(finding('latest-missing', latestPath, id))
    return undefined
  }
  const bytes = await tree.read(latestPath, LATEST_LIMIT_BYTES)
  const latest = bytes && latestIn(bytes)
  if (latest === undefined) {
    findings.push(finding('latest-damaged', latestPath, id))
    return undefined
  }
  if (entry !== undefined && (entry.manifest !== latest.manifest || entry.sequence !== latest.sequence))
    findings.push(finding('catalogue-behind', 'catalogue.json', id))
  const manifestPath = manifestPathOf(id, latest.manifest)
  const manifest = older.get(latest.manifest)
  const { sequence } = latest
  if (manifest === undefined) {
    if ((await tree.size(manifestPath)) === undefined) findings.push(finding('manifest-missing', manifestPath, id))
    return { id, sequence, manifest: latest.manifest, files: 0, bytes: 0, whole: false }
  }
  const signer = await verifySignature(tree, id, latest, root, findings)
  let whole = true
  for (const file of manifest.files) whole = (await verifyObject(tree, id, file, notebook)) && whole
  const bytesOf = new Map(manifest.files.map((file) => [file.sha256, file.bytes]))
  const size = [...bytesOf.values()].reduce((sum, each) => sum + each, 0)
  return { id, sequence, manifest: latest.manifest, files: manifest.files.length, bytes: size, whole, ...signer }
}

/** The manifests of a pack that are what their names say. */
async function readManifests(
  tree: TreeOnDisk,
  id: string,
  { findings, known }: Notebook,
): Promise<ReadonlyMap<string, Manifest>> {
  const manifests = new Map<string, Manifest>()
  for (const path of await tree.files(`packs/${id}/manifests`)) {
    const [, name, signature] = /\/([0-9a-f]{64})\.json(\.sig)?$/.exec(path) ?? []
    if (name === undefined) continue
    known.add(path)
    if (signature !== undefined) continue
    const bytes = await tree.read(path, MANIFEST_LIMIT_BYTES)
    const manifest = bytes !== undefined && sha256(bytes) === name ? manifestIn(bytes, id) : undefined
    if (manifest === undefined) findings.push(finding('manifest-damaged', path, id))
    else manifests.set(name, manifest)
    for (const file of manifest?.files ?? []) known.add(objectPath(file))
  }
  return manifests
}

async function verifyObject(
  tree: TreeOnDisk,
  pack: string,
  file: ManifestFile,
  { findings, checked }: Notebook,
): Promise<boolean> {
  const path = objectPath(file)
  const before = checked.get(path)
  if (before !== undefined) return before
  const size = await tree.size(path)
  const isRight = size === file.bytes && (await tree.hash(path)) === file.sha256
  checked.set(path, isRight)
  if (size === undefined) findings.push(finding('object-missing', path, pack))
  else if (!isRight) findings.push(finding('object-damaged', path, pack))
  return isRight
}

function manifestPathOf(pack: string, manifest: string): string {
  return `packs/${pack}/manifests/${manifest}.json`
}
