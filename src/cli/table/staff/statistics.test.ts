import { appendFile, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStatistics } from './statistics.ts'

const row = { hour: '2026-11-28T14', seat: 1, card: 'douai/beffroi', language: 'fr', opens: 1, dwellS: 30 }
const whole = { ...row, lostContacts: 0, blockedGrabs: 0 }
const aFolder = () => mkdtemp(join(tmpdir(), 'beffroi-statistics-'))

test('what is added is on the disk, a file a month, with its columns named', async () => {
  const folder = await aFolder()
  await openStatistics(folder).add([whole, { ...whole, hour: '2026-12-01T09' }])
  expect((await readdir(folder)).sort()).toEqual(['2026-11.csv', '2026-12.csv'])
  expect(await readFile(join(folder, '2026-11.csv'), 'utf8')).toBe(
    'hour,seat,card,language,opens,dwell_s,lost_contacts,blocked_grabs\n2026-11-28T14,1,douai/beffroi,fr,1,30,0,0\n',
  )
})

test('a line that a power cut has torn costs that line and no other', async () => {
  const folder = await aFolder()
  await openStatistics(folder).add([whole])
  await appendFile(join(folder, '2026-11.csv'), '2026-11-28T14,2,douai/po')
  await openStatistics(folder).add([{ ...whole, seat: 3 }])
  expect((await openStatistics(folder).all()).map(({ seat }) => seat)).toEqual([1, 3])
})

test('tidying adds up and keeps every count', async () => {
  const folder = await aFolder()
  const statistics = openStatistics(folder)
  for (let times = 0; times < 5; times += 1) await statistics.add([whole])
  await statistics.tidy(Date.UTC(2026, 11, 1))
  expect((await readFile(join(folder, '2026-11.csv'), 'utf8')).split('\n')).toHaveLength(3)
  expect(await statistics.all()).toEqual([{ ...whole, opens: 5, dwellS: 150 }])
})

test('after 25 months a month is gone', async () => {
  const folder = await aFolder()
  for (const name of ['2024-10.csv', '2024-11.csv', 'notes.txt']) await writeFile(join(folder, name), '')
  await openStatistics(folder).tidy(Date.UTC(2026, 11, 5))
  expect((await readdir(folder)).sort()).toEqual(['2024-11.csv', 'notes.txt'])
})
