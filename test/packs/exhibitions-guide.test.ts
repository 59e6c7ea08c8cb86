import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { checkPack } from '../../src/pack/check/check-pack.ts'
import { readPack } from '../../src/pack/read/read-pack.ts'
import { contentsOf, memoryFiles } from './overlaid-files.ts'

const GOOD = join(import.meta.dirname, 'good')
const guide = readFileSync(join(import.meta.dirname, '../../docs/exhibitions.md'), 'utf8')
const [exhibition = '', game = ''] = [...guide.matchAll(/```json\n([^]*?)```/g)].map(([, json = '']) => json)
const [words = ''] = [...guide.matchAll(/```markdown\n([^]*?)```/g)].map(([, markdown = '']) => markdown)
const [hunt = ''] = [...guide.matchAll(/```yaml\n([^]*?)```/g)].map(([, yaml = '']) => yaml)

test('the exhibition and the hunt of the guide pass check in a pack', async () => {
  const files = await contentsOf(GOOD)
  const text = (path: string) => Buffer.from(files.get(path) ?? []).toString('utf8')
  files.set('exhibitions/marine/exhibition.json', Buffer.from(exhibition))
  for (const language of ['fr', 'en']) {
    files.set(`exhibitions/marine/${language}.md`, Buffer.from(words))
    const trail = `trails/quai/${language}.md`
    const [, front = '', ...body] = text(trail).split(/^---$/m)
    const head = { ...(parse(front) as object), ...(parse(hunt) as object) }
    files.set(trail, Buffer.from(`---\n${stringify(head)}---${body.join('---')}`))
  }
  const trail = { ...(JSON.parse(text('trails/quai/trail.json')) as object), ...(JSON.parse(game) as object) }
  files.set('trails/quai/trail.json', Buffer.from(JSON.stringify(trail)))
  const { tree, problems } = await readPack(memoryFiles('good', files))
  const told = [...problems, ...(await checkPack(tree, { today: '2026-11-22' }))]
  expect(told.map(({ code, file, at }) => `${code} ${file} ${at}`)).toEqual([])
})
