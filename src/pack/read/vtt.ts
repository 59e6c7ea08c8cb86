import type { AuthoredCue } from './authored-tree.ts'

export interface VttComplaint {
  readonly code: 'captions-broken' | 'captions-time-order' | 'captions-phrase-order'
  readonly line: number
  /** The line as written. */
  readonly found: string
}

export interface ReadVtt {
  readonly cues: readonly AuthoredCue[]
  readonly complaints: readonly VttComplaint[]
}

const INLINE = /^<((?:\d+:)?\d{2}:\d{2}\.\d{3})>$/

const TIMES = /^[ \t\f]*((?:\d+:)?\d{2}:\d{2}\.\d{3})[ \t\f]*-->[ \t\f]*((?:\d+:)?\d{2}:\d{2}\.\d{3})(?![\d.:])/

/**
 * Captions of a WebVTT file, after the parsing rules of https://www.w3.org/TR/webvtt1/#file-parsing: a byte order mark,
 * any line ending, missing hours, settings, notes and styles are fine; text is stripped of its tags, times within it are kept.
 * One pass over the lines, so time grows with the length of the file and no faster.
 */
export function readVtt(text: string): ReadVtt {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replaceAll('\0', '\uFFFD')
    .split(/\r\n|\r|\n/)
  if (!/^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? '')) {
    return { cues: [], complaints: [{ code: 'captions-broken', line: 1, found: (lines[0] ?? '').slice(0, 80) }] }
  }
  const cues: AuthoredCue[] = []
  const complaints: VttComplaint[] = []
  let index = 1
  while (index < lines.length) {
    const line = lines[index] ?? ''
    if (!line.includes('-->')) {
      index += 1
      continue
    }
    const times = TIMES.exec(line)
    if (times === null && index > 1 && isTimingLine(line))
      complaints.push({ code: 'captions-broken', line: index + 1, found: line.slice(0, 80) })
    const timesAt = index
    index += 1
    const textLines: string[] = []
    while (index < lines.length && lines[index] !== '' && !(lines[index] ?? '').includes('-->')) {
      textLines.push(lines[index] ?? '')
      index += 1
    }
    if (times === null) continue
    const [startS, endS] = [seconds(times[1]), seconds(times[2])]
    if (startS === null || endS === null)
      complaints.push({ code: 'captions-broken', line: timesAt + 1, found: line.slice(0, 80) })
    else {
      if (endS <= startS || startS < (cues.at(-1)?.startS ?? 0))
        complaints.push({ code: 'captions-time-order', line: timesAt + 1, found: line.slice(0, 80) })
      const { text: plain, marks } = plainCueText(textLines.join('\n'))
      const isInTime = (mark: InlineTime, index: number) =>
        mark.startS > (marks[index - 1]?.startS ?? startS) && mark.startS < endS
      for (const { line: below, found } of marks.filter((mark, at) => !isInTime(mark, at)))
        complaints.push({ code: 'captions-phrase-order', line: timesAt + 2 + below, found })
      const inTime = marks.filter(isInTime).map((mark) => ({ at: mark.at, startS: mark.startS }))
      cues.push({
        startS,
        endS,
        text: plain,
        ...(inTime.length === 0 ? {} : { marks: inTime }),
        line: timesAt + 1,
      })
    }
  }
  return { cues, complaints }
}

/** A line that meant to give times, told apart from a note or an arrow in a title. */
function isTimingLine(line: string): boolean {
  return /\d/.test(line)
}

/** Seconds of `[hours:]mm:ss.ttt`; null where minutes or seconds are over 59. */
function seconds(written: string | undefined): number | null {
  const parts = (written ?? '').split(':').map(Number)
  const [hours, minutes, rest] = parts.length === 3 ? parts : [0, ...parts]
  if (hours === undefined || minutes === undefined || rest === undefined || minutes > 59 || rest >= 60) return null
  return hours * 3600 + minutes * 60 + rest
}

/** A time written within a caption: before which character of the plain text, on which of its lines (from 0), as written. */
interface InlineTime {
  readonly at: number
  readonly startS: number
  readonly line: number
  readonly found: string
}

/** Text without its tags (`<v Marie>`, `<i>`), entities decoded: what a phone shows; and its times (`<00:01.200>`). An unclosed tag swallows the rest. */
function plainCueText(text: string): { readonly text: string; readonly marks: readonly InlineTime[] } {
  const marks: InlineTime[] = []
  let plain = ''
  let line = 0
  let from = 0
  while (from < text.length) {
    const open = text.indexOf('<', from)
    const words = text.slice(from, open === -1 ? undefined : open)
    plain += decoded(words)
    line += words.split('\n').length - 1
    const close = open === -1 ? -1 : text.indexOf('>', open)
    if (close === -1) break
    const tag = text.slice(open, close + 1)
    const startS = seconds(INLINE.exec(tag)?.[1])
    if (startS !== null) marks.push({ at: plain.length, startS, line, found: tag })
    line += tag.split('\n').length - 1
    from = close + 1
  }
  return { text: plain, marks }
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00A0',
  lrm: '\u200E',
  rlm: '\u200F',
}

function decoded(text: string): string {
  return text.replaceAll(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: string) => ENTITIES[name] ?? '')
}
