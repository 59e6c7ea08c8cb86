import i18next from 'i18next'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { INTERFACE_LANGUAGES } from '../screen/session.ts'
import { localeOf } from './formats.ts'
import { sentence } from './sentence.ts'

/**
 * The app fills its sentences in thirty lines instead of with i18next, whose 15 kB would be a third of all code before
 * the town's page. The format stays i18next's, so that translators keep their tools: here the two are held together.
 */
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 99, 100, 102]
const FOLDERS = [
  'src/kit/language/texts',
  ...readdirSync('src/features', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `src/features/${name}/texts`),
]

describe.each(INTERFACE_LANGUAGES)('in %s', (language) => {
  test.each(FOLDERS)('every sentence of %s is what i18next would say', async (folder) => {
    const texts = JSON.parse(readFileSync(`${folder}/${language}.json`, 'utf8')) as Record<string, string>
    const locale = localeOf(language)
    const other = i18next.createInstance()
    await other.init({
      lng: locale,
      resources: { [locale]: { translation: texts } },
      keySeparator: false,
      nsSeparator: false,
      interpolation: { escapeValue: false },
    })
    for (const key of Object.keys(texts)) {
      expect(sentence(texts, key, {}, locale)).toBe(other.t(key))
      const stem = key.replace(/_(?:zero|one|two|few|many|other)$/, '')
      if (stem === key) continue
      for (const count of COUNTS) {
        expect(sentence(texts, stem, { count }, locale)).toBe(other.t(stem, { count }))
      }
    }
  })
})
