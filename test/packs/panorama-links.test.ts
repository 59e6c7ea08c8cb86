import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkPack } from '../../src/pack/check/check-pack.ts'
import { tellProblem } from '../../src/pack/check/tell-problem.ts'
import { readPack } from '../../src/pack/read/read-pack.ts'
import { contentsOf, memoryFiles } from './overlaid-files.ts'

const STOP = 'stops/port/stop.json'

/** What is told of the good pack once its view all around has these fields too: code, place and remedy. */
async function toldOf(fields: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
  const files = await contentsOf(join(import.meta.dirname, 'good'))
  const stop = JSON.parse(Buffer.from(files.get(STOP) ?? []).toString()) as { media: { id: string }[] }
  const media = stop.media.map((medium) => (medium.id === 'tour' ? { ...medium, ...fields } : medium))
  files.set(STOP, Buffer.from(JSON.stringify({ ...stop, media }, null, 1)))
  for (const language of ['fr', 'en']) {
    const path = `stops/port/${language}.md`
    const words = Buffer.from(files.get(path) ?? []).toString()
    files.set(path, Buffer.from(words.replace('  tour:\n', '  tour:\n    parts: { on: { title: On } }\n')))
  }
  const { tree, problems } = await readPack(memoryFiles('good', files))
  const all = [...problems, ...(await checkPack(tree, { today: '2026-11-22' }))]
  return all.map((problem) => `${problem.code} ${problem.file} ${tellProblem(problem, 'en').remedy}`)
}

const leadingTo = (to: string) => ({ links: [{ id: 'on', at: [0.2, 0.5], to }] })

test('a way on to a view that is there is no problem, of its own stop and of another’s', async () => {
  expect(await toldOf(leadingTo('tour'))).toEqual([])
  expect(await toldOf(leadingTo('port/tour'))).toEqual([])
})

test.each([
  ['a view that is not there', 'port/toor'],
  ['a stop that is not there', 'lighthouse/tour'],
  ['a medium that is no view', 'film'],
])('a way on to %s is told where it stands, with a remedy', async (_, to) => {
  expect(await toldOf(leadingTo(to))).toEqual([expect.stringMatching(`^unknown-id ${STOP} .{20,}`)])
})

test.each([
  ['where one looks first', { look: [1.2, 0.5] }, 'number-too-large'],
  ['a way on', { links: [{ id: 'on', at: [0.5, -0.1], to: 'tour' }] }, 'number-too-small'],
])('%s outside of the picture is told', async (_, fields, code) => {
  expect((await toldOf(fields)).some((line) => line.startsWith(`${code} ${STOP}`))).toBe(true)
})
