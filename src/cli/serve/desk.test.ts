import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { DeskPack } from '#pack/check/desk-pack.ts'
import { aPack, temporaryFolder, writeFiles } from '../../../test/packs-built/a-pack-folder.ts'
import { checkFolder } from '../commands/check-folders.ts'
import { type Desk, openDesk } from './desk.ts'

let server: Server

afterEach(() => {
  server.close()
})

async function told(desk: Desk): Promise<readonly DeskPack[]> {
  server = createServer((request, response) => {
    desk.answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  return (await answer.json()) as readonly DeskPack[]
}

test('the desk tells a finding in both languages with its line, and that the edit is kept back', async () => {
  const folder = join(await temporaryFolder(), 'tiny')
  await writeFiles(folder, { ...aPack(), 'stops/gate/fr.md': '---\ntitel: La porte\n---\nBonjour.\n' })
  const desk = openDesk()
  desk.examined(folder, await checkFolder(folder))
  desk.built(folder, { kind: 'refused' })
  const [pack] = await told(desk)
  expect(pack).toMatchObject({ folder, id: 'tiny', state: 'refused', titles: { fr: 'Petit carnet', en: 'Tiny pack' } })
  expect(pack?.problems).toContainEqual(
    expect.objectContaining({ code: 'unknown-field', file: 'stops/gate/fr.md', line: 2, source: 'titel: La porte' }),
  )
  const { fr, en } = pack?.problems.find(({ code }) => code === 'unknown-field')?.told ?? {}
  expect([fr?.sentence, en?.sentence].every((sentence) => sentence?.includes('titel') === true)).toBe(true)
  expect(fr?.sentence).not.toBe(en?.sentence)
})

test('a build that fails for another reason is told with it, a folder that was never read too', async () => {
  const desk = openDesk()
  desk.built('nowhere', { kind: 'failed', because: 'The disk is full.' })
  expect(await told(desk)).toEqual([
    {
      folder: 'nowhere',
      titles: {},
      languages: {},
      problems: [],
      coverage: [],
      state: 'failed',
      because: 'The disk is full.',
    },
  ])
})
