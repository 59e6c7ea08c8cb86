import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from '@playwright/test'
import { violations } from './support/axe.ts'
import { test as onSite } from './support/site.ts'

/** A desk as `beffroi new` and `beffroi serve` set it up, in a process of its own that can be killed. */
interface Desk {
  readonly pack: string
  readonly studio: string
  readonly server: ChildProcess
}

let desk: Desk | undefined

test.afterAll(async () => {
  desk?.server.kill('SIGKILL')
  if (desk !== undefined) await rm(desk.pack, { recursive: true, force: true })
})

async function openDesk(): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'beffroi-desk-'))
  const run = ['bin/beffroi.mjs']
  execFileSync(process.execPath, [...run, 'new', 'my-town', `--dir=${folder}`, '--lang=fr'])
  const pack = join(folder, 'my-town')
  const server = spawn(process.execPath, [...run, 'serve', pack, '--port=4630', `--out=${folder}/site`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: server.stdout })) {
    const studio = /http:\S+\/studio\//.exec(line)?.[0]
    if (studio !== undefined) return { pack, studio, server }
  }
  throw new Error('The server ended before it said where the studio is.')
}

test('a curator sees what is wrong with a save, on which screen, and that it is shown once mended', async ({
  page,
}) => {
  desk = await openDesk()
  const { pack, studio, server } = desk
  const complaints: string[] = []
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('console', (line) => {
    if (line.type() === 'error') complaints.push(line.text())
  })
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(studio)
  const main = page.getByRole('main')
  const phone = page.frameLocator('iframe')
  const title = (name: string) => phone.getByRole('heading', { name, level: 1 })
  await expect(main.getByRole('status')).toHaveText('La dernière version enregistrée est montrée.')
  await expect(title('Une ville nommée my-town')).toBeVisible()

  const file = join(pack, 'stops/porte/fr.md')
  const written = await readFile(file, 'utf8')
  await writeFile(file, written.replace('title:', 'titel:'))
  await expect(main.getByRole('status')).toContainText('n’est pas montrée')
  const found = main.getByRole('region', { name: 'stops/porte/fr.md' })
  await expect(found.getByRole('listitem').filter({ hasText: 'titel: La porte' }).first()).toBeVisible()
  expect(await violations(page)).toEqual([])

  await found.getByRole('button', { name: 'Montrer sur le téléphone' }).click()
  await expect(title('La porte')).toBeVisible()
  await writeFile(file, written.replace('La porte', 'La grande porte'))
  await expect(main.getByRole('status')).toHaveText('La dernière version enregistrée est montrée.')
  await expect(found.filter({ hasText: 'titel' })).toHaveCount(0)
  await expect(title('La grande porte')).toBeVisible()

  await page.getByRole('radio', { name: 'English' }).check({ force: true })
  await expect(main.getByRole('status')).toHaveText('What you saved last is shown.')
  expect(complaints).toEqual([])
  server.kill('SIGKILL')
  await once(server, 'exit')
  await expect(main.getByRole('status')).toContainText('The server has stopped')
})

onSite('on a published site the studio says where it is at home', async ({ page, site }) => {
  await page.goto(`${site.url}studio/`)
  await expect(page.getByRole('status')).toContainText('npm start')
})
