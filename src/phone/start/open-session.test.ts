import { signal } from '@preact/signals'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Language } from '#domain/language/language.ts'
import { advance, newVisit, type Visit, type VisitEvent } from '#domain/visit/visit.ts'
import { DEFAULT_SETTINGS, type Settings } from '#kit/screen/settings.ts'
import type { VisitBook } from '#store/visits/open-visit-book.ts'
import { openSession } from './open-session.ts'

const language = (tag: string): Language => ({ tag, name: tag, direction: 'ltr', kind: 'standard', fallback: [] })
const root = { lang: '', dir: '' }

beforeEach(() => {
  vi.stubGlobal('document', { documentElement: root })
})

/** Keeps visits in memory; a log is read only when the test lets it. */
class MemoryBook implements Pick<VisitBook, 'load' | 'append'> {
  readonly log: { readonly pack: string; readonly event: VisitEvent }[] = []
  constructor(readonly kept: Visit = newVisit('douai')) {}
  load = async () => this.kept
  append = async (pack: string, event: VisitEvent) => {
    this.log.push({ pack, event })
    return true
  }
}

function aSession(deviceLanguages: readonly string[], book = new MemoryBook()) {
  const settings = signal<Settings>(DEFAULT_SETTINGS)
  const network = new EventTarget()
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' as const })
  const said: string[] = []
  const parts = { settings, visits: book, deviceLanguages, network, page, signal: new AbortController().signal }
  const onLanguageMissing = () => said.push('missing')
  return { book, settings, network, said, ...openSession({ ...parts, onLanguageMissing }) }
}

test('a town is read in the visitor’s language, else in English, else in its own first', () => {
  const { session, knowLanguages } = aSession(['nl-BE'])
  knowLanguages([language('fr'), language('en'), language('nl')])
  expect(session.contentLanguage.value).toBe('nl')
  knowLanguages([language('fr'), language('en')])
  expect(session.contentLanguage.value).toBe('en')
  knowLanguages([language('fr'), language('it')])
  expect(session.contentLanguage.value).toBe('fr')
})

test('a chosen language comes before those of the device, for words and for the page', async () => {
  const { session, settings } = aSession(['fr'])
  session.chooseLanguage('ar')
  expect(settings.value.language).toBe('ar')
  await expect.poll(() => session.direction.value).toBe('rtl')
  expect(root).toEqual({ lang: 'ar', dir: 'rtl' })
})

test('a language that does not come leaves words and town in the old one, is told once, and comes with the network', async () => {
  const { session, translator, knowLanguages, network, said } = aSession(['fr'])
  knowLanguages([language('fr'), language('de')])
  let isAway = true
  const none = async () => ({})
  const de = async () => {
    if (isAway) throw new TypeError('Failed to fetch dynamically imported module')
    return {}
  }
  await translator.load('town', { fr: none, en: none, de, nl: none, ar: none })
  session.chooseLanguage('de')
  await expect.poll(() => said).toEqual(['missing'])
  network.dispatchEvent(new Event('online'))
  expect([session.interfaceLanguage.value, session.contentLanguage.value]).toEqual(['fr', 'fr'])

  isAway = false
  network.dispatchEvent(new Event('online'))
  await expect.poll(() => session.interfaceLanguage.value).toBe('de')
  expect(session.contentLanguage.value).toBe('de')
  expect(said).toEqual(['missing'])
})

test('who takes a choice back before it has come reads on in the old language', async () => {
  const { session, translator } = aSession(['fr'])
  const none = async () => ({})
  let arrive: () => void = () => undefined
  const de = () =>
    new Promise<Record<string, string>>((resolve) => {
      arrive = () => {
        resolve({})
      }
    })
  await translator.load('town', { fr: none, en: none, de, nl: none, ar: none })
  session.chooseLanguage('de')
  session.chooseLanguage('fr')
  arrive()
  await new Promise((resolve) => {
    setImmediate(resolve)
  })
  expect(session.interfaceLanguage.value).toBe('fr')
})

test('what happens while the log is read is kept with what the log says', async () => {
  const kept = advance(newVisit('douai'), { type: 'guide-finished', stop: 'geants', language: 'fr', atMs: 1 })
  const { session, enterPack, book } = aSession(['fr'], new MemoryBook(kept))
  const entered = enterPack('douai')
  session.report({ type: 'stop-opened', stop: 'beffroi', atMs: 2 })
  await entered
  expect([...session.visit.value.heard]).toEqual(['geants'])
  expect([...session.visit.value.opened]).toEqual(['beffroi'])
  expect(book.log.map(({ pack, event }) => [pack, event.type])).toEqual([['douai', 'stop-opened']])
})

test('nothing is written before a town is entered', () => {
  const { session, book } = aSession(['fr'])
  session.report({ type: 'trail-left', atMs: 1 })
  expect(book.log).toEqual([])
})

test('the version wanted is kept apart from the language: a town without it is read in its standard one', async () => {
  const { session, settings, knowLanguages } = aSession(['fr'])
  const easy: Language = { ...language('fr-x-facile'), kind: 'easy', fallback: ['fr'], toldStops: 12 }
  settings.value = { ...settings.value, version: 'easy' }
  knowLanguages([language('fr'), easy, language('en')])
  expect(session.contentLanguage.value).toBe('fr-x-facile')
  expect(session.interfaceLanguage.value).toBe('fr')
  session.chooseLanguage('en')
  await expect.poll(() => session.contentLanguage.value).toBe('en')
  knowLanguages([language('fr'), language('en')])
  session.chooseLanguage('fr')
  await expect.poll(() => session.contentLanguage.value).toBe('fr')
})
