import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { checkPack } from '../../src/pack/check/check-pack.ts'
import { readPack } from '../../src/pack/read/read-pack.ts'
import { contentsOf, memoryFiles } from './overlaid-files.ts'

const GOOD = join(import.meta.dirname, 'good')
const guide = readFileSync(join(import.meta.dirname, '../../docs/media.md'), 'utf8')
const STOP = 'stops/criee'

interface Medium {
  readonly id: string
}

/** Every example of the guide: the JSON of a medium and, after it, its words. */
const examples = [...guide.matchAll(/```json\n([^]*?)```\s+```yaml\n([^]*?)```/g)].map(
  ([, json = '', yaml = '']) =>
    ({ medium: JSON.parse(json) as Medium, words: parse(yaml) as Record<string, unknown>, json, yaml }) as const,
)

test('the guide has an example of every kind that is built', () => {
  expect(examples.map(({ medium }) => medium.id)).toEqual(['quay', 'plan', 'tower', 'around', 'harbour', 'quiz', 'pairs', 'pieces', 'look', 'town'])
})

describe.each(examples)('the example $medium.id', ({ medium, words, json, yaml }) => {
  test('passes check in a pack', async () => {
    const files = await contentsOf(GOOD)
    const text = (path: string) => Buffer.from(files.get(path) ?? []).toString('utf8')
    const picture = {
      svg: files.get('rade.svg'),
      jpg: files.get('stops/phare/avant.jpg'),
      mp4: readFileSync(join(import.meta.dirname, '../../content/boulogne-sur-mer/stops/tour-odre/cliff.mp4')),
      glb: readFileSync(join(import.meta.dirname, '../../content/boulogne-sur-mer/stops/beffroi/belfry.glb')),
      webp: readFileSync(join(import.meta.dirname, '../../content/boulogne-sur-mer/stops/remparts/around-today.webp')),
      vtt: Buffer.from('WEBVTT\n\n00:01.000 --> 00:04.000\nGulls.\n'),
    }
    for (const [name, ending = ''] of (json + yaml).matchAll(/[\w-]+\.(svg|jpg|mp4|glb|webp|vtt)\b/g)) {
      const bytes = Object.entries(picture).find(([kind]) => kind === ending)?.[1]
      if (bytes !== undefined) files.set(`${STOP}/${name}`, bytes)
    }
    const stop = JSON.parse(text(`${STOP}/stop.json`)) as { media: Medium[] }
    files.set(`${STOP}/stop.json`, Buffer.from(JSON.stringify({ ...stop, media: [...stop.media, medium] })))
    for (const language of ['fr', 'en']) {
      const [, front = '', body = ''] = text(`${STOP}/${language}.md`).split(/^---$/m)
      const head = parse(front) as { media: Record<string, unknown> }
      const whole = { ...head, media: { ...head.media, ...words } }
      files.set(`${STOP}/${language}.md`, Buffer.from(`---\n${stringify(whole)}---${body}`))
    }
    const { tree, problems } = await readPack(memoryFiles('good', files))
    const told = [...problems, ...(await checkPack(tree, { today: '2026-11-22' }))]
    expect(told.map(({ code, file, at }) => `${code} ${file} ${at}`)).toEqual([])
  })
})
