import type { Page } from '@playwright/test'
import sharp from 'sharp'

interface Clip {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** How many clearly different colours a part of the screen shows; an empty ground has one or two. */
export async function colourCount(page: Page, clip: Clip): Promise<number> {
  const shot = await page.screenshot({ clip })
  const { data, info } = await sharp(shot).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const seen = new Set<number>()
  for (let at = 0; at < data.length; at += info.channels) {
    const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]]
    seen.add(((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4))
  }
  return seen.size
}
