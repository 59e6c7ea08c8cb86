import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { checkPack, sortProblems } from '../../src/pack/check/check-pack.ts'
import { MESSAGES } from '../../src/pack/check/messages/all-messages.ts'
import { tellProblem } from '../../src/pack/check/tell-problem.ts'
import type { Problem } from '../../src/pack/read/problem.ts'
import { readPack } from '../../src/pack/read/read-pack.ts'
import { cachedSoundProbe } from '../../src/cli/sound/cached-sound-probe.ts'
import { cachedPictureProbe } from '../../src/cli/tools/cached-picture-probe.ts'
import { overlaidFiles, type BadPack } from './overlaid-files.ts'

const HERE = import.meta.dirname
const GOOD = join(HERE, 'good')
const TODAY = '2026-11-22'
const soundProbe = cachedSoundProbe(join(HERE, '../../.beffroi/test-sounds'))
const pictureProbe = cachedPictureProbe(join(HERE, '../../.beffroi/test-pictures'))
afterAll(() => soundProbe.close())

async function problemsOf(bad: BadPack, code: string): Promise<readonly Problem[]> {
  const { tree, problems } = await readPack(await overlaidFiles(GOOD, bad, join(HERE, code, 'pack.overlay')))
  return sortProblems([...problems, ...(await checkPack(tree, { today: TODAY, soundProbe, pictureProbe, ...(bad.mostFiles === undefined ? {} : { mostFiles: bad.mostFiles }) }))])
}

test('the good pack has no problem', async () => {
  expect(await problemsOf({ at: '' }, 'good')).toEqual([])
})

test('every folder here is named after a code', () => {
  const folders = readdirSync(HERE, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'good')
  expect(folders.map(({ name }) => name).filter((name) => !Object.hasOwn(MESSAGES, name))).toEqual([])
})

describe.each(Object.keys(MESSAGES))('%s', (code) => {
  const file = join(HERE, code, 'bad.json')

  test('is told of its bad pack, alone and where it stands, in both languages with a remedy', async () => {
    expect(existsSync(file), `test/packs/${code}/bad.json is missing`).toBe(true)
    const bad = JSON.parse(readFileSync(file, 'utf8')) as BadPack
    const problems = await problemsOf(bad, code)
    const others = problems.filter((problem) => problem.code !== code && !(bad.also ?? []).includes(problem.code))
    expect(others.map(shown)).toEqual([])
    expect(problems.filter((problem) => problem.code === code).map(shown)).toEqual([`${code} ${bad.at}`])
    for (const problem of problems.slice(0, 3)) {
      for (const language of ['fr', 'en'] as const) {
        const { sentence, remedy } = tellProblem(problem, language)
        for (const words of [sentence, remedy]) {
          expect(words).toMatch(/^.{10,}[.?!…]$/u)
          expect(words).not.toMatch(/undefined|NaN|\[object|[{[]{2}|\{\w+(?::\w+)?\}/)
        }
      }
    }
  })
})

function shown({ code, file, line, column }: Problem): string {
  return `${code} ${file}:${line}:${column}`
}
