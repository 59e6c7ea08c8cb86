import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../screen/session.ts'
import { localeOf } from './formats.ts'

type Words = Readonly<Record<string, string>>

const folders = new Map<string, string>([
  ['kit', 'src/kit/language/texts'],
  ['table', 'src/table/texts'],
  ['staff', 'src/table/operate/texts'],
  ...readdirSync('src/features', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }): [string, string] => [name, `src/features/${name}/texts`]),
])
const namespaces = [...folders].filter(([, folder]) => existsSync(folder)).map(([name]) => name)

const read = (namespace: string, language: InterfaceLanguage): Words =>
  JSON.parse(readFileSync(`${folders.get(namespace)}/${language}.json`, 'utf8')) as Words
const PLURAL = /_(?:zero|one|two|few|many|other)$/
const stems = (words: Words) => [...new Set(Object.keys(words).map((key) => key.replace(PLURAL, '')))].sort()
const isPlural = (words: Words, stem: string) => `${stem}_other` in words
const holes = (text = '') => [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name))].sort()

describe.each(namespaces)('the sentences of %s', (namespace) => {
  const french = read(namespace, 'fr')

  test.each(INTERFACE_LANGUAGES)('are all there in %s', (language) => {
    expect(stems(read(namespace, language))).toEqual(stems(french))
  })

  test.each(INTERFACE_LANGUAGES)('have every plural of %s', (language) => {
    const words = read(namespace, language)
    const categories = new Intl.PluralRules(localeOf(language)).resolvedOptions().pluralCategories
    const missing = stems(words)
      .filter((stem) => isPlural(words, stem))
      .flatMap((stem) => categories.map((category) => `${stem}_${category}`))
      .filter((key) => !(key in words))
    expect(missing).toEqual([])
  })

  test.each(INTERFACE_LANGUAGES)('name the same values in %s as in French', (language) => {
    const words = read(namespace, language)
    const differing = stems(words).filter((stem) => {
      const key = isPlural(words, stem) ? `${stem}_other` : stem
      const frenchKey = isPlural(french, stem) ? `${stem}_other` : stem
      return holes(words[key]).join(' ') !== holes(french[frenchKey]).join(' ')
    })
    expect(differing).toEqual([])
  })

  test('keep a French colon, question mark and quotation mark on the line of their word', () => {
    const loose = Object.entries(french).filter(([, text]) => / [:;?!»]|« /.test(text))
    expect(loose).toEqual([])
  })

  test('say something in every language', () => {
    for (const language of INTERFACE_LANGUAGES) {
      const empty = Object.entries(read(namespace, language)).filter(([, text]) => text.trim() === '')
      expect(empty).toEqual([])
    }
  })
})

test('every sentence that the code asks for by name exists', () => {
  const known = new Set(
    namespaces.flatMap((namespace) => {
      const words = read(namespace, 'fr')
      return [...Object.keys(words), ...stems(words)].map((key) => `${namespace}:${key}`)
    }),
  )
  const asked = sources('src').flatMap((file) => {
    const code = readFileSync(file, 'utf8')
    return [...code.matchAll(/['"`]((?:kit|[a-z]+(?:-[a-z]+)+|listen|settings):[a-z0-9-]+)['"`]/g)].map(([, key]) => ({
      file,
      key,
    }))
  })
  const missing = asked.filter(({ key = '' }) => namespaces.includes(key.split(':', 1)[0] ?? '') && !known.has(key))
  expect(asked.length).toBeGreaterThan(50)
  expect(missing).toEqual([])
})

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name))
}
