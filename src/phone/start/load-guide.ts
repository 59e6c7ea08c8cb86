import { openLocator } from '#kit/position/open-locator.ts'
import type { ScreenContext } from '#kit/screen/screen-context.ts'
import { openPlayer } from '#kit/sound/open-player.ts'
import { openNoteBook } from '#store/walk-notes/open-note-book.ts'
import { createWalk } from '../walk/create-walk.ts'
import { mendPictures } from './mend-pictures.ts'
import type { Guide } from './open-guide.ts'

/** Opens the real guide; everything it needs lies in one chunk behind this module. */
export function openGuide(
  { session, announce }: Pick<ScreenContext, 'session' | 'announce'>,
  signal: AbortSignal,
): Guide {
  mendPictures(document, window, signal)
  const [player, locator] = [openPlayer(), openLocator()]
  const noteBook = openNoteBook({ baseUrl: new URL('./', document.baseURI).href })
  return { player, locator, walk: createWalk({ session, player, locator, announce, noteBook }, { signal }) }
}
