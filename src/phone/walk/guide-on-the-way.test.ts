import { describe, expect, test } from 'vitest'
import { newVisit } from '#domain/visit/visit.ts'
import { aPack, aVisitor, settled } from './a-visitor.ts'

describe('when the position cannot tell', () => {
  const doubtful = async (visitor: ReturnType<typeof aVisitor>) => {
    for (let second = 0; second < 12; second++) await visitor.stand(205, 45)
  }

  test('the visitor is asked once, and a yes plays', async () => {
    const visitor = aVisitor({ pack: aPack({ accuracyM: 10 }) })
    await visitor.begin()
    await doubtful(visitor)
    expect(visitor.walk.question.value).toMatchObject({ stop: 'belfry', title: 'belfry' })
    expect(visitor.said).toEqual(['walk-trail:ask belfry'])
    visitor.walk.answer(true)
    await settled()
    expect(visitor.playing()).toBe('belfry playing')
    expect(visitor.walk.active.value?.step).toBe('belfry')
    expect(visitor.events.at(-1)).toMatchObject({ type: 'stop-reached', stop: 'belfry', by: 'hand' })
  })

  test('a not-yet is believed and never asked again', async () => {
    const visitor = aVisitor({ pack: aPack({ accuracyM: 10 }) })
    await visitor.begin()
    await doubtful(visitor)
    visitor.walk.answer(false)
    await doubtful(visitor)
    await doubtful(visitor)
    expect(visitor.walk.question.value).toBeNull()
    expect(visitor.said).toEqual(['walk-trail:ask belfry'])
    expect(visitor.playing()).toBe('gate paused')
  })

  test('a question is taken back when its stop is surely behind', async () => {
    const visitor = aVisitor({ pack: aPack({ accuracyM: 10 }) })
    await visitor.begin()
    await doubtful(visitor)
    await visitor.walkTo(330, { accuracyM: 12 })
    expect(visitor.walk.question.value).toBeNull()
  })
})

describe('off the path', () => {
  test('one hint is felt, said and shown with the way back; the way back ends it', async () => {
    const visitor = aVisitor()
    await visitor.begin()
    await visitor.stand(0)
    await visitor.walkTo(100)
    await visitor.walkTo(100, { northM: 90 })
    expect(visitor.walk.place.value?.wayBack?.distanceM).toBeCloseTo(90, 0)
    expect(visitor.aloud).toHaveLength(1)
    expect(visitor.aloud[0]).toMatch(/^walk-trail:strayed \d+ m walk-trail:wind-s$/)
    expect(visitor.playing()).toBe('gate playing')
    await visitor.walkTo(100)
    expect(visitor.walk.place.value?.wayBack).toBeNull()
    expect(visitor.aloud).toHaveLength(1)
    expect(visitor.said.at(-1)).toBe('walk-trail:back-on-path')
  })

  test('nothing is said on the path', async () => {
    const visitor = aVisitor()
    await visitor.begin()
    await visitor.walkTo(150, { northM: 20 })
    expect(visitor.aloud).toEqual([])
  })
})

test('the receiver rests between stops, and is precise before a door and for one who is lost', async () => {
  const visitor = aVisitor()
  await visitor.begin()
  await visitor.stand(0)
  await visitor.walkTo(60)
  expect(visitor.needs.at(-1)?.isPrecise).toBe(false)
  await visitor.walkTo(170)
  expect(visitor.needs.at(-1)?.isPrecise).toBe(true)
  await visitor.walkTo(300, { northM: 120 })
  expect(visitor.needs.at(-1)?.isPrecise).toBe(true)
})

describe('after a guide', () => {
  test('the way on is told, by the device’s voice where it is not recorded', async () => {
    const visitor = aVisitor()
    await visitor.begin()
    await visitor.stand(0)
    await visitor.hearToTheEnd()
    expect(visitor.player.state.value.track).toMatchObject({
      id: 'leg:ville-haute/gate',
      sound: { kind: 'device-voice', text: 'Tout droit.' },
    })
  })

  test('a device without a voice leaves the way on to be read', async () => {
    const visitor = aVisitor()
    visitor.hasVoice.value = false
    await visitor.begin()
    await visitor.stand(0)
    await visitor.hearToTheEnd()
    expect(visitor.playing()).toBe('gate ended')
  })

  test('in the hand, nothing follows the way on but the position', async () => {
    const visitor = aVisitor()
    await visitor.begin()
    await visitor.stand(0)
    await visitor.hearToTheEnd()
    await visitor.hearToTheEnd()
    expect(visitor.player.state.value.track?.id).toBe('leg:ville-haute/gate')
  })

  test('where nothing is written for the leg, the next stop’s distance and direction are said', async () => {
    const visitor = aVisitor()
    await visitor.beginBackwards()
    await visitor.stand(400)
    await visitor.hearToTheEnd()
    expect(visitor.aloud).toHaveLength(1)
    expect(visitor.aloud[0]).toMatch(/^walk-trail:way-on belfry \d+ m walk-trail:wind-w$/)
  })

  test('the last stop says that it is the last', async () => {
    const visitor = aVisitor()
    await visitor.begin(false, 'castle')
    visitor.player.play()
    await visitor.hearToTheEnd()
    expect(visitor.said).toContain('walk-trail:last-heard')
  })
})

