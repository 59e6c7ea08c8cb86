import type { Latest } from '#domain/built-pack/manifest.ts'
import { judgeVersion, type Distrust } from '#domain/trust/judge-version.ts'
import { verifyEd25519 } from '../keys/ed25519.ts'
import { finding, type Finding, type FindingCode, type VerifiedPack } from './finding.ts'
import type { TreeOnDisk } from './tree-on-disk.ts'

const MANIFEST_LIMIT_BYTES = 1_048_576
const SIGNATURE_LIMIT_BYTES = 4096

/** What to call each distrust; a folder has no version before the one it offers. */
const CODES: Readonly<Record<Exclude<Distrust, 'older'>, FindingCode>> = {
  unsigned: 'unsigned',
  'wrong-signature': 'signature-wrong',
  'other-town': 'other-town',
}

/** Who signed the newest version of a pack; what is wrong with that goes into `findings`. */
export async function verifySignature(
  tree: TreeOnDisk,
  pack: string,
  { sequence, manifest: sha256, signed }: Latest,
  root: string | undefined,
  findings: Finding[],
): Promise<Pick<VerifiedPack, 'root' | 'signedOn'>> {
  const path = `packs/${pack}/manifests/${sha256}.json`
  const manifest = new Uint8Array((await tree.read(path, MANIFEST_LIMIT_BYTES)) ?? [])
  const standard = root === undefined ? undefined : { root }
  const judgement = await judgeVersion({ pack, sequence, manifest, signed }, standard, verifyEd25519)
  if (!judgement.trusted) {
    if (judgement.why !== 'older') findings.push(finding(CODES[judgement.why], `packs/${pack}/latest.json`, pack))
    return {}
  }
  if (signed === undefined || judgement.signature === undefined) return {}
  const beside = await tree.read(`${path}.sig`, SIGNATURE_LIMIT_BYTES)
  if (beside === undefined || new TextDecoder().decode(beside) !== signed.signature)
    findings.push(finding('signature-file-behind', `${path}.sig`, pack))
  return { root: judgement.signature.root, signedOn: new Date(judgement.signature.atMs).toISOString().slice(0, 10) }
}

/** Secret keys at the root of the tree or in a folder named as keys are. */
export async function findSecretKeys(tree: TreeOnDisk): Promise<Finding[]> {
  const found: Finding[] = []
  for (const below of ['.', 'keys'])
    for (const path of await tree.names(below))
      if (/\.key(\.|$)/.test(path)) found.push(finding('secret-key-inside', path))
  return found
}
