import type { Manifest, ManifestFile, PartId } from '#domain/built-pack/manifest.ts'

/** One file for each object that these parts need: a picture used twice is fetched once. */
export function wantedObjects(manifest: Manifest, parts: readonly PartId[]): readonly ManifestFile[] {
  const wanted = new Set(parts)
  const byHash = new Map<string, ManifestFile>()
  for (const file of manifest.files)
    if (wanted.has(file.part) && !byHash.has(file.sha256)) byHash.set(file.sha256, file)
  return [...byHash.values()]
}

/** The parts asked for with those already on the device and `core`, without which nothing opens. */
export function partsTogether(asked: readonly PartId[], installed: readonly PartId[]): readonly PartId[] {
  return [...new Set<PartId>(['core', ...installed, ...asked])]
}

export function totalBytes(files: readonly ManifestFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0)
}
