import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { titleOf } from './support/content.ts'
import { expect, listenForComplaints, test } from './support/site.ts'
import { expectSounding, recordSounds } from './support/sounds.ts'
import { BOULOGNE, open, takeAlong, title } from './support/visitor.ts'
import { sayIn } from './support/words.ts'

const say = sayIn('fr')

test('a telephone that was switched off and on again still has the town, with no network', async ({
  playwright,
  site,
  complaints,
  launchOptions,
  viewport,
}) => {
  const memory = await mkdtemp(join(tmpdir(), 'beffroi-telephone-'))
  const switchOn = async () => {
    const telephone = await playwright.chromium.launchPersistentContext(memory, {
      ...launchOptions,
      viewport,
      locale: 'fr-FR',
    })
    listenForComplaints(telephone, site, complaints)
    await recordSounds(telephone)
    return { telephone, page: telephone.pages()[0] ?? (await telephone.newPage()) }
  }
  const before = await switchOn()
  await takeAlong(before.page, site.url, say)
  await site.kill()
  await before.telephone.close()

  const after = await switchOn()
  await open(after.page, site.url, `#/${BOULOGNE}/stops/colonne-grande-armee`)
  await expect(title(after.page)).toHaveText(titleOf('stops/colonne-grande-armee', 'fr'))
  await after.page
    .getByRole('main')
    .getByRole('button', { name: new RegExp(`^${say('visit-stop:listen')}`) })
    .click()
  await expectSounding(after.page)
  await after.telephone.close()
  await rm(memory, { recursive: true, force: true })
})
