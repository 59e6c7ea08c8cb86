import { expect, test } from 'vitest'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import { stopTitles } from './stop-titles.ts'

const TITLES: Record<string, readonly string[]> = { fr: ['Le beffroi', 'L’arsenal'], en: ['The belfry', 'The arsenal'] }
const languages = Object.keys(TITLES).map((tag) => ({
  tag,
  name: tag,
  direction: 'ltr',
  kind: 'standard',
  fallback: [],
}))
const douai = {
  pack: { id: 'douai', languages },
  stops: async () => ({ ids: ['beffroi', 'arsenal'], positions: [], codes: [] }),
  titles: async (language: string) => ({ titles: TITLES[language] ?? [], elsewhere: {} }),
} as unknown as PackReader

test('a stop is told by its title in the language of the staff, in English where the pack does not speak it; of another pack nothing is known', async () => {
  const { signal } = new AbortController()
  const [french, arabic] = [await stopTitles(douai, 'fr', signal), await stopTitles(douai, 'ar', signal)]
  expect(french.get('douai/arsenal')).toBe('L’arsenal')
  expect(arabic.get('douai/beffroi')).toBe('The belfry')
  expect(french.get('boulogne/beffroi')).toBeUndefined()
})
