import type { Page } from '@playwright/test'
import { announcements, recordAnnouncements } from './support/announcements.ts'
import { pathOf, stepsOf, titleOf } from './support/content.ts'
import { fakeGps, tellFixes, type ToldFix } from './support/fake-gps.ts'
import { tabTo } from './support/keys.ts'
import { hidePage, mayHide, showPage } from './support/page-hidden.ts'
import { expect, test } from './support/site.ts'
import { expectSounding } from './support/sounds.ts'
import { BOULOGNE, open, player, seekTo, takeAlong, title } from './support/visitor.ts'
import { noisyWalk } from './support/walker.ts'
import { sayIn, type Say } from './support/words.ts'

const say = sayIn('fr')
const TRAIL = 'ville-haute'
const STRIDE_M = 5
const STRIDE_MS = 4000
const SIGMA_M = 8
const BEFORE_SECOND_STOP = 20 // strides

for (const { trail, language, locale } of [
  { trail: 'ville-haute', language: 'fr', locale: 'fr-FR' },
  { trail: 'port-et-mer', language: 'ar', locale: 'ar' },
] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ locale })

    test(`a noisy receiver leads along ${trail}: every stop is told once, in its turn, the server killed half-way`, async ({
      page,
      context,
      site,
    }) => {
      test.setTimeout(240_000)
      const words = sayIn(language)
      await fakeGps(context)
      await recordAnnouncements(context)
      await takeAlong(page, site.url, words)
      await setOut(page, site.url, words, trail)
      const fixes = noisyWalk(trail, SIGMA_M, 7)
      const half = Math.floor(fixes.length / 2)
      await tellFixes(page, fixes.slice(0, half))
      await site.kill()
      await tellFixes(page, fixes.slice(half))
      // Boulogne speaks no Arabic: what it says there is English.
      const spoken = language === 'ar' ? 'en' : language
      const expected = stepsOf(trail).map((stop) =>
        words('walk-trail:arrived', { title: titleOf(`stops/${stop}`, spoken) }),
      )
      const arrivals = async () => (await announcements(page)).filter((sentence) => expected.includes(sentence))
      await expect.poll(arrivals).toEqual(expected)
      await page
        .getByRole('button', { name: words('walk-trail:finish') })
        .last()
        .click()
      await expect(title(page)).toHaveText(words('walk-trail:done'))
      await page.getByRole('button', { name: words('walk-trail:way-back') }).click()
      await expect(page.getByRole('checkbox', { name: words('walk-trail:start-backwards') })).toBeChecked()
    })
  })
}

for (const { trail, language, locale, awayM } of [
  { trail: 'ville-haute', language: 'ar', locale: 'ar', awayM: 160 },
  { trail: 'port-et-mer', language: 'fr', locale: 'fr-FR', awayM: 280 },
] as const) {
  test.describe(`in ${language}, by keys alone, with the server dead`, () => {
    test.use({ locale })

    test(`off the path of ${trail}, without a position, and locked: the walk goes on`, async ({
      page,
      context,
      site,
    }) => {
      const words = sayIn(language)
      await mayHide(context)
      await fakeGps(context)
      await recordAnnouncements(context)
      await takeAlong(page, site.url, words)
      await site.kill()
      await page.clock.install()
      await open(page, site.url, `#/${BOULOGNE}/trails/${trail}`)
      const press = async (name: string) => {
        await tabTo(page, page.getByRole('button', { name, exact: true }))
        await page.keyboard.press('Enter')
      }
      await press(words('walk-trail:start'))
      await press(words('walk-trail:show-list'))
      const walk = aStroll(trail)
      const card = page.locator('.next-card')
      await tellFixes(page, walk.along(0, 12))
      await tellFixes(page, walk.away(awayM))
      await expect(card).toContainText(words('walk-trail:back-to-path'))
      await tellFixes(page, walk.along(11, 20))
      expect(await announcements(page)).toContain(words('walk-trail:back-on-path'))

      for (let turn = 0; turn < 3; turn += 1) await page.clock.fastForward(60_000)
      const weak = page.getByRole('main').getByText(words('walk-trail:position-weak'))
      await expect(weak).toBeVisible()
      const { bar } = player(page, words)
      // The first door was passed: the second is due.
      const [, due = '', next = ''] = stepsOf(trail).map((stop) =>
        titleOf(`stops/${stop}`, language === 'ar' ? 'en' : language),
      )
      await press(words('listen:play'))
      await expectSounding(page)
      await expect(bar).toContainText(due)
      await hidePage(page)
      await seekTo(page, words, 0.99)
      await expect(bar).toContainText(words('walk-trail:way-to', { title: next }))
      await seekTo(page, words, 0.99)
      await expect(bar).toContainText(words('walk-trail:walking-to', { title: next }))
      await showPage(page)
      await expect(bar).not.toContainText(words('walk-trail:walking-to', { title: next }))
      await tellFixes(page, walk.along(19, 24))
      await expect(weak).toBeHidden()
    })
  })
}

