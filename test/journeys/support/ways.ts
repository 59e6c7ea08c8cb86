import type { Locator, Page } from '@playwright/test'
import { twoFrames } from './drawn.ts'

/** What presses a control: a finger, or the keyboard with the focus on it. */
export const PRESSES = {
  finger: (control: Locator) => control.tap(),
  keys: (control: Locator) => control.press('Enter'),
}
export type Press = (control: Locator) => Promise<void>

/** How many things still move by themselves two frames after something was done. */
export async function movingAfter(page: Page, act: () => Promise<unknown>): Promise<number> {
  await act()
  await twoFrames(page)
  return page.evaluate(
    () => document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 1).length,
  )
}
