import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { Box3, Mesh } from 'three'
import { describe, expect, test } from 'vitest'
import { loadGlb } from './load-glb.ts'

const BELFRY = new Uint8Array(
  readFileSync(join(import.meta.dirname, '../../../../content/boulogne-sur-mer/stops/beffroi/belfry.glb')),
)

/** `loaded`, or the name of what was thrown. */
async function answer(file: Uint8Array): Promise<string> {
  try {
    await loadGlb(file)
    return 'loaded'
  } catch (error) {
    return error instanceof Error ? error.name : 'no error'
  }
}

const ANSWERS = ['loaded', 'SceneUnavailable']

test('a packed model comes out as it was written: its parts, their size in metres', async () => {
  const { scene } = await loadGlb(BELFRY)
  const names: string[] = []
  scene.traverse((object) => {
    if (object instanceof Mesh) names.push(object.name)
  })
  expect(names).toContain('Town_hall')
  scene.updateMatrixWorld(true)
  const box = new Box3().setFromObject(scene)
  expect([box.min.y, box.max.y].map((metres) => Math.round(metres * 10) / 10)).toEqual([-0.6, 40])
})

test('whatever bytes change on the way, it is loaded or refused, and ends', async () => {
  const change = fc.tuple(fc.integer({ min: 0, max: BELFRY.length - 1 }), fc.integer({ min: 0, max: 255 }))
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
      const changed = BELFRY.slice()
      for (const [at, value] of changes) changed[at] = value
      expect(ANSWERS).toContain(await answer(changed))
    }),
    { numRuns: 60 },
  )
})

const strangers = join(process.env['BEFFROI_INPUTS'] ?? '../shared/inputs', 'gltf')

describe.skipIf(!existsSync(strangers))('models of strangers', () => {
  const files = readdirSync(strangers, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.glb'))

  test.each(files)('%s is loaded or refused', async (name) => {
    expect(ANSWERS).toContain(await answer(new Uint8Array(readFileSync(join(strangers, name)))))
  })
})
