import 'fake-indexeddb/auto'
import { afterEach, expect, test, vi } from 'vitest'
import type { VisitEvent } from '#domain/visit/visit.ts'
import { openVisitBook } from './open-visit-book.ts'

const reached = (stop: string): VisitEvent => ({ type: 'stop-reached', stop, by: 'hand', atMs: 1 })
const atPlace = (path: string) => ({ baseUrl: `https://town.example/${path}/` })

afterEach(() => {
  vi.unstubAllGlobals()
})

test('a visit is what its events say, after a restart too', async () => {
  const book = openVisitBook(atPlace('restart'))
  await book.append('boulogne', reached('beffroi'))
  await book.append('boulogne', {
    type: 'guide-paused',
    stop: 'beffroi',
    language: 'fr',
    positionS: 30,
    durationS: 60,
    atMs: 2,
  })
  await book.append('douai', reached('porte'))

  const visit = await openVisitBook(atPlace('restart')).load('boulogne')

  expect([...visit.reached]).toEqual(['beffroi'])
  expect(visit.resume.get('beffroi')).toBe(0.5)
})

test('forgetting one visit leaves the others', async () => {
  const book = openVisitBook(atPlace('forget'))
  await book.append('boulogne', reached('beffroi'))
  await book.append('douai', reached('porte'))

  await book.forget('boulogne')

  expect((await book.load('boulogne')).reached.size).toBe(0)
  expect(await book.packs()).toEqual(['douai'])
})

test('two apps below one origin keep their visits apart', async () => {
  await openVisitBook(atPlace('one')).append('boulogne', reached('beffroi'))
  expect(await openVisitBook(atPlace('two')).packs()).toEqual([])
})

test('an event this version does not know is passed over', async () => {
  const book = openVisitBook(atPlace('newer'))
  const fromTheFuture = { type: 'stamp-won', stop: 'beffroi', atMs: 3 } as unknown as VisitEvent
  await book.append('boulogne', fromTheFuture)
  await book.append('boulogne', reached('beffroi'))

  expect([...(await book.load('boulogne')).reached]).toEqual(['beffroi'])
})

test('without a database the visit lives as long as the page', async () => {
  vi.stubGlobal('indexedDB', undefined)
  const book = openVisitBook(atPlace('none'))

  expect(await book.append('boulogne', reached('beffroi'))).toBe(false)
  expect([...(await book.load('boulogne')).reached]).toEqual(['beffroi'])
})

test('a database that never answers holds nothing up for longer than its deadline', async () => {
  vi.useFakeTimers()
  try {
    vi.stubGlobal('indexedDB', { open: () => new IDBOpenDBRequest() })
    const book = openVisitBook(atPlace('dead'))
    const kept = book.append('boulogne', reached('beffroi'))
    await vi.advanceTimersByTimeAsync(2000)
    expect(await kept).toBe(false)
    expect([...(await book.load('boulogne')).reached]).toEqual(['beffroi'])
  } finally {
    vi.useRealTimers()
  }
})
