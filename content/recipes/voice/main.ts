import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Nodes } from 'mdast'
import { parseDocument } from 'yaml'
import { sentencesOf } from './sentences.ts'
import { encodeMp3, PICO_VOICES, speak, webVtt } from './voice.ts'

const RECIPE = 'pico-1' // change it when the voice must speak everything anew
const EASY_SPEED_PERCENT = 84

/** Gives every stop of a pack a synthetic guide and captions in each language, and each version of one, that has a voice. Unchanged texts are skipped. */
function speakPack(pack: string): void {
  for (const stop of readdirSync(join(pack, 'stops')).sort()) {
    for (const file of readdirSync(join(pack, 'stops', stop)).sort()) {
      const language = file.endsWith('.md') ? file.slice(0, -'.md'.length) : ''
      const voice = PICO_VOICES[baseOf(language)]
      if (voice !== undefined) speakFile(join(pack, 'stops', stop, file), language, voice)
    }
  }
}

function speakFile(markdown: string, language: string, voice: string): void {
  const { frontMatter, body } = split(readFileSync(markdown, 'utf8'))
  const narration = paragraphs(fromMarkdown(body)).join('\n')
  const mp3 = join(dirname(markdown), `guide.${language}.mp3`)
  const vtt = join(dirname(markdown), `guide.${language}.vtt`)
  const note = createHash('sha256').update(`${RECIPE} ${voice} ${narration}`).digest('hex').slice(0, 16)
  if (!existsSync(mp3) || !existsSync(vtt) || !readFileSync(vtt, 'utf8').includes(note)) {
    const { pcm, captions } = speak(sentencesOf(narration, baseOf(language)), voice, speedOf(language))
    encodeMp3(pcm, mp3)
    writeFileSync(vtt, webVtt(captions, note))
    console.log(`${markdown}: ${Math.round(pcm.length / 32_000)} s, ${captions.length} captions`)
  }
  const front = parseDocument(frontMatter)
  if (front.has('audio')) return
  front.set('audio', {
    file: `guide.${language}.mp3`,
    captions: `guide.${language}.vtt`,
    speaker: 'SVOX Pico',
    synthetic: true,
    credit: CREDITS[baseOf(language)],
    licence: 'CC-BY-SA-4.0',
  })
  writeFileSync(markdown, `---\n${front.toString({ lineWidth: 0 })}---\n${body}`)
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
