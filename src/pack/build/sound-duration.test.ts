import { describe, expect, test } from 'vitest'
import { silence } from '../../../test/packs-built/a-pack-folder.ts'
import { soundDurationS, soundType, SoundUnreadable } from './sound-duration.ts'

function box(type: string, ...contents: readonly Uint8Array[]): Uint8Array {
  const body = Buffer.concat(contents)
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length + 8)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, body])
}

function movie(timescale: number, duration: number): Uint8Array {
  const header = Buffer.alloc(100)
  header.writeUInt32BE(timescale, 12)
  header.writeUInt32BE(duration, 16)
  const brand = box('ftyp', Buffer.from('M4A isom'))
  return Buffer.concat([brand, box('free', Buffer.alloc(20)), box('moov', box('udta'), box('mvhd', header))])
}

describe('the length of a sound', () => {
  test('an MP3 is as long as its frames', () => {
    expect(soundDurationS('a.mp3', silence(500))).toBe(12)
    expect(soundType(silence(1))).toBe('audio/mpeg')
  })

  test('tags before it and a frame that only describes the others do not count', () => {
    const tag = Buffer.alloc(10 + 300)
    tag.set([0x49, 0x44, 0x33, 4, 0, 0, 0, 0, 2, 44])
    const [first, ...rest] = [silence(1), silence(250)]
    const described = Buffer.from(first ?? [])
    described.write('Xing', 21, 'latin1')
    expect(soundDurationS('a.mp3', Buffer.concat([tag, described, ...rest]))).toBe(6)
  })

  test('an M4A is as long as its movie header says', () => {
    expect(soundDurationS('a.m4a', movie(48_000, 4_848_000))).toBe(101)
    expect(soundType(movie(1, 1))).toBe('audio/mp4')
  })

  test.each([
    ['nothing', new Uint8Array()],
    ['a text', Buffer.from('this is no sound at all, whatever its name says')],
    ['a film without a header', box('ftyp', Buffer.from('M4A '))],
    ['a box that never ends', Buffer.concat([box('ftyp', Buffer.from('M4A ')), Buffer.alloc(64)])],
  ])('%s has none', (_, bytes) => {
    expect(() => soundDurationS('a.mp3', bytes)).toThrow(SoundUnreadable)
  })
})
