import type { Glass } from '#kit/gesture/contact.ts'
import { pxPerMm } from '#kit/gesture/contact.ts'
import type { TableSettings } from '../settings/table-settings.ts'

/** The table's glass as the page fills it; millimetres reach the styles as `--mm`. */
export function measureGlass({ widthMm, heightMm }: Pick<TableSettings, 'widthMm' | 'heightMm'>): Glass {
  const glass = { widthPx: innerWidth, heightPx: innerHeight, widthMm, heightMm }
  document.documentElement.style.setProperty('--mm', `${pxPerMm(glass)}px`)
  return glass
}
