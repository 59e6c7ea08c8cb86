/** What `beffroi verify` can find. `code` never changes; scripts point at it. */
export type FindingCode =
  | 'catalogue-missing'
  | 'catalogue-damaged'
  | 'catalogue-behind'
  | 'pack-not-offered'
  | 'latest-missing'
  | 'latest-damaged'
  | 'manifest-missing'
  | 'manifest-damaged'
  | 'object-missing'
  | 'object-damaged'
  | 'file-unknown'
  | 'signature-wrong'
  | 'signature-file-behind'
  | 'other-town'
  | 'unsigned'
  | 'secret-key-inside'

export interface Finding {
  readonly code: FindingCode
  /** An error keeps a visitor from a pack; a warning keeps nobody from anything. */
  readonly severity: 'error' | 'warning'
  /** Below the folder, with `/`. */
  readonly path: string
  readonly pack?: string
}

/** One pack of a published tree in its newest version. */
export interface VerifiedPack {
  readonly id: string
  readonly sequence: number
  readonly manifest: string
  readonly files: number
  readonly bytes: number
  readonly whole: boolean
  /** The root key of the town that signed it; missing where it is not signed, or wrongly. */
  readonly root?: string
  /** When it was signed, as `2026-11-28`. */
  readonly signedOn?: string
}

export interface Verified {
  readonly packs: readonly VerifiedPack[]
  readonly findings: readonly Finding[]
  /** Objects and manifests that were read. */
  readonly filesRead: number
  readonly bytesRead: number
}

const WARNINGS: ReadonlySet<FindingCode> = new Set(['pack-not-offered', 'file-unknown'])

export function finding(code: FindingCode, path: string, pack?: string): Finding {
  return { code, severity: WARNINGS.has(code) ? 'warning' : 'error', path, ...(pack !== undefined && { pack }) }
}
