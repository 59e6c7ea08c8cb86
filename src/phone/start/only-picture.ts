import type { ManifestFile } from '#domain/built-pack/manifest.ts'

const SIZED = /^(media\/stops\/([^/]+)\/[^/]+)-(\d+)\.webp$/

/**
 * The WebP sizes of a stop's picture, told from the names of the pack's files alone; none where it has several pictures, for only the stop
 * itself says which comes first. What lies in a folder of its own belongs to something else on the page.
 */
export function onlyPictureOf(
  files: readonly Pick<ManifestFile, 'path'>[],
  stop: string,
): readonly { readonly path: string; readonly width: number }[] {
  const sizes = files.flatMap(({ path }) => {
    const [, stem, owner, width] = SIZED.exec(path) ?? []
    return owner === stop ? [{ path, stem, width: Number(width) }] : []
  })
  return new Set(sizes.map(({ stem }) => stem)).size === 1 ? sizes.map(({ path, width }) => ({ path, width })) : []
}
