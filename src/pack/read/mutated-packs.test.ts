import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentsOf, memoryFiles } from '../../../test/packs/overlaid-files.ts'
import { checkPack } from '../check/check-pack.ts'
import { tellProblem } from '../check/tell-problem.ts'
import { readPack } from './read-pack.ts'

const GOOD = join(import.meta.dirname, '../../../test/packs/good')
const PIECES = [
  '{',
  '}',
  '[',
  ']',
  '"',
  ':',
  ',',
  '\n',
  '---',
  'null',
  '-1',
  '1e999',
  '"__proto__"',
  'stop:',
  '<b>',
  '00:00.000 -->',
  '\u0000',
  '../',
  'é',
  '# ',
  'BEGIN:VEVENT\n',
  '  ',
  '\t',
  '9'.repeat(30),
]

test('whatever is cut out of a pack or put into it, check tells problems in words and never throws', async () => {
  const good = await contentsOf(GOOD)
  const paths = [...good.keys()]
  const change = fc.record({
    path: fc.constantFrom(...paths),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat({ max: 40 }),
    put: fc.oneof(fc.constantFrom(...PIECES), fc.constant('')),
    gone: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const files = new Map(good)
      for (const { path, at, cut, put, gone } of changes) {
        const bytes = Buffer.from(files.get(path) ?? [])
        const start = Math.floor(at * bytes.length)
        if (gone && cut > 35) files.delete(path)
        else files.set(path, Buffer.concat([bytes.subarray(0, start), Buffer.from(put), bytes.subarray(start + cut)]))
      }
      const { tree, problems } = await readPack(memoryFiles('good', files))
      for (const problem of [...problems, ...(await checkPack(tree, { today: '2026-11-22' }))]) {
        expect(problem.line).toBeGreaterThan(0)
        expect(problem.column).toBeGreaterThan(0)
        for (const language of ['fr', 'en'] as const)
          expect(tellProblem(problem, language).sentence).not.toMatch(/undefined|NaN|\[object/)
      }
    }),
    { numRuns: 60 },
  )
})
