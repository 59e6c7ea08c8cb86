import type { InstalledPack } from '#domain/built-pack/pack-source.ts'
import type { PartId } from '#domain/built-pack/manifest.ts'
import type { PackSignature } from '#domain/trust/judge-version.ts'
import { sha256Hex } from '../objects/hash-bytes.ts'
import type { Bytes, ObjectStore } from '../objects/object-store.ts'
import { isCount, isPackId, isRecord, isSha256, parseJson } from './safe-json.ts'

/**
 * What a commit is about to make true, kept beside the manifests before the commit record changes.
 * Notes and objects together are enough to rebuild the record when the browser has lost its database.
 */
export interface InstallNote extends InstalledPack {
  readonly kind: 'beffroi-install'
  /** Grows by one with each change of the device's record, so that no clock decides what is newer. */
  readonly epoch: number
}

/** Larger files among the notes are manifests. */
const NOTE_LIMIT_BYTES = 16_384
const FIELDS = ['kind', 'epoch', 'id', 'sequence', 'manifest', 'parts', 'bytes', 'atMs', 'signature', 'root', 'keys']

/** Keeps a note and gives its name. @throws StoreFull, ObjectDamaged */
export async function keepNote(notes: ObjectStore, note: InstallNote): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(note, FIELDS))
  const sha256 = await sha256Hex(bytes)
  await notes.put({ sha256, bytes: bytes.length }, bytes)
  return sha256
}

/** The note of this name; undefined when it is something else, damaged or gone. */
export async function readNote(notes: ObjectStore, sha256: string): Promise<InstallNote | undefined> {
  const blob = await notes.readBlob(sha256)
  if (blob === undefined || blob.size > NOTE_LIMIT_BYTES) return undefined
  const bytes = new Uint8Array(await blob.arrayBuffer())
  return (await sha256Hex(bytes)) === sha256 ? noteFrom(bytes) : undefined
}

/** An installed pack as this app writes it, or undefined. */
export function installedFrom(raw: unknown): InstalledPack | undefined {
  if (!isRecord(raw)) return undefined
  const { id, sequence, manifest, parts, bytes, atMs } = raw
  if (!isPackId(id) || !isCount(sequence) || !isSha256(manifest) || !isCount(bytes) || !isCount(atMs)) return undefined
  if (!Array.isArray(parts) || !parts.every((part) => typeof part === 'string')) return undefined
  const signature = signatureFrom(raw['signature'])
  return { id, sequence, manifest, parts: parts as PartId[], bytes, atMs, ...(signature && { signature }) }
}

function signatureFrom(raw: unknown): PackSignature | undefined {
  if (!isRecord(raw)) return undefined
  const { root, keys, atMs } = raw
  return typeof root === 'string' && isCount(keys) && isCount(atMs) ? { root, keys, atMs } : undefined
}

function noteFrom(bytes: Bytes): InstallNote | undefined {
  const raw = parsed(bytes)
  const installed = installedFrom(raw)
  // A manifest lies in the same place: nothing in it may pass for a note.
  if (installed === undefined || !isRecord(raw) || Object.keys(raw).some((key) => !FIELDS.includes(key)))
    return undefined
  return raw['kind'] === 'beffroi-install' && isCount(raw['epoch'])
    ? { ...installed, kind: 'beffroi-install', epoch: raw['epoch'] }
    : undefined
}

function parsed(bytes: Bytes): unknown {
  try {
    return parseJson(bytes)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
