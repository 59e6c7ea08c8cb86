import { bytesByPart, type Manifest } from '#domain/built-pack/manifest.ts'
import type { FinishedPack } from '#pack/build/build-pack.ts'
import { sayValue } from '#pack/check/say-value.ts'
import { type BuildWords, sizeInWords } from './build-words.ts'
import type { PublishedPack } from './site-folder.ts'

/** Characters that the names of parts take in the report. */
const PART_WIDTH = 44

/** What a version changes for those who have the one before. */
export interface PackChanges {
  /** Paths that are new or have other bytes, sorted. */
  readonly paths: readonly string[]
  /** Bytes to fetch for someone who has everything of the version before: the new objects and the manifest. */
  readonly fetchBytes: number
}

export function changesBetween(before: Manifest, after: Manifest, manifestBytes: number): PackChanges {
  const known = new Set(before.files.map(({ sha256 }) => sha256))
  const same = new Map(before.files.map(({ path, sha256 }) => [path, sha256]))
  const fresh = new Map(
    after.files.filter(({ sha256 }) => !known.has(sha256)).map(({ sha256, bytes }) => [sha256, bytes]),
  )
  return {
    paths: after.files.filter(({ path, sha256 }) => same.get(path) !== sha256).map(({ path }) => path),
    fetchBytes: [...fresh.values()].reduce((sum, bytes) => sum + bytes, manifestBytes),
  }
}

/** What a curator reads after a build, a line each: the version, bytes of each part, what visitors fetch anew. */
export function buildReport(
  { entry, bytes }: Pick<FinishedPack, 'entry' | 'bytes'>,
  { sequence, manifest, before, changed, signed }: PublishedPack,
  words: BuildWords,
): readonly string[] {
  const parts = [...bytesByPart(manifest)].sort(([one], [other]) => (one < other ? -1 : 1))
  const total = sizeInWords(
    parts.reduce((sum, [, partBytes]) => sum + partBytes, 0),
    words,
  )
  if (!changed) return [words.unchanged(entry.id, sequence, total)]
  return [
    `${words.built(entry.id, sequence, total)}, ${words.signed(signed)}`,
    ...parts.map(([part, partBytes]) => {
      const files = manifest.files.filter((file) => file.part === part).length
      const name = sayValue(part, 'part', words.language)
      return `  ${name.padEnd(PART_WIDTH)} ${sizeInWords(partBytes, words).padStart(9)}   ${words.files(files)}`
    }),
    ...(before === undefined ? [] : [changeLine(changesBetween(before, manifest, bytes.length), words)]),
  ]
}

function changeLine({ paths, fetchBytes }: PackChanges, words: BuildWords): string {
  const named = paths.length <= 3 ? ` (${paths.join(', ')})` : ''
  return `  ${words.changed(paths.length)}${paths.length > 0 ? named : ''}, ${words.fetch(sizeInWords(fetchBytes, words))}`
}
