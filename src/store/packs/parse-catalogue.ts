import type { CatalogueEntry } from '#domain/built-pack/catalogue.ts'
import type { Latest } from '#domain/built-pack/manifest.ts'
import type { SignedWords } from '#domain/trust/judge-version.ts'
import { isHarmless } from './harmless-json.ts'
import { isCount, isPackId, isRecord, isSha256 } from './safe-json.ts'

/** The entries of a catalogue that can be shown; an entry that lacks what a screen needs is passed over. Undefined when it is no catalogue at all. */
export function catalogueFrom(raw: unknown): readonly CatalogueEntry[] | undefined {
  if (!isRecord(raw) || raw['format'] !== 1 || !Array.isArray(raw['packs'])) return undefined
  return raw['packs'].filter(isEntry)
}

/** Undefined for what is not a `latest.json`. */
export function latestFrom(raw: unknown): Latest | undefined {
  if (!isRecord(raw) || !isCount(raw['sequence']) || !isSha256(raw['manifest'])) return undefined
  const latest = { sequence: raw['sequence'], manifest: raw['manifest'] }
  if (raw['signed'] === undefined) return latest
  const signed = signedFrom(raw['signed'])
  return signed && { ...latest, signed }
}

/** Only the outline: whoever judges the version reads the letters. */
function signedFrom(raw: unknown): SignedWords | undefined {
  return isRecord(raw) && typeof raw['signature'] === 'string' && Array.isArray(raw['letters'])
    ? { signature: raw['signature'], letters: raw['letters'] as SignedWords['letters'] }
    : undefined
}

function isEntry(raw: unknown): raw is CatalogueEntry {
  return (
    isRecord(raw) &&
    isPackId(raw['id']) &&
    isCount(raw['sequence']) &&
    isSha256(raw['manifest']) &&
    Array.isArray(raw['languages']) &&
    raw['languages'].every((language) => isRecord(language) && typeof language['tag'] === 'string') &&
    Array.isArray(raw['area']) &&
    isRecord(raw['texts']) &&
    Object.values(raw['texts']).every((text) => isRecord(text) && typeof text['title'] === 'string') &&
    isRecord(raw['bytes']) &&
    Object.values(raw['bytes']).every(isCount) &&
    (raw['cover'] === undefined || isCover(raw['cover'])) &&
    isHarmless(raw)
  )
}

/** As far as the start page needs it: one spoilt entry must not keep the others from being shown. */
function isCover(raw: unknown): boolean {
  return (
    isRecord(raw) &&
    Array.isArray(raw['sources']) &&
    raw['sources'].every((source) => isRecord(source) && typeof source['object'] === 'string')
  )
}
