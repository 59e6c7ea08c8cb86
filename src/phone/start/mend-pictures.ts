import { openNewTries } from '#kit/screen/new-try.ts'

/** Pictures that the network kept away come by themselves once it brings them; until then their words stand in their place. */
export function mendPictures(page: Document, network: EventTarget, signal: AbortSignal): void {
  const gone = new Set<HTMLImageElement>()
  const tries = openNewTries(
    () => {
      const asked = [...gone]
      gone.clear()
      for (const image of asked) {
        // Said again, even as it was, an address is asked for again, and so are those of the sources beside it.
        if (image.isConnected) image.setAttribute('src', image.getAttribute('src') ?? '')
      }
    },
    { network, page, signal },
  )
  const note = (image: HTMLImageElement) => {
    gone.add(image)
    tries.failed()
  }
  // Errors of pictures do not bubble.
  page.addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLImageElement && target.getAttribute('src') !== null) note(target)
    },
    { capture: true, signal },
  )
  for (const image of page.images) {
    if (image.complete && image.currentSrc !== '' && image.naturalWidth === 0) note(image)
  }
}
