import { describe, expect, test } from 'vitest'
import { aVisitor, settled } from './a-visitor.ts'

describe('a visitor who wants silence after this stop', () => {
  test('hears it to its end; the stop that waited is offered and does not begin by itself', async () => {
    const visitor = aVisitor()
    await visitor.begin()
    await visitor.stand(0)
    visitor.player.setRestsAfter(true)
    await visitor.walkTo(200)
    await visitor.hearToTheEnd()
    expect(visitor.playing()).toBe('gate ended')
    expect(visitor.walk.arrival.value?.stop).toBe('belfry')
  })

  test('is not spoken to at the next stop either, until they tap', async () => {
    const visitor = aVisitor()
    await visitor.begin()
    await visitor.stand(0)
    visitor.player.setRestsAfter(true)
    await visitor.hearToTheEnd()
    await visitor.walkTo(200)
    expect(visitor.playing()).toBe('gate ended')
    visitor.walk.acceptArrival()
    await settled()
    expect(visitor.playing()).toBe('belfry playing')
    await visitor.hearToTheEnd()
    await visitor.walkTo(400)
    expect(visitor.playing()).toBe('castle playing')
  })
})
