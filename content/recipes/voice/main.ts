import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Nodes, RootContent } from 'mdast'
import { parseDocument } from 'yaml'
import { sentencesOf } from './sentences.ts'
import { encodeMp3, PICO_VOICES, speak, webVtt } from './voice.ts'

const RECIPE = 'pico-1' // change it when the voice must speak everything anew
const EASY_SPEED_PERCENT = 84

/** Gives every stop of a pack a synthetic guide and every leg its way on, with captions, in each language, and each version of one, that has a voice. Unchanged texts are skipped. */
function speakPack(pack: string): void {
  for (const folder of ['stops', 'trails']) {
    for (const markdown of wordsIn(join(pack, folder))) {
      const language = basename(markdown, '.md')
      const voice = PICO_VOICES[baseOf(language)]
      if (voice === undefined) continue
      if (folder === 'stops') speakGuide(markdown, language, voice)
      else speakLegs(markdown, language, voice)
    }
  }
}

function wordsIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((entry) =>
      readdirSync(join(folder, entry))
        .filter((file) => file.endsWith('.md'))
        .sort()
        .map((file) => join(folder, entry, file)),
    )
}

function speakGuide(markdown: string, language: string, voice: string): void {
  const { frontMatter, body } = split(readFileSync(markdown, 'utf8'))
  speakWords(fromMarkdown(body), markdown, 'guide', language, voice)
  const front = parseDocument(frontMatter)
  speakParts((front.toJS() as Told).media ?? {}, markdown, language, voice)
  if (front.has('audio')) return
  front.set('audio', audioOf('guide', language))
  writeFileSync(markdown, `---\n${front.toString({ lineWidth: 0 })}---\n${body}`)
}

interface Told {
  readonly media?: Readonly<Record<string, { readonly parts?: Readonly<Record<string, Part>> }>>
}

interface Part {
  readonly title: string
  readonly text?: string
  readonly audio?: unknown
}

/** Each detail of a medium that has an `audio`: its title and its text. */
function speakParts(media: NonNullable<Told['media']>, markdown: string, language: string, voice: string): void {
  for (const { parts = {} } of Object.values(media)) {
    for (const [id, { title, text = '', audio }] of Object.entries(parts)) {
      if (audio === undefined) continue
      const said = [`${title}.`, text].map((value) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }))
      speakWords({ type: 'root', children: said }, markdown, id, language, voice)
    }
  }
}

/** Each `## section` of a trail's words, but for those that lead nowhere: the last step has no way on. */
function speakLegs(markdown: string, language: string, voice: string): void {
  const { frontMatter, body } = split(readFileSync(markdown, 'utf8'))
  const front = parseDocument(frontMatter)
  const legs = new Map<string, RootContent[]>()
  let current: RootContent[] = []
  for (const node of fromMarkdown(body).children) {
    if (node.type === 'heading' && node.depth === 2) legs.set(wordsOf(node).trim(), (current = []))
    else current.push(node)
  }
  for (const [leg, children] of legs) {
    speakWords({ type: 'root', children }, markdown, leg, language, voice)
    // One line each: a curator still sees the words of the trail below.
    if (!front.hasIn(['legs', leg]))
      front.setIn(['legs', leg], front.createNode({ audio: audioOf(leg, language) }, { flow: true }))
  }
  if (legs.size > 0) writeFileSync(markdown, `---\n${front.toString({ lineWidth: 0 })}---\n${body}`)
}

/** Writes `<name>.<language>.mp3` and its captions beside the Markdown, unless these very words lie there already. */
function speakWords(words: Nodes, markdown: string, name: string, language: string, voice: string): void {
  const narration = paragraphs(words).join('\n')
  const mp3 = join(dirname(markdown), `${name}.${language}.mp3`)
  const vtt = join(dirname(markdown), `${name}.${language}.vtt`)
  const note = createHash('sha256').update(`${RECIPE} ${voice} ${narration}`).digest('hex').slice(0, 16)
  if (!existsSync(mp3) || !existsSync(vtt) || !readFileSync(vtt, 'utf8').includes(note)) {
    const { pcm, captions } = speak(sentencesOf(narration, baseOf(language)), voice, speedOf(language))
    encodeMp3(pcm, mp3)
    writeFileSync(vtt, webVtt(captions, note))
    console.log(`${markdown}, ${name}: ${Math.round(pcm.length / 32_000)} s, ${captions.length} captions`)
  }
}

function audioOf(name: string, language: string) {
  return {
    file: `${name}.${language}.mp3`,
    captions: `${name}.${language}.vtt`,
    speaker: 'SVOX Pico',
    synthetic: true,
    credit: CREDITS[baseOf(language)],
    licence: 'CC-BY-SA-4.0',
  }
}

/** `fr` of `fr-x-facile`: a version is spoken by the voice of its language. */
function baseOf(language: string): string {
  return language.split('-', 1)[0] ?? ''
}

/** Whoever needs easy words needs time for each. */
function speedOf(language: string): number | undefined {
  return language.endsWith('-x-facile') ? EASY_SPEED_PERCENT : undefined
}

const CREDITS: Readonly<Record<string, string>> = {
  fr: 'Voix de synthèse, projet Beffroi',
  en: 'Synthetic voice, Beffroi project',
  de: 'Synthetische Stimme, Projekt Beffroi',
}

function split(text: string): { frontMatter: string; body: string } {
  const end = text.indexOf('\n---\n', 4)
  if (!text.startsWith('---\n') || end < 0) throw new Error('The file has no front matter between two lines of ---')
  return { frontMatter: text.slice(4, end + 1), body: text.slice(end + 5) }
}

function paragraphs(node: Nodes): readonly string[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [wordsOf(node).replaceAll(/\s+/g, ' ')]
  return 'children' in node ? node.children.flatMap((child) => paragraphs(child)) : []
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'break') return ' '
  return 'children' in node ? node.children.map((child) => wordsOf(child)).join('') : ''
}

for (const pack of process.argv.slice(2)) speakPack(pack)
