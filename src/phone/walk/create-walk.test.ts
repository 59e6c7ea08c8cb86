import { describe, expect, test } from 'vitest'
import { PackFileMissing } from '#domain/built-pack/pack-errors.ts'
import { newVisit } from '#domain/visit/visit.ts'
import { DEFAULT_SETTINGS } from '#kit/screen/settings.ts'
import { aPack, aVisitor, settled } from './a-visitor.ts'

describe('starting', () => {
  test('the first guide stands ready, silent, and the screen stays lit', async () => {
    const visitor = aVisitor()
    await visitor.begin()
    expect(visitor.playing()).toBe('gate paused')
    expect(visitor.did).toEqual(['awake'])
    expect(visitor.visit().walking).toEqual({ trail: 'ville-haute', step: 'gate' })
  })

  test('a walk taken up again does not replay what was reached', async () => {
    const visitor = aVisitor({
      visit: {
        ...newVisit('boulogne-sur-mer'),
        walking: { trail: 'ville-haute', step: 'belfry' },
        reached: new Set(['gate', 'belfry']),
      },
    })
    await visitor.begin(true, 'belfry')
    await visitor.stand(200)
    expect(visitor.playing()).toBe('belfry paused')
    await visitor.walkTo(400)
    expect(visitor.playing()).toBe('castle playing')
  })
})

describe('arriving', () => {
  test('plays, says so, rings and knocks, and the step is that stop’s', async () => {
    const visitor = aVisitor()
    await visitor.begin()
    await visitor.stand(205)
    expect(visitor.playing()).toBe('belfry playing')
    expect(visitor.said).toEqual(['walk-trail:arrived belfry'])
    expect(visitor.did).toEqual(['awake', 'vibrate', 'stroke'])
    expect(visitor.walk.active.value?.step).toBe('belfry')
    expect([...visitor.visit().reached]).toEqual(['belfry'])
  })

  test('rings no bell and plays nothing by itself when the visitor wants neither', async () => {
    const visitor = aVisitor()
    visitor.settings.value = { ...DEFAULT_SETTINGS, arrivalSound: false, autoPlay: false }
    await visitor.begin()
    await visitor.stand(200)
    expect(visitor.did).not.toContain('stroke')
    expect(visitor.playing()).toBe('gate paused')
    expect(visitor.walk.arrival.value?.stop).toBe('belfry')
  })

  test('offers where the trigger only offers; accepting plays', async () => {
    const visitor = aVisitor({ pack: aPack({ do: 'offer' }) })
    await visitor.begin()
    await visitor.stand(200)
    expect(visitor.playing()).toBe('gate paused')
    visitor.walk.acceptArrival()
    await settled()
    expect(visitor.playing()).toBe('belfry playing')
    expect(visitor.walk.arrival.value).toBeNull()
  })

  test('waits for the guide that plays, then follows it', async () => {
    const visitor = aVisitor()
    await visitor.begin()
    await visitor.stand(0)
    expect(visitor.playing()).toBe('gate playing')
    await visitor.walkTo(200)
    expect(visitor.playing()).toBe('gate playing')
    expect(visitor.walk.arrival.value?.stop).toBe('belfry')
    await visitor.hearToTheEnd()
    expect(visitor.playing()).toBe('belfry playing')
  })
})

describe('leaving', () => {
  test('fades, pauses or lets finish, as the trigger says', async () => {
    for (const [leave, expected] of [
      ['fade', 'fade'],
      ['pause', 'pause'],
      ['finish', 'stroke'],
    ] as const) {
      const visitor = aVisitor({ pack: aPack({ leave }) })
      await visitor.begin()
      await visitor.stand(0)
      await visitor.walkTo(100)
      expect(visitor.did.at(-1)).toBe(expected)
    }
  })

  test('makes the next stop the next step and takes back what was offered', async () => {
    const visitor = aVisitor({ pack: aPack({ do: 'offer' }) })
    await visitor.begin()
    await visitor.stand(0)
    expect(visitor.walk.arrival.value?.stop).toBe('gate')
    await visitor.walkTo(100)
    expect(visitor.walk.arrival.value).toBeNull()
    expect(visitor.walk.active.value?.step).toBe('belfry')
  })
})

describe('by hand', () => {
  test('listening moves the step there and counts as reached; the end of the guide moves on', async () => {
    const visitor = aVisitor()
    await visitor.begin(false)
    await visitor.walk.listen(aPack(), 'belfry')
    await settled()
    expect(visitor.walk.active.value?.step).toBe('belfry')
    expect(visitor.events.filter((event) => event.type === 'stop-reached')).toMatchObject([
      { stop: 'belfry', by: 'hand' },
    ])
    await visitor.hearToTheEnd()
    expect(visitor.walk.active.value?.step).toBe('castle')
    expect(visitor.visit().heard.has('belfry')).toBe(true)
  })

  test('playing what stands ready in the player counts as reached, unless a position tells', async () => {
    const visitor = aVisitor()
    await visitor.begin(false)
    visitor.player.play()
    await settled()
    expect([...visitor.visit().reached]).toEqual(['gate'])
    const located = aVisitor()
    await located.begin()
    located.player.play()
    await settled()
    expect([...located.visit().reached]).toEqual([])
  })

  test('finishing counts, leaving does not, and both let the phone sleep and stop looking for its place', async () => {
    const finished = aVisitor()
    await finished.begin()
    finished.walk.finish()
    expect([...finished.visit().finishedTrails]).toEqual(['ville-haute'])
    expect(finished.did.at(-1)).toBe('asleep')
    expect(finished.locator.status.value).toBe('off')
    const left = aVisitor()
    await left.begin()
    left.walk.leave()
    expect(left.visit()).toMatchObject({ walking: null, finishedTrails: new Set() })
    expect(left.walk.active.value).toBeNull()
  })
})

describe('the place in a guide', () => {
  test('is kept at a pause and when the surface ends', async () => {
    const visitor = aVisitor()
    await visitor.walk.listen(aPack(), 'belfry')
    await settled()
    visitor.player.seek(40)
    visitor.player.pause()
    expect(visitor.visit().resume.get('belfry')).toBe(0.4)
    visitor.player.play()
    visitor.player.seek(70)
    visitor.end.abort()
    expect(visitor.visit().resume.get('belfry')).toBe(0.7)
  })

  test('goes on in another language at the same share', async () => {
    const visitor = aVisitor()
    await visitor.walk.listen(aPack(), 'belfry')
    await settled()
    visitor.player.seek(40)
    visitor.contentLanguage.value = 'de'
    await settled()
    expect(visitor.player.state.value).toMatchObject({ status: 'playing', track: { language: 'de', resumeShare: 0.4 } })
  })

  test('is taken up the next time the stop is played', async () => {
    const visitor = aVisitor({ visit: { ...newVisit('boulogne-sur-mer'), resume: new Map([['belfry', 0.25]]) } })
    await visitor.walk.listen(aPack(), 'belfry')
    expect(visitor.player.positionS.value).toBe(25)
  })
})

describe('what cannot be reached', () => {
  test('is said, and the walk goes on', async () => {
    const missing = { ...aPack(), stopText: () => Promise.reject(new PackFileMissing('texts/fr/stops/0.json')) }
    const visitor = aVisitor({ pack: missing })
    await visitor.begin(false)
    await visitor.walk.listen(missing, 'belfry')
    expect(visitor.said).toContain('kit:failed-file-missing-title. kit:failed-file-missing')
    expect(visitor.walk.active.value?.step).toBe('belfry')
  })
})
