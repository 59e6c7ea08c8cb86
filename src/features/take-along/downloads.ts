import type { ScreenContext } from '#kit/screen/screen-context.ts'
import { openDownload, type Download } from './download.ts'

const AGAIN_AFTER_MS = 8000

/** Downloads under way, per shelf and pack: they outlive the screen that began them. */
const underWay = new WeakMap<object, Map<string, Download>>()

/** The download of a pack, the same each time the page is opened. */
export function downloadOf({ shelf, online, app, announce, session, route }: ScreenContext, pack: string): Download {
  const ofShelf = underWay.get(shelf) ?? new Map<string, Download>()
  underWay.set(shelf, ofShelf)
  const known = ofShelf.get(pack)
  if (known !== undefined) return known
  const download = openDownload({
    shelf,
    pack,
    online,
    keepApp: app.keep,
    later: (again) => {
      setTimeout(again, AGAIN_AFTER_MS)
    },
    onDone: () => {
      // On its own page it is seen anyway.
      announce(session.translate(app.opensOffline ? 'take-along:ready' : 'take-along:kept-only'), {
        visible: route.peek().screen !== 'take-along',
      })
    },
  })
  ofShelf.set(pack, download)
  return download
}
