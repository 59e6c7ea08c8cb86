import type { Latest, Manifest, ManifestFile } from '#domain/built-pack/manifest.ts'
import type { SignedWords } from '#domain/trust/judge-version.ts'
import { lettersFrom } from '#domain/trust/key-letter.ts'

/** What a catalogue says of one pack, as far as verifying needs it. */
export interface Offered {
  readonly id: string
  readonly sequence: number
  readonly manifest: string
}

/** Each gives undefined for what is not of its kind: a stick holds strangers' data. */
export function catalogueIn(bytes: Uint8Array): readonly Offered[] | undefined {
  const raw = recordIn(bytes)
  const packs = raw?.['format'] === 1 ? raw['packs'] : undefined
  return Array.isArray(packs) && packs.every(isOffered) ? packs : undefined
}

export function latestIn(bytes: Uint8Array): Latest | undefined {
  const raw = recordIn(bytes)
  if (raw === undefined || !isCount(raw['sequence']) || !isSha256(raw['manifest'])) return undefined
  const latest = { sequence: raw['sequence'], manifest: raw['manifest'] }
  if (raw['signed'] === undefined) return latest
  const signed = signedIn(raw['signed'])
  return signed && { ...latest, signed }
}

function signedIn(raw: unknown): SignedWords | undefined {
  if (!isRecord(raw) || typeof raw['signature'] !== 'string') return undefined
  const letters = lettersFrom(raw['letters'])
  return letters && { signature: raw['signature'], letters }
}

export function manifestIn(bytes: Uint8Array, pack: string): Manifest | undefined {
  const raw = recordIn(bytes)
  const files = raw?.['files']
  if (raw?.['format'] !== 1 || raw['pack'] !== pack || !Array.isArray(files) || !files.every(isFile)) return undefined
  return { format: 1, pack, files }
}

export function isPackId(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z0-9][a-z0-9-]{0,99}$/.test(value)
}

function recordIn(bytes: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  try {
    const raw: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return isRecord(raw) ? raw : undefined
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined
    throw error
  }
}

function isOffered(raw: unknown): raw is Offered {
  return isRecord(raw) && isPackId(raw['id']) && isCount(raw['sequence']) && isSha256(raw['manifest'])
}

/** The ending of a name becomes part of an address: only letters and digits may. */
function isFile(raw: unknown): raw is ManifestFile {
  return (
    isRecord(raw) &&
    typeof raw['path'] === 'string' &&
    /^[\w][\w./@+-]*\.[A-Za-z0-9]{1,8}$/.test(raw['path']) &&
    isSha256(raw['sha256']) &&
    isCount(raw['bytes']) &&
    typeof raw['part'] === 'string'
  )
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isSha256(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}
