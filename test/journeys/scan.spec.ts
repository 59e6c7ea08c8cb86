import { titleOf } from './support/content.ts'
import { filmOfSign } from './support/sign-film.ts'
import { expect, test } from './support/site.ts'
import { expectSounding } from './support/sounds.ts'
import { BOULOGNE, open, title } from './support/visitor.ts'
import { sayIn } from './support/words.ts'

const say = sayIn('fr')

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    const film = filmOfSign('https://balade.example.fr/#/boulogne-sur-mer/stops/notre-dame')
    const camera = ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film}`]
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), ...camera] })
  },
})

test('the camera reads a sign printed for another address and its stop speaks', async ({ page, context, site }) => {
  await context.grantPermissions(['camera'], { origin: new URL(site.url).origin })
  await open(page, site.url, `#/${BOULOGNE}/stops`)
  await page.getByRole('link', { name: say('find-stop:by-sign') }).click()
  await expect(page.getByText(say('scan-sign:why'))).toBeVisible()
  await page.getByRole('button', { name: say('scan-sign:open') }).click()
  await expect(title(page)).toHaveText(titleOf('stops/notre-dame', 'fr'))
  await expect(page).toHaveURL(`${site.url}#/${BOULOGNE}/stops/notre-dame`)
  await expectSounding(page)
})

test('a camera that is refused has its sentence and the keypad as a way on', async ({ page, site }) => {
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('No', 'NotAllowedError'))
  })
  await open(page, site.url, `#/${BOULOGNE}/scan`)
  await page.getByRole('button', { name: say('scan-sign:open') }).click()
  await expect(page.getByText(say('scan-sign:refused'))).toBeVisible()
  await page.getByRole('link', { name: say('scan-sign:keypad') }).click()
  await expect(title(page)).toHaveText(say('enter-code:title'))
})
