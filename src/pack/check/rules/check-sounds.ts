import { placeHeadings } from '#domain/text/chapters.ts'
import { compileText } from '../../build/compile-text.ts'
import { resolveIn } from '../../read/authored-tree.ts'
import type { AuthoredAudio } from '../../schema/words-schema.ts'
import type { Checking } from '../checking.ts'

const QUIETEST_LUFS = -23
const LOUDEST_LUFS = -12
const SILENT_PEAK = 0.001
/** A few full samples are no crackle; encoders overshoot a little. */
const CLIPPED_RUNS = 10
/** A player's clock and a file's length differ by less. */
const CLOCK_S = 0.25

/** Whether recordings can be heard in a street, and their captions end with them. */
export function checkSounds(checking: Checking): void {
  const judged = new Set<string>()
  for (const { path, role, from, at } of checking.uses) {
    if (path === null || role !== 'sound' || judged.has(path)) continue
    judged.add(path)
    checkLevel(checking, path, from, at)
  }
  for (const { file, audio } of allAudio(checking)) checkCaptions(checking, file, audio)
  checkChapters(checking)
}

function checkLevel({ media, report }: Checking, path: string, from: string, at: string): void {
  const sound = media.get(path)?.sound
  if (sound?.peak === undefined || sound.loudnessLufs === undefined) return
  const loudness = sound.loudnessLufs === null ? null : Math.round(sound.loudnessLufs * 10) / 10
  if (sound.peak < SILENT_PEAK || loudness === null || loudness < -60) {
    report('sound-silent', from, at, { path })
    return
  }
  if ((sound.clippedRuns ?? 0) >= CLIPPED_RUNS)
    report('sound-clipped', from, at, { path, count: sound.clippedRuns ?? 0 })
  if (loudness < QUIETEST_LUFS) report('sound-too-quiet', from, at, { path, loudness, limit: QUIETEST_LUFS })
  if (loudness > LOUDEST_LUFS) report('sound-too-loud', from, at, { path, loudness, limit: LOUDEST_LUFS })
}

function checkCaptions({ media, tree, report }: Checking, file: string, audio: AuthoredAudio): void {
  const durationS = media.get(resolveIn(file, audio.file) ?? '')?.durationS
  const captions = audio.captions === undefined ? null : resolveIn(file, audio.captions)
  const last = captions === null ? undefined : tree.captions.get(captions)?.at(-1)
  if (captions === null || durationS === undefined || last === undefined || last.endS <= durationS + CLOCK_S) return
  report(
    'captions-after-sound',
    captions,
    { line: last.line, column: 1 },
    { end: last.endS, duration: durationS, sound: audio.file },
  )
}

/** Headings of a narration are chapters of its sound: the captions say where they begin. Without captions there are none. */
function checkChapters({ tree, report }: Checking): void {
  for (const { words } of tree.stops.values()) {
    for (const { file, value, body } of words.values()) {
      const captions = value.audio?.captions === undefined ? null : resolveIn(file, value.audio.captions)
      const cues = captions === null ? undefined : tree.captions.get(captions)
      if (captions === null || cues === undefined) continue
      const headings = body.children.filter((node) => node.type === 'heading')
      for (const [index, { title, startS }] of placeHeadings(compileText(body.children), cues).entries()) {
        const start = headings[index]?.position?.start
        if (startS === undefined)
          report(
            'chapter-not-heard',
            file,
            { line: start?.line ?? 1, column: start?.column ?? 1 },
            {
              chapter: title,
              captions,
            },
          )
      }
    }
  }
}

function* allAudio({ tree }: Checking): Generator<{ readonly file: string; readonly audio: AuthoredAudio }> {
  for (const { words } of tree.stops.values()) {
    for (const { file, value } of words.values()) if (value.audio !== undefined) yield { file, audio: value.audio }
  }
  for (const { words } of tree.trails.values()) {
    for (const { file, value } of words.values())
      for (const { audio } of Object.values(value.legs)) yield { file, audio }
  }
}
