import type { InstalledPack } from '#domain/built-pack/pack-source.ts'
import { installedFrom } from './install-note.ts'
import { isCount, isRecord, isSha256 } from './safe-json.ts'

/** A pack of the record, with the name of the note that says the same. */
export interface CommittedPack extends InstalledPack {
  readonly note: string
}

/** Which version of which pack is on this device: one value, switched in one strictly durable transaction. */
export interface CommitRecord {
  readonly format: 1
  readonly epoch: number
  readonly packs: readonly CommittedPack[]
}

export const EMPTY_RECORD: CommitRecord = { format: 1, epoch: 0, packs: [] }

/** The record with `pack` in its new version. */
export function withPack(record: CommitRecord, pack: CommittedPack): CommitRecord {
  return { format: 1, epoch: record.epoch + 1, packs: [...record.packs.filter(({ id }) => id !== pack.id), pack] }
}

export function withoutPack(record: CommitRecord, id: string): CommitRecord {
  return { format: 1, epoch: record.epoch + 1, packs: record.packs.filter((pack) => pack.id !== id) }
}

/** The record in a kept value; undefined when there is none or it is garbled, and then it is rebuilt from the notes. */
export function recordFrom(raw: unknown): CommitRecord | undefined {
  if (!isRecord(raw) || raw['format'] !== 1 || !isCount(raw['epoch']) || !Array.isArray(raw['packs'])) return undefined
  const packs = raw['packs'].map(committedFrom)
  return packs.every((pack) => pack !== undefined) ? { format: 1, epoch: raw['epoch'], packs } : undefined
}

function committedFrom(raw: unknown): CommittedPack | undefined {
  const installed = installedFrom(raw)
  return installed !== undefined && isRecord(raw) && isSha256(raw['note'])
    ? { ...installed, note: raw['note'] }
    : undefined
}
