import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { recordingFrom } from '#domain/table/recording.ts'
import { openRecordings } from './recordings.ts'

const folder = mkdtempSync(join(tmpdir(), 'beffroi-recordings-'))
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const written = {
  format: 1,
  beffroi: '0.1.0',
  pack: 'douai',
  glass: { widthPx: 3840, heightPx: 2160, widthMm: 1430, heightMm: 805 },
  seats: 4,
  edges: ['bottom', 'top'],
  contacts: [
    ['down', 1, 20.5, 100, 200, 9, 7],
    ['move', 1, 28, 101, 200],
    ['up', 1, 40],
    ['cancel', 2, 50],
  ],
}

test('a minute that staff keep lies on the disk as it was, and the twentieth before it goes', async () => {
  const recording = recordingFrom(written)
  if (recording === undefined) throw new Error('It is one')
  const recordings = openRecordings(folder)
  for (let minute = 10; minute < 32; minute += 1)
    expect(await recordings.keep(recording, new Date(`2026-11-28T10:${minute}:00Z`))).toBe(
      join(folder, `2026-11-28T10-${minute}-00.json`),
    )
  const names = readdirSync(folder).sort()
  expect([names.length, names[0], names.at(-1)]).toEqual([20, '2026-11-28T10-12-00.json', '2026-11-28T10-31-00.json'])
  expect(JSON.parse(readFileSync(join(folder, names[0] ?? ''), 'utf8'))).toEqual(written)
})

test('anything but contacts is no recording', () => {
  for (const wrong of [
    null,
    { ...written, format: 2 },
    { ...written, glass: {} },
    { ...written, contacts: [['down', 1, 20]] },
    { ...written, contacts: [['wrote', 1, 20]] },
    { ...written, contacts: [['up', 1, 'Jeanne']] },
  ])
    expect(recordingFrom(wrong)).toBeUndefined()
})
