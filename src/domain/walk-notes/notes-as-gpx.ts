import type { Fix } from '../position/position.ts'
import type { NotedDecision, WalkNotes } from './walk-notes.ts'

/** Names the elements that GPX has no word for: the device's own error, metres. */
const NAMESPACE = 'urn:beffroi:walk'

/** How the surface says a decision, and a moment in ISO 8601. */
export interface GpxWords {
  readonly words: (decision: NotedDecision) => string
  readonly time: (atMs: number) => string
}

/**
 * The notes as a GPX 1.1 file: each fix a point of the track with its time and error, each decision a way point with words for it.
 * Any map tool shows it; `beffroi walk --gpx … --recorded` replays it.
 */
export function notesAsGpx(notes: WalkNotes, { words, time }: GpxWords): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<gpx version="1.1" creator="Beffroi" xmlns="http://www.topografix.com/GPX/1/1" xmlns:beffroi="${NAMESPACE}">`,
    `  <metadata><name>${escaped(`${notes.pack}: ${notes.trail}`)}</name></metadata>`,
    ...notes.decisions.map(
      (one) =>
        `  <wpt ${place(one.fix)}><time>${time(one.atMs)}</time><name>${escaped(one.stop === '' ? notes.trail : one.stop)}</name>` +
        `<desc>${escaped(words(one))}</desc><type>${one.reason}</type></wpt>`,
    ),
    '  <trk><trkseg>',
    ...notes.fixes.map(
      (fix) =>
        `    <trkpt ${place(fix)}><time>${time(fix.atMs)}</time><extensions><beffroi:accuracy>${fix.accuracyM.toFixed(1)}</beffroi:accuracy></extensions></trkpt>`,
    ),
    '  </trkseg></trk>',
    '</gpx>',
  ]
  return `${lines.join('\n')}\n`
}

function place({ position: [lon, lat] }: Fix): string {
  return `lat="${lat.toFixed(7)}" lon="${lon.toFixed(7)}"`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
