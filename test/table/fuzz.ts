import type { ContactEvent } from '../../src/table/contacts/contact-source.ts'
import { chanceFrom, GLASS, openBareTable } from './crowd.ts'

export interface FuzzOutcome {
  readonly events: number
  /** Contacts still held by anything after every finger has left. */
  readonly stuck: number
  /** Numbers of poses that are no numbers. */
  readonly notNumbers: number
  /** Pieces whose middle has come to rest off the table. */
  readonly lost: number
}

/** A glass gone mad: fingers that go down twice, never lift, move before they are there, or are taken back. */
export function fuzzTable(events: number, seed: number): FuzzOutcome {
  const chance = chanceFrom(seed)
  const { hands, scene, town } = openBareTable()
  let nowMs = 0
  const id = () => Math.floor(chance() * 60)
  const contact = (number: number) => ({
    id: number,
    at: { x: (chance() * 1.1 - 0.05) * GLASS.widthPx, y: (chance() * 1.1 - 0.05) * GLASS.heightPx },
    atMs: nowMs,
    ...(chance() < 0.05 ? { sizeMm: { long: chance() * 90, short: chance() * 20 } } : {}),
  })
  const event = (): ContactEvent => {
    const kind = chance()
    const number = id()
    if (kind < 0.16) return { kind: 'down', contact: contact(number) }
    if (kind < 0.84) return { kind: 'move', contact: contact(number) }
    return { kind: kind < 0.98 ? 'up' : 'cancel', id: number, atMs: nowMs }
  }
  for (let count = 0; count < events; count += 1) {
    hands.take(event())
    if (chance() < 0.02) {
      nowMs += 4 + chance() * 30
      hands.frame(nowMs)
      town.frame(nowMs)
      scene.frame(nowMs)
    }
  }
  for (let number = 0; number < 60; number += 1) hands.take({ kind: 'up', id: number, atMs: nowMs })
  for (let frame = 0; frame < 1200; frame += 1) {
    nowMs += 16
    hands.frame(nowMs)
    town.frame(nowMs)
    scene.frame(nowMs)
  }
  const pieces = scene.pieces()
  const held = pieces.filter(({ grip }) => grip.state !== 'free').length
  const { leading, waiting } = town.lease
  return {
    events,
    stuck: held + hands.count + leading.length + waiting.length,
    notNumbers: pieces.flatMap(({ pose }) => Object.values(pose)).filter((value) => !Number.isFinite(value)).length,
    lost: pieces.filter(({ pose: { x, y } }) => x < 0 || y < 0 || x > GLASS.widthPx || y > GLASS.heightPx).length,
  }
}
