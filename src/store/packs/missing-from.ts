import type { ManifestFile } from '#domain/built-pack/manifest.ts'
import type { ObjectStore } from '../objects/object-store.ts'

/** The objects that are not on the device. */
export async function missingFrom(
  objects: ObjectStore,
  wanted: readonly ManifestFile[],
): Promise<readonly ManifestFile[]> {
  // One list instead of a question for each file that is not there.
  const names = new Set(await objects.list())
  const present = await Promise.all(wanted.map(async (file) => names.has(file.sha256) && (await objects.has(file))))
  return wanted.filter((_file, index) => present[index] === false)
}
