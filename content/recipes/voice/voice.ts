import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { captionsOf, speakable, type Sentence } from './sentences.ts'

/** Voices of SVOX Pico, by language of the pack. */
export const PICO_VOICES: Readonly<Record<string, string>> = { fr: 'fr-FR', en: 'en-GB', de: 'de-DE' }

export interface TimedCaption {
  readonly startS: number
  readonly endS: number
  readonly text: string
}

const SAMPLE_RATE_HZ = 16_000 // what Pico speaks at
const SPEED_PERCENT = 92 // a little slower than its default: one listens standing in a street
const BYTES_PER_SECOND = SAMPLE_RATE_HZ * 2

/**
 * Speaks sentence after sentence, so that every caption is timed by the sound itself and not guessed.
 * Gives mono 16-bit PCM at 16 kHz and the captions.
 */
export function speak(
  sentences: readonly Sentence[],
  voice: string,
  speedPercent = SPEED_PERCENT,
): { pcm: Buffer; captions: readonly TimedCaption[] } {
  const parts: Buffer[] = []
  const captions: TimedCaption[] = []
  let atS = 0.25
  parts.push(silence(atS))
  for (const { text, pauseS } of sentences) {
    const spoken = trimSilence(speakSentence(text, voice, speedPercent))
    const durationS = spoken.length / BYTES_PER_SECOND
    captions.push(...timed(captionsOf(text), atS, durationS))
    const pause = silence(pauseS)
    parts.push(spoken, pause)
    atS += durationS + pause.length / BYTES_PER_SECOND
  }
  return { pcm: Buffer.concat(parts), captions }
}

/** Encodes PCM as MP3, mono, −16 LUFS in two passes, without metadata, the same bytes every time. */
export function encodeMp3(pcm: Buffer, file: string): void {
  const input = ['-f', 's16le', '-ar', String(SAMPLE_RATE_HZ), '-ac', '1', '-i', 'pipe:0']
  const target = 'loudnorm=I=-16:TP=-1.5:LRA=11'
  const first = spawnSync('ffmpeg', ['-hide_banner', ...input, '-af', `${target}:print_format=json`, '-f', 'null', '-'], { input: pcm })
  const report = first.stderr.toString()
  const measured = JSON.parse(report.slice(report.lastIndexOf('{'), report.lastIndexOf('}') + 1)) as Record<string, string>
  const second = `${target}:linear=true:measured_I=${measured['input_i']}:measured_TP=${measured['input_tp']}:measured_LRA=${measured['input_lra']}:measured_thresh=${measured['input_thresh']}:offset=${measured['target_offset']},aresample=24000`
  execFileSync('ffmpeg', ['-v', 'error', '-y', ...input, '-af', second, '-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact', '-write_xing', '1', '-id3v2_version', '0', '-c:a', 'libmp3lame', '-b:a', '40k', file], { input: pcm })
}

/** WebVTT text of captions; `note` says which words and voice made it, so that unchanged narrations are skipped. */
export function webVtt(captions: readonly TimedCaption[], note: string): string {
  const cues = captions.map(({ startS, endS, text }) => `${clock(startS)} --> ${clock(endS)}\n${text}\n`)
  return `WEBVTT\n\nNOTE ${note}\n\n${cues.join('\n')}`
}

function speakSentence(text: string, voice: string, speedPercent: number): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'voice-'))
  const wav = join(folder, 'sentence.wav')
  try {
    execFileSync('pico2wave', ['-l', voice, '-w', wav, `<speed level="${speedPercent}">${speakable(text)}</speed>`])
    const bytes = readFileSync(wav)
    return bytes.subarray(bytes.indexOf('data') + 8)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function silence(seconds: number): Buffer {
  return Buffer.alloc(Math.round(seconds * SAMPLE_RATE_HZ) * 2)
}

/** Pico leaves up to half a second of silence at both ends; 30 ms of it are kept. */
function trimSilence(pcm: Buffer): Buffer {
  const samples = Math.floor(pcm.length / 2)
  const loud = (index: number) => Math.abs(pcm.readInt16LE(index * 2)) > 200
  let first = 0
  while (first < samples && !loud(first)) first += 1
  let last = samples - 1
  while (last > first && !loud(last)) last -= 1
  const margin = Math.round(0.03 * SAMPLE_RATE_HZ)
  return pcm.subarray(Math.max(0, first - margin) * 2, Math.min(samples, last + margin) * 2)
}

function timed(texts: readonly string[], startS: number, durationS: number): readonly TimedCaption[] {
  const letters = texts.reduce((sum, text) => sum + text.length, 0)
  let atS = startS
  return texts.map((text) => {
    const endS = atS + (durationS * text.length) / Math.max(1, letters)
    const caption = { startS: atS, endS, text }
    atS = endS
    return caption
  })
}

function clock(seconds: number): string {
  const ms = Math.round(seconds * 1000)
  const pad = (value: number, digits: number) => String(value).padStart(digits, '0')
  return `${pad(Math.floor(ms / 60_000), 2)}:${pad(Math.floor(ms / 1000) % 60, 2)}.${pad(ms % 1000, 3)}`
}
