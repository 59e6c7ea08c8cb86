import { describe, expect, test } from 'vitest'
import { aVisitor, settled } from './a-visitor.ts'

describe('a visitor who changes what plays next', () => {
  test('is led in that order, and what was left out is not played', async () => {
    const visitor = aVisitor()
    await visitor.begin(false)
    await visitor.walk.listen(visitor.pack, 'gate')
    visitor.walk.setAhead(['castle'])
    expect(visitor.walk.active.value?.step).toBe('gate')
    await visitor.hearToTheEnd()
    expect(visitor.walk.active.value?.step).toBe('castle')
    visitor.walk.skip('next')
    await settled()
    expect(visitor.playing()).toBe('castle playing')
    visitor.walk.setAhead(['belfry'])
    visitor.walk.skip('next')
    await settled()
    expect(visitor.playing()).toBe('belfry playing')
  })

  test('before the first sound, what they put first is due', async () => {
    const visitor = aVisitor()
    await visitor.begin(false)
    visitor.player.stop()
    visitor.walk.setAhead(['belfry', 'gate'])
    expect(visitor.walk.active.value?.step).toBe('belfry')
    expect(visitor.walk.active.value?.trail.steps.map(({ id }) => id)).toEqual(['belfry', 'gate'])
  })

  test('finds their order again when they take the walk up, and the trail’s own when they begin anew', async () => {
    const first = aVisitor()
    await first.begin(false)
    await first.walk.listen(first.pack, 'gate')
    first.walk.setAhead(['castle'])
    const again = aVisitor({ visit: first.visit() })
    await again.begin(false, 'gate')
    expect(again.walk.active.value?.trail.steps.map(({ id }) => id)).toEqual(['gate', 'castle'])
    again.walk.leave()
    await again.begin(false)
    expect(again.walk.active.value?.trail.steps).toHaveLength(3)
  })

  test('passes a stop they left out in silence', async () => {
    const visitor = aVisitor()
    await visitor.begin()
    await visitor.stand(0)
    visitor.walk.setAhead(['castle'])
    await visitor.hearToTheEnd()
    await visitor.walkTo(200)
    expect(visitor.playing()).toBe('gate ended')
    expect(visitor.walk.arrival.value).toBeNull()
    await visitor.walkTo(400)
    expect(visitor.playing()).toBe('castle playing')
  })

  test('cannot leave a walk without any stop', async () => {
    const visitor = aVisitor()
    await visitor.begin(false)
    visitor.player.stop()
    visitor.walk.setAhead([])
    expect(visitor.walk.active.value?.trail.steps).toHaveLength(3)
  })
})
