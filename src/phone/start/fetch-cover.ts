import type { PackShelf } from '#domain/built-pack/pack-source.ts'
import { COVER_SIZES, sourceSet } from '#kit/elements/picture.tsx'
import type { Route } from '#kit/screen/screen-context.ts'

/**
 * Has a town's cover fetched while the words of its page are still on their way: it is the largest thing on it.
 * @throws PackUnreachable when there is no catalogue
 */
export async function fetchCover(shelf: Pick<PackShelf, 'catalogue'>, route: Route | null): Promise<void> {
  const entries = await shelf.catalogue()
  if (route?.screen !== 'discover-town') return
  const cover = entries.find(({ id }) => id === route.pack)?.cover
  const webps = cover === undefined ? '' : sourceSet(cover, 'image/webp', ({ object }) => object)
  if (webps === '') return
  const link = document.createElement('link')
  link.rel = 'preload'
  link.as = 'image'
  link.type = 'image/webp'
  link.imageSizes = COVER_SIZES
  link.imageSrcset = webps
  link.fetchPriority = 'high'
  document.head.append(link)
}
