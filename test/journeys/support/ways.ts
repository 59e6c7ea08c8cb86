import type { Locator, Page } from '@playwright/test'

/** What presses a control: a finger, or the keyboard with the focus on it. */
export const PRESSES = {
  finger: (control: Locator) => control.tap(),
  keys: (control: Locator) => control.press('Enter'),
}
export type Press = (control: Locator) => Promise<void>

/** How many things move by themselves right after something was done. */
export async function movingAfter(page: Page, act: () => Promise<unknown>): Promise<number> {
  await act()
  return page.evaluate(() => {
    const moving = document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 1)
    for (const one of moving) one.finish()
    return moving.length
  })
}
