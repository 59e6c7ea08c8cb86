import { signal } from '@preact/signals'
import { expect, test } from 'vitest'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { LocatorStatus } from '#kit/position/locator.ts'
import type { PlayerState } from '#kit/sound/player.ts'
import { openGuideLater, type Guide } from './open-guide.ts'

function aGuide() {
  const calls: string[] = []
  const state = signal<PlayerState>({ track: null, status: 'idle' })
  const status = signal<LocatorStatus>('off')
  const guide: Guide = {
    player: {
      state,
      positionS: signal(3),
      durationS: signal(60),
      restsAfter: signal(false),
      getReady: () => calls.push('ready'),
      setRestsAfter: () => calls.push('rests'),
      load: () => calls.push('load'),
      play: () => {
        calls.push('play')
        state.value = { track: null, status: 'playing' }
      },
      pause: () => calls.push('pause'),
      seek: (positionS) => calls.push(`seek ${positionS}`),
      setRate: () => calls.push('rate'),
      stop: () => calls.push('stop'),
      setNeighbours: () => calls.push('neighbours'),
    },
    locator: {
      status,
      fix: signal(null),
      headingDeg: signal(null),
      compassWaits: signal(false),
      askCompass: () => calls.push('compass'),
      start: () => calls.push('start'),
      stop: () => calls.push('stop'),
    },
    walk: {
      active: signal(null),
      arrival: signal(null),
      question: signal(null),
      place: signal(null),
      pocket: signal(false),
      begin: async () => void calls.push('begin'),
      listen: async (_pack, stop) => void calls.push(`listen ${stop}`),
      listenToLeg: async () => void calls.push('leg'),
      goToStep: () => calls.push('step'),
      acceptArrival: () => calls.push('accept'),
      putArrivalAside: () => calls.push('aside'),
      answer: () => calls.push('answer'),
      skip: (direction) => calls.push(`skip ${direction}`),
      setAhead: () => calls.push('ahead'),
      notes: signal(null),
      forgetNotes: () => calls.push('forgetNotes'),
      setPocket: () => calls.push('pocket'),
      finish: () => calls.push('finish'),
      leave: () => calls.push('leave'),
    },
  }
  return { guide, calls }
}

test('nothing is fetched before it is asked for, and only once', async () => {
  const { guide } = aGuide()
  let fetched = 0
  const later = openGuideLater(async () => {
    fetched += 1
    return guide
  })
  expect([fetched, later.player.state.value.status, later.player.positionS.value]).toEqual([0, 'idle', 0])
  await Promise.all([later.bring(), later.bring()])
  expect([fetched, later.player.positionS.value]).toEqual([1, 3])
})

test('what is asked before it has come is done in order', async () => {
  const { guide, calls } = aGuide()
  const later = openGuideLater(async () => guide)
  later.player.seek(5)
  later.player.play()
  await later.walk.listen({} as PackReader, 'beffroi')
  expect(calls).toEqual(['seek 5', 'play', 'listen beffroi'])
  expect(later.player.state.value.status).toBe('playing')
})

test('once it has come, a tap reaches it at once', async () => {
  const { guide, calls } = aGuide()
  const later = openGuideLater(async () => guide)
  await later.bring()
  later.locator.start()
  expect(calls).toEqual(['start'])
})

test('a guide that could not be fetched is fetched again at the next call', async () => {
  const { guide } = aGuide()
  const answers = [() => Promise.reject(new TypeError('offline')), async () => guide]
  const later = openGuideLater(() => (answers.shift() ?? (async () => guide))())
  await expect(later.walk.begin({} as PackReader, {} as never)).rejects.toThrow('offline')
  await later.bring()
  expect(later.player.durationS.value).toBe(60)
})
