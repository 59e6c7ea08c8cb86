import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { PictureUnreadable } from '#pack/build/build-tools.ts'
import { drawing } from '../../../test/packs-built/a-pack-folder.ts'
import { makePair } from './make-pair.ts'

/** A grey ground with two dark squares of 20 px about the given points. */
async function marked(width: number, height: number, marks: readonly (readonly [number, number])[]): Promise<Buffer> {
  const square = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#101010' } })
    .png()
    .toBuffer()
  return sharp({ create: { width, height, channels: 3, background: '#c0c0c0' } })
    .composite(marks.map(([x, y]) => ({ input: square, left: Math.round(x) - 10, top: Math.round(y) - 10 })))
    .png()
    .toBuffer()
}

/** Centre of what is dark in the left and in the right half, pixels. */
async function darkCentres(bytes: Uint8Array): Promise<readonly (readonly [number, number])[]> {
  const { data, info } = await sharp(bytes).greyscale().raw().toBuffer({ resolveWithObject: true })
  return [0, 1].map((half) => {
    let [sum, x, y] = [0, 0, 0]
    for (let row = 0; row < info.height; row += 1)
      for (let column = 0; column < info.width; column += 1) {
        if (column < info.width / 2 === (half === 1) || (data[row * info.width + column] ?? 255) > 90) continue
        sum += 1
        x += column
        y += row
      }
    return [x / sum, y / sum] as const
  })
}

const largest = (made: Awaited<ReturnType<typeof makePair>>['before']) => {
  const last = made.renditions.filter(({ type }) => type === 'image/webp').at(-1)
  if (last === undefined) throw new Error('nothing was made')
  return last
}

describe('a pair of pictures of one place', () => {
  test('marked points of a turned and larger scan come to lie on those of today, within two pixels', async () => {
    // Three times as large, turned by ten degrees.
    const [cos, sin] = [3 * Math.cos(Math.PI / 18), 3 * Math.sin(Math.PI / 18)]
    const turn = ([x, y]: readonly [number, number]) =>
      [cos * (x - 400) - sin * (y - 300) + 1300, sin * (x - 400) + cos * (y - 300) + 1000] as const
    const marks = [
      [250, 300],
      [560, 320],
    ] as const
    const before = await marked(2600, 2000, marks.map(turn))
    const after = await marked(800, 600, marks)
    const [one, other] = marks.map(turn)
    if (one === undefined || other === undefined) throw new Error('two marks')
    const pair = await makePair({ before, after, align: { before: [one, other], after: marks } })
    const [then, now] = [largest(pair.before), largest(pair.after)]
    expect([then.width, then.height]).toEqual([now.width, now.height])
    const [thenCentres, nowCentres] = [await darkCentres(then.bytes), await darkCentres(now.bytes)]
    for (const half of [0, 1]) {
      const [a, b] = [thenCentres[half], nowCentres[half]]
      expect(Math.hypot((a?.[0] ?? NaN) - (b?.[0] ?? 0), (a?.[1] ?? NaN) - (b?.[1] ?? 0))).toBeLessThan(2)
    }
  })

  test('without points the picture of then fills that of now', async () => {
    const pair = await makePair({
      before: await marked(1000, 1000, []),
      after: Buffer.from(drawing('#445566')),
    })
    expect([largest(pair.before).width, largest(pair.before).height]).toEqual([1280, 853])
    expect([largest(pair.after).width, largest(pair.after).height]).toEqual([1280, 853])
  })

  test('pictures that do not meet, and what is no picture, are refused by name', async () => {
    const picture = await marked(200, 100, [])
    const apart = {
      before: [
        [0, 0],
        [200, 0],
      ],
      after: [
        [0, 0],
        [2, 0],
      ],
    } as const
    await expect(makePair({ before: picture, after: picture, align: apart })).rejects.toBeInstanceOf(PictureUnreadable)
    await expect(makePair({ before: Buffer.from('no'), after: picture })).rejects.toBeInstanceOf(PictureUnreadable)
  })
})
