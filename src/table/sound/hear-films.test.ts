import { expect, test, vi } from 'vitest'
import { sayLoudness } from '#kit/sound/loudness.ts'
import { hearFilms } from './hear-films.ts'
import { openMixingDesk } from './mixing-desk.ts'

/** As much of a film as is heard. */
class Medium extends EventTarget {
  volume = 1
  muted = false
  constructor(readonly dataset: Record<string, string> = {}) {
    super()
  }
}

/** A card that tells of what begins to play in it, as a page does on the way down. */
class Card extends EventTarget {
  constructor(readonly along: readonly Medium[]) {
    super()
  }
  querySelectorAll = () => this.along
  plays(target: Medium) {
    const event = new Event('play')
    Object.defineProperty(event, 'target', { value: target })
    this.dispatchEvent(event)
  }
}

test('a film and its description are one voice at the desk, each heard on the output of their seat', () => {
  vi.stubGlobal('HTMLMediaElement', Medium)
  const [film, description] = [new Medium(), new Medium({ along: '' })]
  const card = new Card([description])
  const desk = openMixingDesk()
  const sent: unknown[] = []
  const output = {
    connect(element: unknown) {
      sent.push(element)
      return () => undefined
    },
  }
  hearFilms(card as unknown as HTMLElement, desk, output, new AbortController().signal)

  card.plays(film)
  card.plays(description)
  expect([film.volume, description.volume, desk.voices.peek()]).toEqual([0.8, 0.8, 1])
  expect(sent).toEqual([film, description])
  sayLoudness(film, { film: 0.5 })
  expect(film.volume).toBeCloseTo(0.4)

  desk.enter(() => undefined)
  expect([film.volume, description.volume]).toEqual([0.11, 0.22])
  film.dispatchEvent(new Event('pause'))
  expect(desk.voices.peek()).toBe(1)
})
