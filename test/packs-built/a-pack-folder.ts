import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A folder that goes away with the test run's temporary files. */
export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'beffroi-build-'))
}

/** Writes files below `folder`, making folders as needed. */
export async function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [path, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), bytes)
  }
}

/** An MP3 of silence: MPEG 1 Layer III, 32 kbit/s, 48 kHz, 24 ms and 96 bytes a frame. */
export function silence(frames: number): Uint8Array {
  const frame = Buffer.alloc(96)
  frame.set([0xff, 0xfb, 0x14, 0xc0])
  return Buffer.concat(Array.from({ length: frames }, () => frame))
}

export function drawing(colour: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 40"><rect width="60" height="40" fill="${colour}"/></svg>`
}

const IMAGE = { type: 'image', credit: 'Beffroi', licence: 'CC-BY-SA-4.0' }

/**
 * A pack in French, English (falls back to French) and easy French: three stops, one trail that goes out and back,
 * pictures, one recording, a map of one square.
 */
export function aPack(): Record<string, string | Uint8Array> {
  return {
    'pack.json': JSON.stringify({
      format: 1,
      id: 'tiny',
      languages: [
        { tag: 'fr', name: 'Français' },
        { tag: 'en', name: 'English', fallback: ['fr'] },
        { tag: 'fr-x-facile', name: 'Français facile', kind: 'easy', fallback: ['fr'] },
      ],
      area: [1.6, 50.72, 1.62, 50.73],
      publisher: { name: 'Beffroi' },
      licence: 'CC-BY-SA-4.0',
      cover: 'cover',
      media: [{ ...IMAGE, id: 'cover', file: 'cover.svg' }],
      map: { basemap: 'map/layers', attribution: 'Drawn', schematic: true },
    }),
    'cover.svg': drawing('#336699'),
    'fr.md':
      '---\ntitle: Petit carnet\nsummary: Trois étapes.\nmedia:\n  cover: { alt: Un carré bleu }\nthemes:\n  lamp: Lampes\n---\nBienvenue.\n',
    'en.md': '---\ntitle: Tiny pack\nsummary: Three stops.\n---\nWelcome.\n',
    'map/layers/earth.geojson': JSON.stringify(square(1.6, 50.72, 1.62, 50.73)),
    ...stop(
      'gate',
      [1.602, 50.725],
      'La porte',
      'The gate',
      {
        'stops/gate/guide.fr.mp3': silence(500),
        'stops/gate/guide.fr.vtt': 'WEBVTT\n\n00:00.000 --> 00:05.000\nLa porte est ouverte.\n',
      },
      { people: ['keeper'], themes: ['lamp'], access: { wheelchair: 'yes' } },
    ),
    'people/keeper/person.json': JSON.stringify({ period: { from: 1821, to: 1881 }, stops: ['well'] }),
    'people/keeper/fr.md': '---\ntitle: Le gardien\nsummary: Il allumait la lampe.\n---\nDeux fois par nuit.\n',
    ...stop('tower', [1.61, 50.725], 'La tour', undefined, {}),
    ...stop('well', [1.606, 50.725], 'Le puits', 'The well', {}),
    // A version is offered as soon as it tells one thing of its own.
    'stops/tower/fr-x-facile.md': '---\ntitle: La tour\nsummary: Une tour.\n---\nUne tour.\n',
    'trails/walk/trail.json': JSON.stringify({
      path: 'path.geojson',
      steps: [
        { stop: 'gate', landmark: 'well' },
        { stop: 'tower' },
        { stop: 'well', optional: true },
        { stop: 'gate', words: 'gate-again' },
      ],
      media: [{ ...IMAGE, id: 'well', file: '../../stops/well/drawing.svg' }],
    }),
    'trails/walk/path.geojson': JSON.stringify({
      type: 'LineString',
      coordinates: [
        [1.602, 50.725, 10],
        [1.61, 50.725, 25],
        [1.602, 50.725, 10],
      ],
    }),
    'trails/walk/fr.md':
      '---\ntitle: La balade\nsummary: Aller et retour.\nmedia:\n  well: { alt: Un puits rond, caption: Le puits }\n---\nEn route.\n\n## gate\n\nTout droit.\n\n## gate-again\n\nVous y êtes.\n',
    'trails/walk/en.md': '---\ntitle: The walk\nsummary: Out and back.\n---\nOff we go.\n\n## gate\n\nStraight on.\n',
  }
}

function stop(
  id: string,
  position: readonly [number, number],
  french: string,
  english: string | undefined,
  files: Readonly<Record<string, string | Uint8Array>>,
  more: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, string | Uint8Array>> {
  const audio = Object.keys(files).length > 0
  const sound =
    'audio: { file: guide.fr.mp3, captions: guide.fr.vtt, speaker: Une machine, synthetic: true, credit: Beffroi, licence: CC0-1.0 }\n'
  return {
    [`stops/${id}/stop.json`]: JSON.stringify({
      ...more,
      position,
      media: [{ ...IMAGE, id: 'drawing', file: 'drawing.svg' }],
    }),
    [`stops/${id}/drawing.svg`]: drawing(`#${id.length}${id.length}4455`),
    [`stops/${id}/fr.md`]: `---\ntitle: ${french}\nsummary: ${french}.\nmedia:\n  drawing: { alt: ${french} en dessin }\n${audio ? sound : ''}---\n${french} est là.\n`,
    ...(english === undefined
      ? {}
      : { [`stops/${id}/en.md`]: `---\ntitle: ${english}\nsummary: ${english}.\n---\n${english} is here.\n` }),
    ...files,
  }
}

function square(west: number, south: number, east: number, north: number) {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  const feature = { type: 'Feature', properties: { kind: 'earth' }, geometry: { type: 'Polygon', coordinates: [ring] } }
  return { type: 'FeatureCollection', features: [feature] }
}
