import { readdirSync, readFileSync } from 'node:fs'

type Place = readonly [longitude: number, latitude: number]

const folder = 'content/boulogne-sur-mer'
const read = (path: string): unknown => JSON.parse(readFileSync(`${folder}/${path}`, 'utf8'))

interface AuthoredStop {
  readonly position: Place
  readonly code?: number
  readonly triggers?: readonly { readonly do?: string; readonly circle?: { readonly centre?: Place } }[]
}

/** Every stop in the streets of Boulogne, as its curator named the folders; exhibits are in their exhibition. */
export const STOPS: readonly string[] = readdirSync(`${folder}/stops`).filter(
  (stop) => 'position' in (read(`stops/${stop}/stop.json`) as object),
)

/** What happens at a stop, and where one stands for it. */
export function arrivalAt(stop: string): { readonly does: string; readonly place: Place } {
  const { position, triggers } = read(`stops/${stop}/stop.json`) as AuthoredStop
  const [first] = triggers ?? []
  return { does: first?.do ?? 'offer', place: first?.circle?.centre ?? position }
}

export function stepsOf(trail: string): readonly string[] {
  const { steps } = read(`trails/${trail}/trail.json`) as { readonly steps: readonly { readonly stop: string }[] }
  return steps.map(({ stop }) => stop)
}

/** The title a curator wrote, from the front matter. */
export function titleOf(thing: string, language: string): string {
  const words = /^title:\s*(.+)$/m.exec(readFileSync(`${folder}/${thing}/${language}.md`, 'utf8'))?.[1]
  if (words === undefined) throw new Error(`${thing} has no title in ${language}`)
  return asSet(words.replace(/^(["'])(.*)\1$/, '$2').replaceAll("''", "'"))
}

/** A trail's path in steps of about `stepM` metres. */
export function pathOf(trail: string, stepM: number): readonly Place[] {
  const { geometry } = read(`trails/${trail}/path.geojson`) as {
    readonly geometry: { readonly coordinates: readonly Place[] }
  }
  const corners = geometry.coordinates
  return corners.flatMap((from, index) => {
    const to = corners[index + 1]
    if (to === undefined) return [from]
    const parts = Math.max(1, Math.round(metresBetween(from, to) / stepM))
    return Array.from({ length: parts }, (_, part): Place => {
      const share = part / parts
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
    })
  })
}

/** Flat-earth distance: a few hundred metres are asked for at most. */
export function metresBetween([x1, y1]: Place, [x2, y2]: Place): number {
  const [eastM, northM] = [(x2 - x1) * 111_320 * Math.cos((y1 * Math.PI) / 180), (y2 - y1) * 110_574]
  return Math.hypot(eastM, northM)
}

/** How a stop's narration begins, for telling that its words stand on the page. */
export function firstWordsOf(stop: string, language: string): string {
  const [, , body = ''] = readFileSync(`${folder}/stops/${stop}/${language}.md`, 'utf8').split(/^---$/m)
  const [line = ''] = body.trim().split('\n')
  const [sentence = ''] = line.replaceAll(/[*_]/g, '').split(/(?<=[.?!:,])\s/)
  return asSet(sentence.split(' ').slice(0, 4).join(' '))
}

/** As the build sets it: apostrophes within words are curved. */
function asSet(text: string): string {
  return text.replaceAll(/(?<=\p{L})'/gu, '’')
}
