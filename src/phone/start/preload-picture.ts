import { COVER_SIZES } from '#kit/elements/picture.tsx'

/** Has the picture at the head of a page fetched while the rest of the page is still on its way: it is the largest thing on it. */
export function preloadPicture(webps: string): void {
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
