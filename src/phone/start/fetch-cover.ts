import type { PackShelf } from '#domain/built-pack/pack-source.ts'
import type { Language } from '#domain/language/language.ts'
import { sourceSet } from '#kit/elements/picture.tsx'
import type { Route } from '#kit/screen/screen-context.ts'
import { preloadPicture } from './preload-picture.ts'

/**
 * What the catalogue knows of the first screen's town before its pack is open: the languages it speaks, and on its page the cover,
 * which is fetched at once.
 * @throws PackUnreachable when there is no catalogue
 */
export async function fetchCover(
  shelf: Pick<PackShelf, 'catalogue'>,
  route: Route | null,
  knowLanguages: (languages: readonly Language[]) => void,
): Promise<void> {
  const entries = await shelf.catalogue()
  if (route === null || !('pack' in route)) return
  const town = entries.find(({ id }) => id === route.pack)
  if (town === undefined) return
  knowLanguages(town.languages)
  if (route.screen === 'discover-town' && town.cover !== undefined)
    preloadPicture(sourceSet(town.cover, 'image/webp', ({ object }) => object))
}
