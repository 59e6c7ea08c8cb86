import { existsSync, readFileSync } from 'node:fs'
import { chromium, type Browser, type Page } from '@playwright/test'
import sharp from 'sharp'
import { build, type Rolldown } from 'vite'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { BuiltMedium, BuiltQuestion, MediumWords, PartWords } from '#domain/built-pack/built-medium.ts'
import { sayIn } from '../../test/journeys/support/words.ts'
import type { ShownMedium } from '../../test/pages/media/page.ts'

const executablePath = process.env['BEFFROI_CHROMIUM'] ?? '/usr/bin/chromium'
const say = sayIn('en')
const HEAD = { id: 'it', credit: 'The town', licence: 'CC0-1.0' } as const
const image = (path: string) => ({
  width: 400,
  height: 200,
  colour: '#cccccc',
  credit: 'The town',
  licence: 'CC0-1.0',
  sources: [{ path, object: path, width: 400, type: 'image/webp' as const }],
})
const words = (parts: Readonly<Record<string, PartWords>> = {}): MediumWords => ({
  language: 'en',
  title: 'It',
  alt: 'What it shows.',
  parts,
})
const VOICE = { path: 'door.mp3', type: 'audio/mpeg', durationS: 4, cues: [], synthetic: false }

describe.skipIf(!existsSync(executablePath))('a medium on a page of its own', () => {
  let browser: Browser
  let page: Page
  let [code, style] = ['', '']
  let picture = ''

  beforeAll(async () => {
    const built = (await build({
      configFile: false,
      logLevel: 'error',
      oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
      build: { write: false, lib: { entry: 'test/pages/media/page.ts', formats: ['iife'], name: 'built' } },
    })) as Rolldown.RolldownOutput[]
    const files = built[0]?.output ?? []
    code = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('')
    style = files.flatMap((file) => (file.type === 'asset' ? [String(file.source)] : [])).join('')
    const bytes = await sharp({ create: { width: 400, height: 200, channels: 3, background: '#7a5a12' } })
      .webp()
      .toBuffer()
    picture = `data:image/webp;base64,${bytes.toString('base64')}`
    browser = await chromium.launch({ args: ['--no-sandbox'], executablePath })
  })
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 390, height: 844 } })
    await page.addStyleTag({ content: style })
    await page.addScriptTag({ content: code })
    return () => page.close()
  })
  afterAll(async () => {
    await browser.close()
  })

  const show = async (medium: BuiltMedium, told = words(), files: ShownMedium['files'] = { picture }) => {
    await page.evaluate((shown) => window.media.show(shown), { medium, words: told, files })
    await page.getByRole('heading', { level: 1 }).waitFor()
  }
  const asked = () => page.evaluate(() => window.media.asked)
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const told = (sentence: string) => page.getByText(sentence, { exact: true }).first().waitFor()
  const statusOf = () => page.locator('[role=status]:not(:empty)').first().innerText()

  test('then and now is slid, faded and looked through; each way has its sliders', async () => {
    const parts = { before: { title: 'About 1900' }, after: { title: 'Today' } }
    await show({ ...HEAD, type: 'compare', before: image('picture'), after: image('picture') }, words(parts))
    const slider = page.getByRole('slider')
    expect(await slider.getAttribute('aria-valuetext')).toContain('About 1900')
    await press('About 1900')
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^100/)
    await page.getByRole('radio', { name: say('then-and-now:lens') }).check({ force: true })
    expect(await slider.count()).toBe(2)
    await page.getByRole('radio', { name: say('then-and-now:fade') }).check({ force: true })
    await slider.fill('20')
    expect(
      await page.locator('.then-and-now-stage').evaluate((stage) => stage.style.getPropertyValue('--then-share')),
    ).toBe('0.8')
  })

  test('a detail of a large picture tells its words and is heard by its own voice', async () => {
    const parts = { door: { title: 'The door', text: 'It was made later.', sound: VOICE } }
    const details = [{ id: 'door', at: [0.5, 0.5], width: 0.2 }] as const
    const overview = image('picture')
    await show(
      { ...HEAD, type: 'zoom', width: 4000, height: 2000, tile: 512, base: 'no', overview, details },
      words(parts),
    )
    await press(say('look-close:look', { name: 'The door' }))
    await told('It was made later.')
    await press(say('look-close:listen'))
    await expect
      .poll(asked, { timeout: 15_000 })
      .toMatchObject([{ id: 'detail:door', language: 'en', sound: { kind: 'recording', durationS: 4 } }])
  })

  test('a model that cannot be drawn is told part by part, with its years and how sure they are', async () => {
    const part = { id: 'spire', nodes: ['Spire'], from: 1230, to: 1700, about: true, certainty: 'imagined' } as const
    const model = { path: 'nowhere', bytes: 9, from: 0, parts: [part], times: [], spots: [] }
    await show(
      { ...HEAD, type: 'model', ...model },
      words({ spire: { title: 'The spire', text: 'Nobody left us its shape.' } }),
    )
    await told(say('turn-model:unreadable'))
    const row = page.getByRole('listitem').filter({ hasText: 'The spire' })
    expect(await row.innerText()).toMatch(/1230.*1700/s)
    expect(await row.innerText()).toContain(say('turn-model:imagined'))
  })

  test('a view leads on to another, and what is in it is heard by its own voice', async () => {
    const parts = { door: { title: 'The door', sound: VOICE }, on: { title: 'To the quay' } }
    const spots = [{ id: 'door', at: [0.5, 0.5], when: 'both' }] as const
    const links = [{ id: 'on', at: [0.5, 0.44], to: { stop: 'quay', medium: 'around' } }] as const
    const now = { path: 'picture', flat: image('picture') }
    await show({ ...HEAD, type: 'panorama', now, look: [0.5, 0.5], spots, links }, words(parts))
    await page.getByRole('application').waitFor()
    await press(say('look-close:look', { name: 'The door' }))
    await press(say('look-close:listen'))
    await press(say('look-around:go', { name: 'To the quay' }))
    await expect
      .poll(asked, { timeout: 15_000 })
      .toMatchObject([{ id: 'detail:door' }, { screen: 'look-around', pack: 'town', stop: 'quay', medium: 'around' }])
    const row = page.getByRole('link', { name: 'To the quay' })
    expect(await row.getAttribute('href')).toBe('#/town/stops/quay/look-around/around')
  })

  test('a film that does not come is told by its transcript', async () => {
    const transcript = 'Gulls. A voice calls the price of sole.'
    await show({ ...HEAD, type: 'film', path: 'nowhere', durationS: 9, chapters: [] }, { ...words(), transcript })
    await told(transcript)
    await told(say('watch-film:not-here'))
    expect(await page.getByRole('switch').count()).toBe(0)
  })

  test('a film makes room for its description, but for what it says itself', async () => {
    const sound = { type: 'audio', path: 'voice', durationS: 9, cues: [], synthetic: true } as const
    const bytes = readFileSync('content/boulogne-sur-mer/stops/remparts/camp.en.mp3')
    const files = { voice: `data:audio/mpeg;base64,${bytes.toString('base64')}` }
    const described = { ...words(), description: sound }
    const film = { ...HEAD, type: 'film', path: 'nowhere', durationS: 9, chapters: [] } as const
    const loudness = () => page.locator('video').evaluate((video: HTMLVideoElement) => video.volume)
    await show(film, described, files)
    expect(await loudness()).toBe(1)
    await page.getByRole('switch', { name: say('watch-film:description') }).click()
    await expect.poll(loudness).toBeCloseTo(0.3)
    await page.getByRole('switch', { name: say('watch-film:description') }).click()
    await expect.poll(loudness).toBe(1)
    await show(film, { ...described, cues: [{ startS: 0, endS: 9, text: 'Sole, three the pound!' }] }, files)
    await page.getByRole('switch', { name: say('watch-film:description') }).click()
    await page.locator('[data-along]').waitFor({ state: 'attached' })
    expect(await loudness()).toBe(1)
  })

  test('a description that does not come says so, and is off again', async () => {
    const description = { type: 'audio', path: 'nowhere', durationS: 9, cues: [], synthetic: true } as const
    await show({ ...HEAD, type: 'film', path: 'nowhere', durationS: 9, chapters: [] }, { ...words(), description })
    const wish = page.getByRole('switch', { name: say('watch-film:description') })
    await wish.click()
    await expect.poll(asked).toContain(say('kit:not-brought'))
    await expect.poll(() => wish.isChecked()).toBe(false)
  })

  const answers = [
    ['a', 'Herring'],
    ['b', 'Sole'],
  ] as const
  const asking = { fish: { title: 'Which fish?', text: 'Both are landed.', hint: 'Ask the gulls.', answers } }
  const QUESTIONS: readonly (readonly [BuiltQuestion, (press: (name: string) => Promise<void>) => Promise<void>])[] = [
    [{ kind: 'one', id: 'fish', answers: ['a', 'b'], right: 'b' }, (press) => press('Sole')],
    [
      { kind: 'many', id: 'fish', answers: ['a', 'b'], right: ['a', 'b'] },
      async (press) => {
        for (const name of ['Herring', 'Sole']) await page.getByRole('checkbox', { name }).check({ force: true })
        await press(say('play-quiz:answer'))
      },
    ],
    [
      { kind: 'order', id: 'fish', answers: ['a', 'b'] },
      async (press) => {
        await press(say('play-quiz:up', { answer: 'Herring' }))
        await press(say('play-quiz:answer'))
      },
    ],
    [
      { kind: 'place', id: 'fish', picture: image('picture'), spots: { a: [0.2, 0.5], b: [0.7, 0.5] }, right: 'b' },
      (press) => press('2: Sole'),
    ],
  ]
  test.each(QUESTIONS.map(([question, answer]) => [question.kind, question, answer] as const))(
    'a question of the kind %s is answered, and tells why',
    async (_, question, answer) => {
      await show({ ...HEAD, type: 'quiz', questions: [question] }, words(asking))
      await answer(press)
      await told('Both are landed.')
      await press(say('play-quiz:finish'))
      await press(say('play-quiz:again'))
      expect(await page.getByRole('heading', { level: 2 }).innerText()).toBe('Which fish?')
    },
  )

  test('a wrong answer brings a hint, and the answer for whoever asks', async () => {
    await show({ ...HEAD, type: 'quiz', questions: [QUESTIONS[0]![0]] }, words(asking))
    await press('Herring')
    await told('Ask the gulls.')
    await press(say('play-quiz:show-answer'))
    expect(await statusOf()).toContain('Sole')
  })

  test('each game is played to its end and tells what was found', async () => {
    const parts = { boat: { title: 'The boat', text: 'She fishes for sole.' } }
    const boat = { id: 'boat', image: image('picture'), at: [0.5, 0.5], within: 0.2, year: 1862 } as const
    await show({ ...HEAD, type: 'puzzle', kind: 'memory', cards: [boat] }, words(parts))
    for (const card of [0, 1]) await page.locator('.play-puzzle-card').nth(card).click()
    await told('She fishes for sole.')
    await show({ ...HEAD, type: 'puzzle', kind: 'find', image: boat.image, details: [boat] }, words(parts))
    await page.locator('.play-puzzle-search').click()
    await told('She fishes for sole.')
    await show({ ...HEAD, type: 'puzzle', kind: 'build', image: boat.image, pieces: [boat] }, words(parts))
    await page.locator('.play-puzzle-search').click()
    await told('She fishes for sole.')
    await show({ ...HEAD, type: 'puzzle', kind: 'jigsaw', image: boat.image, columns: 2, rows: 2 })
    await press(say('play-puzzle:put-right'))
    expect(await statusOf()).toBe(say('play-puzzle:done-title'))
  })

  test('a hunt helps who asks, lets nobody fail, and tells each find', async () => {
    const text = {
      language: 'en',
      title: 'The secret',
      intro: 'Two clues.',
      done: 'You found both.',
      finds: {
        gate: { clue: 'Where carts came in.', hint: 'Look for two towers.', found: 'The gate it is.' },
        well: { clue: 'Where water was drawn.', found: 'The well it is.' },
      },
    }
    const finds = [
      { id: 'gate', stop: 'gate', position: [1.6, 50.7], withinM: 30, code: 7 },
      { id: 'well', stop: 'well', withinM: 30 },
    ]
    const answers = { trail: { hunt: { finds } }, trailText: { hunt: text } }
    const route = { screen: 'hunt-treasure', pack: 'town', trail: 'walk' } as const
    await page.evaluate((shown) => window.media.visit(shown), { route, answers })
    await told('Where carts came in.')
    await press(say('hunt-treasure:hint'))
    await told('Look for two towers.')
    await press(say('hunt-treasure:am-i-there'))
    await told(say('hunt-treasure:looking'))
    await expect.poll(asked, { timeout: 15_000 }).toEqual(['position'])
    await press(say('hunt-treasure:i-found'))
    await told('The gate it is.')
    await press(say('hunt-treasure:next'))
    await told('Where water was drawn.')
    expect(await page.getByRole('button', { name: say('hunt-treasure:am-i-there') }).count()).toBe(0)
    await press(say('hunt-treasure:i-found'))
    await told('You found both.')
  })

  test('an exhibition has its exhibits on the plan and in its rooms, and says what comes next', async () => {
    const said = (title: string) => ({ language: 'en', title, body: [] })
    const exhibition = {
      id: 'masks',
      exhibitCount: 2,
      from: '2026-06-01',
      images: [],
      sections: [
        { id: 'one', exhibits: ['kayak'] },
        { id: 'two', exhibits: ['carving'] },
      ],
      plan: { image: image('picture'), anchors: [{ exhibit: 'carving', at: [0.5, 0.5] }] },
    }
    const answers = {
      exhibition,
      exhibitionText: {
        ...said('Masks'),
        summary: 'Two things.',
        intro: [],
        sections: { one: said('First room'), two: said('Second room') },
        media: {},
      },
      stops: { ids: ['carving', 'kayak'], positions: [null, null], codes: [42, null] },
      titles: { titles: ['Carving', 'The kayak'], elsewhere: {} },
    }
    const route = { screen: 'visit-exhibition', pack: 'town', exhibition: 'masks' } as const
    await page.evaluate((shown) => window.media.visit(shown), { route, answers, files: { picture } })
    await page.getByRole('heading', { name: 'First room' }).waitFor()
    const mark = page.getByRole('link', { name: say('visit-exhibition:on-plan', { number: 42, title: 'Carving' }) })
    expect(await mark.getAttribute('href')).toBe('#/town/stops/carving')
    const begin = page.getByRole('link', { name: say('visit-exhibition:begin') })
    expect(await begin.getAttribute('href')).toBe('#/town/stops/kayak')
    expect(await page.getByRole('listitem').filter({ hasText: 'The kayak' }).count()).toBe(1)
  })
})
