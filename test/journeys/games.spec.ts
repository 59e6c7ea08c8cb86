import { twoFrames } from './support/drawn.ts'
import { GAMES } from './support/games.ts'
import { tabTo } from './support/keys.ts'
import { expect, test } from './support/site.ts'
import { BOULOGNE, open } from './support/visitor.ts'
import { movingAfter, PRESSES } from './support/ways.ts'
import { sayIn } from './support/words.ts'

const say = sayIn('fr')

test.use({ hasTouch: true })

test('pairs, pieces, details to find and a town to build are played to the end by finger, and by keys with no motion', async ({
  page,
  site,
}) => {
  for (const [address, play, done] of GAMES) {
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    await open(page, site.url, `#/${BOULOGNE}/stops/${address}`)
    const main = page.getByRole('main')
    await play(page, PRESSES.finger)
    await expect(main, address).toContainText(say(`play-puzzle:${done}`))
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await open(page, site.url, `#/${BOULOGNE}/stops`)
    await open(page, site.url, `#/${BOULOGNE}/stops/${address}`)
    await tabTo(page, main.locator('.play-puzzle').getByRole('button').first())
    await play(page, PRESSES.keys)
    await expect(main, address).toContainText(say(`play-puzzle:${done}`))
    expect(await movingAfter(page, twoFrames.bind(undefined, page)), address).toBe(0)
  }
})
