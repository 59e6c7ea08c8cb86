import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { judgeGlb } from '../../../src/domain/model/judge-glb.ts'
import { packedFault } from '../../../src/domain/model/judge-views.ts'
import { readGlb } from '../../../src/domain/model/read-glb.ts'
import { MODELS } from './draw-models.ts'
import { writeGlb } from './write-glb.ts'

describe.each(MODELS)('%s', (path, parts) => {
  const written = readFileSync(join(import.meta.dirname, '../..', path))

  test('is what its recipe makes', async () => {
    expect(Buffer.compare(await writeGlb(parts()), written)).toBe(0)
  })

  test('is light, sound, and has a node for each part', () => {
    const glb = readGlb(written)
    if (glb === null) throw new Error('no GLB')
    const judged = judgeGlb(glb)
    if (!judged.ok) throw new Error(JSON.stringify(judged.fault))
    expect(packedFault(glb)).toBeNull()
    expect([...judged.contents.names]).toEqual(parts().map(({ name }) => name))
    expect(judged.contents.triangles).toBeLessThan(6000)
    expect(written.length).toBeLessThan(40_000)
  })

  test('every face looks outward from the part it belongs to', () => {
    for (const { name, faces } of parts()) {
      // Signed volume about a place below: bodies turned inside out come out negative, those open below do not count their floor.
      const all = faces.flatMap(({ corners }) => corners)
      const below = [0, 1, 2].map((axis) => (axis === 1 ? Math.min(...all.map((place) => place[axis] ?? 0)) : all.reduce((sum, place) => sum + (place[axis] ?? 0), 0) / all.length))
      const volume = faces.reduce((sum, { corners }) => {
        const [a = [0, 0, 0], ...others] = corners.map(([x, y, z]) => [x - (below[0] ?? 0), y - (below[1] ?? 0), z - (below[2] ?? 0)] as const)
        return others.slice(1).reduce((part, c, index) => {
          const b = others[index] ?? a
          return part + (a[0] * (b[1] * c[2] - b[2] * c[1]) + a[1] * (b[2] * c[0] - b[0] * c[2]) + a[2] * (b[0] * c[1] - b[1] * c[0])) / 6
        }, sum)
      }, 0)
      expect([name, volume > 0]).toEqual([name, true])
    }
  })
})
