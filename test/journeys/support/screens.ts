import { expect, type Page } from '@playwright/test'
import { expectSounding } from './sounds.ts'
import { BOULOGNE, expectScreen, open } from './visitor.ts'
import type { Say } from './words.ts'

/** Every screen there is, in an order in which one leads to the next; `bring` stands on it when it resolves. */
export interface Screen {
  readonly name: string
  bring(page: Page, url: string, say: Say): Promise<void>
}

const TRAIL = `#/${BOULOGNE}/trails/ville-haute`
const at = (name: string, address: string): Screen => ({ name, bring: (page, url) => open(page, url, address) })

export const SCREENS: readonly Screen[] = [
  at('choose-town', '#/'),
  at('discover-town', `#/${BOULOGNE}`),
  at('take-along', `#/${BOULOGNE}/take`),
  at('find-stop', `#/${BOULOGNE}/stops`),
  at('enter-code', `#/${BOULOGNE}/code`),
  at('scan-sign', `#/${BOULOGNE}/scan`),
  at('compose-visit', `#/${BOULOGNE}/visit`),
  at('stamp-book', `#/${BOULOGNE}/stamps`),
  at('meet-people', `#/${BOULOGNE}/people`),
  at('meet-person', `#/${BOULOGNE}/people/napoleon`),
  at('through-time', `#/${BOULOGNE}/years/1231/chateau`),
  at('visit-stop', `#/${BOULOGNE}/stops/beffroi`),
  {
    name: 'visit-stop, heard, with captions',
    async bring(page, url, say) {
      await open(page, url, `#/${BOULOGNE}/stops/tour-odre`)
      await page
        .getByRole('main')
        .getByRole('button', { name: new RegExp(`^${say('visit-stop:listen')}`) })
        .click()
      await expectSounding(page)
      await expect(page.getByRole('list', { name: say('visit-stop:captions') })).toBeVisible()
    },
  },
  at('then-and-now', `#/${BOULOGNE}/stops/beffroi/then-and-now/then-and-now`),
  at('look-close', `#/${BOULOGNE}/stops/remparts/look-close/walled-town`),
  at('watch-film', `#/${BOULOGNE}/stops/tour-odre/watch-film/cliff`),
  at('play-quiz', `#/${BOULOGNE}/stops/beffroi/play-quiz/quiz`),
  at('play-puzzle, memory', `#/${BOULOGNE}/stops/remparts/play-puzzle/memory`),
  at('play-puzzle, jigsaw', `#/${BOULOGNE}/stops/chateau-comtal/play-puzzle/jigsaw`),
  {
    name: 'the sheet of the player',
    async bring(page, _url, say) {
      const player = page.getByRole('region', { name: say('kit:player') })
      await player.getByRole('button', { name: say('listen:more') }).click()
      await expect(page.getByRole('dialog', { name: say('listen:sheet-title') })).toBeVisible()
    },
  },
  at('visit-exhibition', `#/${BOULOGNE}/exhibitions/alaska`),
  at('hunt-treasure', `${TRAIL}/hunt`),
  at('walk-trail, before', TRAIL),
  {
    name: 'walk-trail, map',
    async bring(page, url, say) {
      await open(page, url, TRAIL)
      await page.getByRole('button', { name: say('walk-trail:start-by-hand') }).click()
      await expect(page.getByRole('button', { name: say('walk-trail:show-list') })).toBeVisible()
      await expect(
        page.getByRole('region', { name: say('walk-trail:map', { title: '' }).split('.')[0]?.trim() ?? '' }),
      ).toBeVisible()
    },
  },
  {
    name: 'walk-trail, sheet unfolded',
    async bring(page, _url, say) {
      await page.getByRole('button', { name: say('kit:sheet-raise') }).click()
      await expect(page.getByRole('slider', { name: say('kit:sheet-height') })).toHaveAttribute(
        'aria-valuetext',
        say('kit:sheet-half'),
      )
    },
  },
  {
    name: 'walk-trail, list',
    async bring(page, _url, say) {
      await page.getByRole('slider', { name: say('kit:sheet-height') }).press('Home')
      await page.getByRole('button', { name: say('walk-trail:show-list') }).click()
      await expect(page.getByRole('button', { name: say('walk-trail:show-map') })).toBeVisible()
    },
  },
  {
    name: 'pocket mode, what a locked phone can do',
    async bring(page, _url, say) {
      await page
        .getByRole('button', { name: say('walk-trail:pocket-start') })
        .first()
        .click()
      await expect(page.getByRole('dialog', { name: say('walk-trail:pocket') })).toContainText(
        say('walk-trail:pocket-locked'),
      )
    },
  },
  {
    name: 'pocket mode',
    async bring(page, _url, say) {
      const told = page.getByRole('dialog', { name: say('walk-trail:pocket') })
      await told.getByRole('button', { name: say('walk-trail:pocket-start') }).click()
      await expect(told.getByRole('button', { name: say('walk-trail:pocket-end') })).toBeVisible()
    },
  },
  {
    name: 'walk-trail, done',
    async bring(page, _url, say) {
      await page.keyboard.press('Escape')
      await page
        .getByRole('button', { name: say('walk-trail:finish') })
        .last()
        .click()
      await expect(page.getByRole('heading', { name: say('walk-trail:done') })).toBeVisible()
    },
  },
  at('settings', '#/settings'),
  at('an unknown address', '#/nowhere/at/all/here'),
  at('an unknown stop', `#/${BOULOGNE}/stops/nowhere`),
  {
    name: 'without a network',
    async bring(page, url, say) {
      await page.context().setOffline(true)
      await open(page, url, '#/douai/stops/beffroi')
      await expect(page.getByRole('heading', { name: say('kit:failed-pack-unreachable-title') })).toBeVisible()
      await expectScreen(page)
    },
  },
]
