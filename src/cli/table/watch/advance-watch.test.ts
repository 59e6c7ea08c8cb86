import { expect, test } from 'vitest'
import { advanceWatch, newWatch, WATCH_RULES, type Watch, type WatchDeed, type WatchEvent } from './advance-watch.ts'

/** Plays events on a watch; gives where it ends and all that had to be done. */
function play(events: readonly WatchEvent[], from: Watch = newWatch(0)) {
  const deeds: WatchDeed[] = []
  let watch = from
  for (const event of events) {
    const next = advanceWatch(watch, event, WATCH_RULES)
    watch = next.watch
    if (next.deed.kind !== 'none') deeds.push(next.deed)
  }
  return { watch, deeds }
}

const beat = (
  atMs: number,
  state: 'opening' | 'shown' | 'unopened' | 'leaving' = 'shown',
  frames = 120,
): WatchEvent => ({
  kind: 'beat',
  atMs,
  beat: { state, frames },
})
const time = (atMs: number): WatchEvent => ({ kind: 'time', atMs })
/** A page that opens at `atMs` and is killed two seconds later. */
const killed = (atMs: number): readonly WatchEvent[] => [
  { kind: 'launched', atMs },
  beat(atMs + 1000),
  { kind: 'ended', atMs: atMs + 3000 },
]

test('a page that beats is left alone', () => {
  const beats = Array.from({ length: 50 }, (_, index) => [beat(index * 2000), time(index * 2000 + 1900)]).flat()
  expect(play(beats).deeds).toEqual([])
})

test('a page that falls silent is launched anew within five seconds', () => {
  const { deeds } = play([beat(1000), time(5400), time(5500)])
  expect(deeds).toEqual([{ kind: 'relaunch', failure: 'silent', move: 'stay' }])
})

test('a page that beats but draws nothing is launched anew', () => {
  const beats = [
    beat(1000),
    ...[2, 4, 6, 8, 10, 12, 14, 16].flatMap((s) => [beat(s * 1000, 'shown', 0), time(s * 1000)]),
  ]
  expect(play(beats).deeds).toEqual([{ kind: 'relaunch', failure: 'frozen', move: 'stay' }])
})

test('a night with the screen switched off blames no pack, and launches ever more seldom', () => {
  let watch = newWatch(0)
  const launchesMs: number[] = []
  for (let atMs = 1000; atMs < 10 * 3_600_000; atMs += 1000) {
    const launched: readonly WatchEvent[] = launchesMs.at(-1) === atMs - 1000 ? [{ kind: 'launched', atMs }] : []
    const next = play([...launched, beat(atMs, 'shown', 0), time(atMs)], watch)
    watch = next.watch
    for (const deed of next.deeds) {
      expect(deed).toMatchObject({ failure: 'frozen', move: 'stay' })
      launchesMs.push(atMs)
    }
  }
  expect(watch.stage).toBe('pack')
  expect(launchesMs.length).toBeLessThan(50)
  expect(play([beat(watch.launchedMs + 60_000)], watch).watch.undrawn).toBe(0)
})

test('a page that says it opens anew is given the time to', () => {
  const { deeds } = play([beat(1000), beat(2000, 'leaving'), time(9000), beat(10_000), time(11_000)])
  expect(deeds).toEqual([])
})

test('a page that never shows its pack is launched anew', () => {
  const opening = Array.from({ length: 16 }, (_, index) => [beat(index * 2000, 'opening'), time(index * 2000)]).flat()
  expect(play(opening).deeds).toEqual([{ kind: 'relaunch', failure: 'slow', move: 'stay' }])
})

test('three failures lead to the pack before, three more to the safe screen, which then stays', () => {
  const { watch, deeds } = play([0, 10, 20, 30, 40, 50, 60, 70].flatMap((s) => killed(s * 1000)))
  expect(deeds.map((deed) => (deed.kind === 'relaunch' ? deed.move : deed.kind))).toEqual([
    'stay',
    'stay',
    'go-back',
    'stay',
    'stay',
    'go-safe',
    'stay',
    'stay',
  ])
  expect(watch.stage).toBe('safe')
})

test('failures far apart lead nowhere', () => {
  const { watch } = play([0, 11, 22, 33, 44].flatMap((minutes) => killed(minutes * 60_000)))
  expect(watch.stage).toBe('pack')
})

test('a browser of which no page was heard is launched again and again, and no pack is blamed', () => {
  const events = Array.from({ length: 9 }, (_, index): WatchEvent => ({ kind: 'ended', atMs: index * 1000 }))
  const { watch, deeds } = play(events)
  expect(deeds.every((deed) => deed.kind === 'relaunch' && deed.move === 'stay')).toBe(true)
  expect(watch).toMatchObject({ stage: 'pack', unheard: 9 })
})

test('after a quarter of an hour of the safe screen the pack is tried again', () => {
  const safe: Watch = { ...newWatch(0), stage: 'safe' }
  const beats = Array.from({ length: 460 }, (_, index) => [beat(index * 2000), time(index * 2000)]).flat()
  const { watch, deeds } = play(beats, safe)
  expect(deeds).toEqual([{ kind: 'try-again' }])
  expect(watch.stage).toBe('pack')
})
