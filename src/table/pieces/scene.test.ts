import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applied } from '#kit/gesture/similarity.ts'
import { frameOf } from './pose.ts'
import { Scene } from './scene.ts'

const GLASS = { width: 3840, height: 2160 }
const size = { width: 600, height: 700 }
const limits = { least: 0.5, most: 2 }

function aScene() {
  const scene = new Scene({ glass: GLASS, marginPx: 120, grip: { slop: 8, holdMs: 500 }, friction: { tauMs: 240 } })
  scene.put('card', { pose: { x: 1000, y: 1000, turn: 0, scale: 1 }, size, limits })
  return scene
}
const run = (scene: Scene, fromMs: number, durationMs: number, stepMs: number) => {
  for (let nowMs = fromMs; nowMs <= fromMs + durationMs; nowMs += stepMs) scene.frame(nowMs)
}
const poseOf = (scene: Scene) => scene.get('card')?.pose ?? { x: NaN, y: NaN, turn: NaN, scale: NaN }

test('what lies under two fingers stays under them, however they turn and spread within the limits', () => {
  const finger = fc.record({ x: fc.integer({ min: 850, max: 1150 }), y: fc.integer({ min: 850, max: 1150 }) })
  fc.assert(
    fc.property(finger, finger, finger, finger, (a, b, a2, b2) => {
      const [before, after] = [Math.hypot(a.x - b.x, a.y - b.y), Math.hypot(a2.x - b2.x, a2.y - b2.y)]
      fc.pre(before > 40 && after / before > limits.least && after / before < limits.most)
      const scene = aScene()
      const local = { x: a.x - 700, y: a.y - 650 } // the piece's middle is at (1000, 1000), its corner at (700, 650)
      scene.take('card', { kind: 'down', id: 1, at: a, atMs: 0 })
      scene.take('card', { kind: 'down', id: 2, at: b, atMs: 0 })
      scene.take('card', {
        kind: 'move',
        to: new Map([
          [1, a2],
          [2, b2],
        ]),
        atMs: 16,
      })
      const now = applied(frameOf(poseOf(scene), size), local)
      expect(Math.hypot(now.x - a2.x, now.y - a2.y)).toBeLessThan(0.5)
    }),
  )
})

test('a piece is never larger or smaller than its limits', () => {
  const scene = aScene()
  scene.take('card', { kind: 'down', id: 1, at: { x: 990, y: 1000 }, atMs: 0 })
  scene.take('card', { kind: 'down', id: 2, at: { x: 1010, y: 1000 }, atMs: 0 })
  scene.take('card', {
    kind: 'move',
    to: new Map([
      [1, { x: 400, y: 1000 }],
      [2, { x: 1600, y: 1000 }],
    ]),
    atMs: 16,
  })
  expect(poseOf(scene).scale).toBe(2)
})

test('a piece thrown in any direction comes to rest on the table', () => {
  const speed = fc.integer({ min: -260, max: 260 })
  fc.assert(
    fc.property(speed, speed, (x, y) => {
      const scene = aScene()
      scene.take('card', { kind: 'down', id: 1, at: { x: 1000, y: 1000 }, atMs: 0 })
      for (let step = 1; step <= 6; step += 1)
        scene.take('card', {
          kind: 'move',
          to: new Map([[1, { x: 1000 + x * step, y: 1000 + y * step }]]),
          atMs: 16 * step,
        })
      scene.take('card', { kind: 'up', id: 1, atMs: 100 })
      run(scene, 100, 6000, 16)
      const pose = poseOf(scene)
      expect(pose.x >= 119.9 && pose.x <= GLASS.width - 119.9).toBe(true)
      expect(pose.y >= 119.9 && pose.y <= GLASS.height - 119.9).toBe(true)
      expect(scene.get('card')?.motion.kind).toBe('still')
    }),
  )
})

test('a glide ends at the same place at 60 and at 144 frames a second', () => {
  const [slow, fast] = [60, 144].map((rate) => {
    const scene = aScene()
    scene.take('card', { kind: 'down', id: 1, at: { x: 1000, y: 1000 }, atMs: 0 })
    for (let step = 1; step <= 6; step += 1)
      scene.take('card', { kind: 'move', to: new Map([[1, { x: 1000 + 40 * step, y: 1000 }]]), atMs: 16 * step })
    scene.take('card', { kind: 'up', id: 1, atMs: 100 })
    run(scene, 100, 4000, 1000 / rate)
    return poseOf(scene)
  })
  expect(Math.abs((slow?.x ?? 0) - (fast?.x ?? 9))).toBeLessThan(1)
})

test('the topmost piece is hit, turned or not, and a raised one lies on top', () => {
  const scene = aScene()
  scene.put('other', { pose: { x: 1100, y: 1000, turn: Math.PI / 4, scale: 1 }, size, limits })
  expect(scene.hit({ x: 1050, y: 1000 })).toBe('other')
  scene.raise('card')
  expect(scene.hit({ x: 1050, y: 1000 })).toBe('card')
  expect(scene.hit({ x: 3000, y: 300 })).toBeUndefined()
})

test('a piece on its way can be caught', () => {
  const scene = aScene()
  scene.send('card', { x: 3000, y: 1000, turn: Math.PI, scale: 1 }, 0, 600)
  run(scene, 0, 200, 16)
  const { x, y } = poseOf(scene)
  scene.take('card', { kind: 'down', id: 1, at: { x, y }, atMs: 210 })
  run(scene, 210, 1000, 16)
  expect(poseOf(scene).x).toBe(x)
})

test('contacts of a piece that was taken away hold nothing', () => {
  const scene = aScene()
  scene.take('card', { kind: 'down', id: 1, at: { x: 1000, y: 1000 }, atMs: 0 })
  scene.remove('card')
  expect(scene.take('card', { kind: 'move', to: new Map([[1, { x: 0, y: 0 }]]), atMs: 16 })).toEqual([])
  expect(scene.frame(20)).toEqual({ moved: [], settled: [] })
})
