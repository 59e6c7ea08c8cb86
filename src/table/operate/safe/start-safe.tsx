import { signal } from '@preact/signals'
import { render } from 'preact'
import { pxPerMm } from '#kit/gesture/contact.ts'
import { openPointerSource } from '../../contacts/pointer-source.ts'
import type { ContactEvent } from '../../contacts/contact-source.ts'
import { quietNativeClicks } from '../../hands/press-control.ts'
import { TableHands } from '../../hands/table-hands.ts'
import { Scene } from '../../pieces/scene.ts'
import { tableSettingsFrom } from '../../settings/table-settings.ts'
import { measureGlass } from '../../start/glass.ts'
import { keptSettings, type Kept } from '../kept.ts'
import { openOperate } from '../open-operate.ts'
import { quietKeys } from '../quiet-keys.ts'
import { SafeView } from './safe-view.tsx'

/** Opens the screen that needs no pack, no map and no network: a sentence for visitors, and the staff's corner. */
export async function startSafe(root: HTMLElement, kept: Kept): Promise<void> {
  const { signal: end } = new AbortController()
  const set = await keptSettings(kept)
  const settings = tableSettingsFrom(set.settings, new URLSearchParams(location.search))
  const glass = measureGlass(settings)
  const mm = pxPerMm(glass)
  const operate = await openOperate(
    { kept, pack: null, settings, set, glass, isQuiet: signal(true), onStaff() {} },
    end,
  )
  const grip = { slop: 3.5 * mm, holdMs: 500 }
  const hands = new TableHands({
    // There are no pieces and no map here: only buttons.
    scene: new Scene({
      glass: { width: glass.widthPx, height: glass.heightPx },
      marginPx: 0,
      grip,
      friction: { tauMs: 240 },
    }),
    rules: grip,
    resting: settings,
    map: { down() {}, move() {}, up() {} },
    elementAt: ({ x, y }) => document.elementFromPoint(x, y),
    elementOf: () => undefined,
    onTouch() {},
    onTap() {},
    onField() {},
  })
  const take = (event: ContactEvent) => {
    operate.take(event)
    hands.take(event)
  }
  quietNativeClicks(document, { signal: end })
  quietKeys(document, { signal: end })
  openPointerSource(root, () => glass).open(take, { signal: end })
  render(<SafeView operate={operate} />, root)
  const frame = (nowMs: number) => {
    hands.frame(nowMs)
    operate.frame(nowMs)
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
  kept.heart.stands(null)
}