test('who leaves the path is told once, with the way back, until they are back', async ({ page, context, site }) => {
  await fakeGps(context)
  await recordAnnouncements(context)
  await setOut(page, site.url, say, TRAIL)
  const walk = aStroll()
  await tellFixes(page, walk.along(0, 12))
  await expect(page.getByText(say('walk-trail:back-to-path'))).toBeHidden()
  await tellFixes(page, walk.away(160))
  const card = page.locator('.next-card')
  await expect(card).toContainText(say('walk-trail:back-to-path'))
  const strayed = say('walk-trail:strayed', { distance: '', wind: '' }).split('.')[0] ?? ''
  expect((await announcements(page)).filter((sentence) => sentence.startsWith(strayed))).toHaveLength(1)
  await tellFixes(page, walk.along(11, 20))
  await expect(card).not.toContainText(say('walk-trail:back-to-path'))
  expect(await announcements(page)).toContain(say('walk-trail:back-on-path'))
})

test('by keyboard: a position that cannot tell asks, and a yes plays', async ({ page, context, site }) => {
  await fakeGps(context)
  await setOut(page, site.url, say, TRAIL)
  const walk = aStroll()
  await tellFixes(page, walk.standing(BEFORE_SECOND_STOP, 12, 45))
  const yes = page.getByRole('button', { name: say('listen:ask-yes') })
  await expect(yes).toBeVisible()
  await tabTo(page, yes)
  await page.keyboard.press('Enter')
  await expectSounding(page)
  await expect(yes).toBeHidden()
  await tellFixes(page, walk.standing(BEFORE_SECOND_STOP, 30, 45))
  await expect(yes).toBeHidden()
})

test('a position lost half-way is said, the walk goes on by hand, and a position that returns leads again', async ({
  page,
  context,
  site,
}) => {
  await page.clock.install()
  await fakeGps(context)
  await recordAnnouncements(context)
  await setOut(page, site.url, say, TRAIL)
  const fixes = noisyWalk(TRAIL, SIGMA_M, 7)
  const third = Math.floor(fixes.length / 3)
  await tellFixes(page, fixes.slice(0, third))
  // First the receiver's rest is over, then its patience.
  for (let turn = 0; turn < 3; turn += 1) await page.clock.fastForward(60_000)
  await expect(page.getByRole('main').getByText(say('walk-trail:position-weak'))).toBeVisible()
  await page
    .getByRole('button', { name: say('walk-trail:next') })
    .or(page.getByRole('button', { name: say('walk-trail:skip') }))
    .click()
  await tellFixes(page, fixes.slice(2 * third))
  await expect(page.getByText(say('walk-trail:position-weak'))).toBeHidden()
  const last = say('walk-trail:arrived', { title: titleOf('stops/porte-gayole', 'fr') })
  await expect.poll(() => announcements(page)).toContain(last)
})

test('locked, the stops go on in order with a quiet sound between them; seen again, the position leads', async ({
  page,
  context,
  site,
}) => {
  await mayHide(context)
  await fakeGps(context)
  await setOut(page, site.url, say, TRAIL)
  const walk = aStroll()
  await tellFixes(page, walk.standing(0, 5, 8))
  await player(page, say).play.or(player(page, say).pause).first().waitFor()
  if (await player(page, say).play.isVisible()) await player(page, say).play.click()
  await expectSounding(page)
  await page.clock.install()
  await hidePage(page)
  await page.clock.fastForward(90_000)
  const [, second = '', third = ''] = stepsOf(TRAIL)
  await seekTo(page, say, 0.99)
  const { bar } = player(page, say)
  const onTheWay = say('walk-trail:walking-to', { title: titleOf(`stops/${second}`, 'fr') })
  const wayTo = say('walk-trail:way-to', { title: titleOf(`stops/${second}`, 'fr') })
  await expect(bar).toContainText(wayTo)
  await expectSounding(page)
  await seekTo(page, say, 0.99)
  await expect(bar).toContainText(onTheWay)
  await expectSounding(page)
  await seekTo(page, say, 0.99)
  await expect(bar).not.toContainText(onTheWay)
  await expect(bar).toContainText(titleOf(`stops/${second}`, 'fr'))
  await expectSounding(page)
  await seekTo(page, say, 0.99)
  await expect(bar).toContainText(say('walk-trail:way-to', { title: titleOf(`stops/${third}`, 'fr') }))
  await seekTo(page, say, 0.99)
  await expect(bar).toContainText(say('walk-trail:walking-to', { title: titleOf(`stops/${third}`, 'fr') }))
  await showPage(page)
  await expect(bar).not.toContainText(say('walk-trail:walking-to', { title: titleOf(`stops/${third}`, 'fr') }))
  await expect(player(page, say).play).toBeVisible()
})