describe('locked', () => {
  const locked = async () => {
    const visitor = aVisitor()
    await visitor.begin()
    await visitor.stand(0)
    visitor.hide()
    await visitor.hearToTheEnd()
    await visitor.hearToTheEnd()
    return visitor
  }

  test('a quiet sound of the walk’s length keeps the page alive, then the next guide comes in its turn', async () => {
    const visitor = await locked()
    expect(visitor.player.state.value).toMatchObject({
      status: 'playing',
      track: { id: 'way:ville-haute/gate', title: 'walk-trail:walking-to belfry' },
    })
    expect(visitor.player.durationS.value).toBeCloseTo(200 / 1.1, 0)
    visitor.wait(182)
    await visitor.hearToTheEnd()
    expect(visitor.playing()).toBe('belfry playing')
    expect(visitor.walk.active.value?.step).toBe('belfry')
    await visitor.hearToTheEnd()
    expect(visitor.player.state.value.track?.id).toBe('way:ville-haute/belfry')
  })

  test('while fixes still come, the position leads', async () => {
    const visitor = await locked()
    await visitor.walkTo(100)
    await visitor.hearToTheEnd()
    expect(visitor.player.state.value.track?.id).toBe('way:ville-haute/gate')
    await visitor.walkTo(195)
    expect(visitor.playing()).toBe('belfry playing')
  })

  test('seen again, the quiet ends and the next guide stands ready', async () => {
    const visitor = await locked()
    await visitor.show()
    expect(visitor.playing()).toBe('belfry paused')
  })

  test('the headset’s next is the next stop, wherever one is', async () => {
    const visitor = await locked()
    visitor.walk.skip('next')
    await settled()
    expect(visitor.playing()).toBe('belfry playing')
    visitor.walk.skip('next')
    await settled()
    expect(visitor.playing()).toBe('castle playing')
    expect(visitor.walk.active.value?.step).toBe('castle')
    visitor.walk.skip('previous')
    await settled()
    expect(visitor.playing()).toBe('belfry playing')
  })
})

describe('in the pocket', () => {
  test('an arrival that only offers plays, and without a position the stops come in turn', async () => {
    const visitor = aVisitor({ pack: aPack({ do: 'offer' }) })
    await visitor.begin()
    visitor.walk.setPocket(true)
    await visitor.stand(0)
    expect(visitor.playing()).toBe('gate playing')
    visitor.wait(60)
    await visitor.hearToTheEnd()
    await visitor.hearToTheEnd()
    expect(visitor.player.state.value.track?.id).toBe('way:ville-haute/gate')
    visitor.wait(180)
    await visitor.hearToTheEnd()
    expect(visitor.playing()).toBe('belfry playing')
  })

  test('ends with the walk', async () => {
    const visitor = aVisitor()
    visitor.walk.setPocket(true)
    expect(visitor.walk.pocket.value).toBe(false)
    await visitor.begin()
    visitor.walk.setPocket(true)
    visitor.walk.leave()
    expect(visitor.walk.pocket.value).toBe(false)
  })
})

test('a stop played by hand on the way to it is not told again at its door', async () => {
  const visitor = aVisitor()
  await visitor.begin()
  await visitor.stand(0)
  await visitor.walkTo(120)
  await visitor.walk.listen(aPack(), 'belfry')
  await visitor.hearToTheEnd()
  const knocks = visitor.did.filter((one) => one === 'stroke').length
  await visitor.walkTo(200)
  expect(visitor.did.filter((one) => one === 'stroke')).toHaveLength(knocks)
  expect(visitor.playing()).toBe('belfry ended')
})

test('backwards, the last stop is the first and no words lead on', async () => {
  const visitor = aVisitor()
  await visitor.beginBackwards()
  expect(visitor.walk.active.value).toMatchObject({ step: 'castle', backwards: true })
  expect(visitor.visit().walking).toEqual({ trail: 'ville-haute', step: 'castle', backwards: true })
  await visitor.stand(400)
  expect(visitor.playing()).toBe('castle playing')
  await visitor.hearToTheEnd()
  expect(visitor.walk.active.value?.step).toBe('belfry')
  expect(visitor.visit().walking?.backwards).toBe(true)
  expect(visitor.playing()).toBe('castle ended')
})

test('on the way back what was reached stays silent; begun anew elsewhere, it is told again', async () => {
  const visit = {
    ...newVisit('boulogne-sur-mer'),
    walking: { trail: 'ville-haute', step: 'castle' },
    reached: new Set(['gate', 'belfry', 'castle']),
  }
  const returning = aVisitor({ visit })
  await returning.beginBackwards({ onlyNew: true })
  await returning.stand(400)
  await returning.walkTo(200)
  expect(returning.did).not.toContain('stroke')
  const anew = aVisitor({ visit })
  await anew.begin(true, 'belfry')
  await anew.stand(200)
  expect(anew.playing()).toBe('belfry playing')
})
