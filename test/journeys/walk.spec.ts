import type { Page } from '@playwright/test'
import { announcements, recordAnnouncements } from './support/announcements.ts'
import { arrivalAt, metresBetween, pathOf, stepsOf, titleOf } from './support/content.ts'
import { recordPositions, standAbout, standAt } from './support/positions.ts'
import { expect, test } from './support/site.ts'
import { expectSounding } from './support/sounds.ts'
import { BOULOGNE, open, player, seekTo, takeAlong, title } from './support/visitor.ts'
import { sayIn } from './support/words.ts'

const say = sayIn('fr')
const TRAIL = 'ville-haute'
const STEP_M = 8
const NEAR_M = 25

test('the whole walled town is walked by position, the server killed half-way, and the trail is finished', async ({
  page,
  context,
  site,
}) => {
  test.setTimeout(240_000)
  await recordPositions(context)
  await recordAnnouncements(context)
  await context.grantPermissions(['geolocation'])
  await takeAlong(page, site.url, say)
  const steps = stepsOf(TRAIL)
  const path = pathOf(TRAIL, STEP_M)
  const [start] = path
  if (start === undefined) throw new Error('The trail has no path')
  await context.setGeolocation({ longitude: start[0], latitude: start[1], accuracy: 8 })
  await open(page, site.url, `#/${BOULOGNE}/trails/${TRAIL}`)
  await page.getByRole('button', { name: say('walk-trail:start'), exact: true }).click()
  await page.getByRole('button', { name: say('walk-trail:show-list') }).click()

  let at = 0
  for (const [index, stop] of steps.entries()) {
    if (index === Math.floor(steps.length / 2)) await site.kill()
    const { does, place } = arrivalAt(stop)
    const there = nearestOf(path, place, at)
    for (; at < there; at += 1) await standAt(page, path[at] ?? start)
    await expectArrival(page, stop, does, path[there] ?? start)
    await hearToTheEnd(page, stop)
  }
  await page
    .getByRole('button', { name: say('walk-trail:finish') })
    .first()
    .click()
  await expect(title(page)).toHaveText(say('walk-trail:done'))
  const all = steps.length
  await expect(page.getByRole('main')).toContainText(
    say('walk-trail:done-heard', { count: all, of: all, distance: '' }).split(',')[0] ?? '',
  )
  await expect(page.getByText(say('walk-trail:not-heard'))).toBeHidden()
})

/** A stop that plays by itself is heard at once; one that offers waits for the visitor's yes. Both are announced. */
async function expectArrival(page: Page, stop: string, does: string, place: readonly [number, number]): Promise<void> {
  const name = titleOf(`stops/${stop}`, 'fr')
  const { bar, pause } = player(page, say)
  const card = bar.getByRole('region', { name: say('listen:arrival') })
  const arrived = say('walk-trail:arrived', { title: name })
  await standAbout(page, place, async () => (await announcements(page)).includes(arrived))
  if (does === 'offer') {
    await expect(card).toContainText(name)
    await card.getByRole('button', { name: say('listen:listen') }).click()
  }
  // "The way to …" names the stop as well, and sounds until the stop does.
  const wayTo = say('walk-trail:way-to', { title: '' }).trim()
  await expect(bar.getByRole('link', { name }).filter({ hasNotText: wayTo })).toBeVisible()
  await expect(card).toBeHidden()
  await expect(pause).toBeVisible()
  await expectSounding(page)
}

async function hearToTheEnd(page: Page, stop: string): Promise<void> {
  await seekTo(page, say, 0.99)
  const row = page.getByRole('listitem').filter({ hasText: titleOf(`stops/${stop}`, 'fr') })
  await expect(row).toContainText(say('walk-trail:heard'))
}

/** Where the path, from here on, first comes nearest to where a stop is heard: it may pass there again later. */
function nearestOf(
  path: readonly (readonly [number, number])[],
  place: readonly [number, number],
  from: number,
): number {
  const away = (index: number) => metresBetween(path[index] ?? [0, 0], place)
  let best = from
  for (let index = from; index < path.length; index += 1) {
    if (away(index) < away(best)) best = index
    else if (away(best) < NEAR_M && away(index) > away(best) + STEP_M) break
  }
  return best
}