test('pocket mode says first what a locked phone can do, then is all keys: play, next, and out again', async ({
  page,
  context,
  site,
}) => {
  await fakeGps(context)
  await open(page, site.url, `#/${BOULOGNE}/trails/${TRAIL}`)
  await page.getByRole('button', { name: say('walk-trail:start-by-hand') }).click()
  await page.getByRole('button', { name: say('walk-trail:show-list') }).click()
  const begin = page.getByRole('button', { name: say('walk-trail:pocket-start') })
  await begin.first().press('Enter')
  const told = page.getByRole('dialog', { name: say('walk-trail:pocket') })
  await expect(told).toContainText(say('walk-trail:pocket-locked'))
  await told.getByRole('button', { name: say('walk-trail:pocket-start') }).press('Enter')
  const pocket = page.getByRole('dialog', { name: say('walk-trail:pocket') })
  await pocket.getByRole('button', { name: say('walk-trail:listen') }).press('Enter')
  await expectSounding(page)
  await pocket.getByRole('button', { name: say('walk-trail:next') }).press('Space')
  await expect(pocket).toContainText(titleOf(`stops/${stepsOf(TRAIL)[1] ?? ''}`, 'fr'))
  await expect(pocket.getByRole('button', { name: say('walk-trail:pause') })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(pocket).toBeHidden()
  await begin.first().click()
  await expect(pocket.getByRole('button', { name: say('walk-trail:pocket-end') })).toBeVisible()
  const box = (await pocket.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await expect(pocket).toBeHidden()
  await page.mouse.up()
})

test('a trail is begun in the middle, or from its end', async ({ page, site }) => {
  await open(page, site.url, `#/${BOULOGNE}/trails/${TRAIL}`)
  const steps = stepsOf(TRAIL)
  const named = (stop: string | undefined) => titleOf(`stops/${stop ?? ''}`, 'fr')
  await page.getByText(say('walk-trail:start-otherwise')).click()
  await page.getByLabel(say('walk-trail:start-at')).selectOption(steps[4] ?? '')
  await page.getByRole('button', { name: say('walk-trail:start-by-hand') }).click()
  await expect(page.getByRole('group', { name: named(steps[4]) })).toBeVisible()
  await page.getByRole('slider', { name: say('kit:sheet-height') }).press('End')
  await page.getByRole('button', { name: say('walk-trail:leave') }).click()
  await page.getByText(say('walk-trail:start-otherwise')).click()
  await page.getByRole('checkbox', { name: say('walk-trail:start-backwards') }).check()
  await page.getByRole('button', { name: say('walk-trail:start-by-hand') }).click()
  await expect(page.getByRole('group', { name: named(steps.at(-1)) })).toBeVisible()
  await page.getByRole('button', { name: say('walk-trail:skip') }).click()
  await expect(page.getByRole('group', { name: named(steps.at(-2)) })).toBeVisible()
})

async function setOut(page: Page, url: string, words: Say, trail: string): Promise<void> {
  await open(page, url, `#/${BOULOGNE}/trails/${trail}`)
  await page.getByRole('button', { name: words('walk-trail:start'), exact: true }).click()
  await page.getByRole('button', { name: words('walk-trail:show-list') }).click()
  await expect(page.getByRole('button', { name: words('walk-trail:show-map') })).toBeVisible()
}

/** One who strolls along the trail, a fix each few metres, and whose clock only goes forward. */
function aStroll(trail = TRAIL) {
  const path = pathOf(trail, STRIDE_M)
  let atMs = Date.UTC(2026, 5, 1, 9)
  const fix = (position: readonly [number, number], accuracyM = SIGMA_M, afterMs = STRIDE_MS): ToldFix => {
    atMs += afterMs
    return { position, accuracyM, atMs }
  }
  const last = { place: path[0] ?? ([0, 0] as const) }
  return {
    along(from: number, to: number): readonly ToldFix[] {
      last.place = path[to - 1] ?? last.place
      return path.slice(from, to).map((place) => fix(place))
    },
    standing(at: number, seconds: number, accuracyM: number): readonly ToldFix[] {
      const place = path[at] ?? last.place
      return Array.from({ length: seconds }, () => fix(place, accuracyM, 1000))
    },
    /** Straight to the south-west, which is away from the first strides of both trails. */
    away(metres: number): readonly ToldFix[] {
      const [longitude, latitude] = last.place
      const strides = Math.ceil(metres / STRIDE_M)
      return Array.from({ length: strides }, (_, stride) =>
        fix([longitude - (stride + 1) * 0.00005, latitude - (stride + 1) * 0.00003]),
      )
    },
  }
}
