import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { checkPack } from '../../src/pack/check/check-pack.ts'
import { readPack } from '../../src/pack/read/read-pack.ts'
import { contentsOf, memoryFiles } from './overlaid-files.ts'

const GOOD = join(import.meta.dirname, 'good')
const guide = readFileSync(join(import.meta.dirname, '../../docs/time.md'), 'utf8')
const [features = '', map = '', annotation = ''] = [...guide.matchAll(/```json\n([^]*?)```/g)].map(([, json]) => json)
const words = /```yaml\n([^]*?)```/.exec(guide)?.[1] ?? ''

test('the example of the guide to the town through time passes check in a pack', async () => {
  const files = await contentsOf(GOOD)
  const text = (path: string) => Buffer.from(files.get(path) ?? []).toString('utf8')
  const put = (path: string, content: string) => files.set(path, Buffer.from(content))
  const pack = JSON.parse(text('pack.json')) as { map: object }
  put('pack.json', JSON.stringify({ ...pack, map: { ...pack.map, ...(JSON.parse(map) as object) } }))
  put('map/eras/1750.geojson', features)
  put('map/plan-1775.json', annotation)
  for (const language of ['fr', 'en']) {
    const [, front = '', body = ''] = text(`${language}.md`).split(/^---$/m)
    const head = { ...(parse(front) as object), ...(parse(words) as object) }
    put(`${language}.md`, `---\n${stringify(head)}---${body}`)
  }
  const { tree, problems } = await readPack(memoryFiles('good', files))
  const told = [...problems, ...(await checkPack(tree, { today: '2026-11-22' }))]
  expect(told.map(({ code, file, at }) => `${code} ${file} ${at}`)).toEqual([])
})
