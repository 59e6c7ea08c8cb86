import { CERTAINTIES, type Certainty } from '#domain/era/certainty.ts'
import { type Moment, readMoment } from '#domain/era/moment.ts'
import { datedProperties } from '../schema/era-schema.ts'
import { pointerOf } from './json-pointer.ts'
import { nearest } from './nearest.ts'
import type { ProblemValues } from './problem-values.ts'
import { valueIn } from './schema-at.ts'

/** A feature of an eras file as its curator wrote it. */
export interface AuthoredDated {
  /** Pointer of the feature in its file. */
  readonly at: string
  readonly id?: string
  readonly from?: Moment
  readonly to?: Moment
  readonly certainty: Certainty
  readonly heightM?: number
  readonly name?: string
  readonly names: Readonly<Record<string, string>>
  readonly note?: string
  readonly notes: Readonly<Record<string, string>>
  readonly source?: string
  readonly stop?: string
  readonly geometry: unknown
}

export interface DatedComplaint {
  readonly code:
    | 'era-date-unreadable'
    | 'era-dates-reversed'
    | 'era-without-dates'
    | 'era-certainty-unknown'
    | 'era-height-odd'
    | 'era-shape-unknown'
    | 'era-property-unknown'
  readonly at: string
  readonly values: ProblemValues
}

const TALLEST_M = 500
const SHAPES = ['Point', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon']
const KNOWN = Object.keys(datedProperties)

/** The features of an eras file, and what is wrong with what they say. Geometries are judged elsewhere. */
export function datedFeatures(file: unknown): {
  readonly features: readonly AuthoredDated[]
  readonly complaints: readonly DatedComplaint[]
} {
  const complaints: DatedComplaint[] = []
  const members = valueIn(file, 'features')
  const features = (Array.isArray(members) ? (members as readonly unknown[]) : []).flatMap((member, index) => {
    const geometry = valueIn(member, 'geometry')
    if (typeof geometry !== 'object' || geometry === null) return []
    return [readFeature(`/features/${index}`, valueIn(member, 'properties'), geometry, complaints)]
  })
  return { features, complaints }
}

function readFeature(at: string, properties: unknown, geometry: object, complaints: DatedComplaint[]): AuthoredDated {
  const where = (key: string) => `${at}${pointerOf(['properties', key])}`
  const complain = (code: DatedComplaint['code'], key: string, values: ProblemValues = {}) =>
    complaints.push({ code, at: key === '' ? at : where(key), values })
  const text = (key: string) => {
    const value = valueIn(properties, key)
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const date = (key: 'from' | 'to') => {
    const written = valueIn(properties, key)
    if (written === undefined || written === null || written === '') return undefined
    const read = readMoment(written)
    if (read === null) complain('era-date-unreadable', key, { field: key, found: foundText(written) })
    return read ?? undefined
  }
  const [from, to] = [date('from'), date('to')]
  if (from !== undefined && to !== undefined && to.latest < from.earliest)
    complain('era-dates-reversed', 'to', { from: String(from.earliest), to: String(to.latest) })
  const isDated = ['from', 'to'].some((key) => valueIn(properties, key) !== undefined)
  if (!isDated) complain('era-without-dates', '')
  const shape = valueIn(geometry, 'type')
  if (typeof shape === 'string' && !SHAPES.includes(shape)) complain('era-shape-unknown', '', { found: shape })
  const said = valueIn(properties, 'certainty')
  const certainty = CERTAINTIES.find((one) => one === said)
  if (said !== undefined && said !== null && certainty === undefined)
    complain('era-certainty-unknown', 'certainty', { found: foundText(said), choices: CERTAINTIES })
  const height = valueIn(properties, 'height')
  const isHeight = typeof height === 'number' && height > 0 && height <= TALLEST_M
  if (height !== undefined && height !== null && !isHeight)
    complain('era-height-odd', 'height', { found: foundText(height), limit: TALLEST_M })
  for (const key of Object.keys(typeof properties === 'object' && properties !== null ? properties : {})) {
    const near = KNOWN.includes(key) || key.includes(':') ? undefined : nearest(key, KNOWN)
    if (near !== undefined) complain('era-property-unknown', key, { field: key, nearest: near })
  }
  const [id, name, note, source, stop] = ['id', 'name', 'note', 'source', 'stop'].map(text)
  return {
    at,
    certainty: certainty ?? 'probable',
    names: inLanguages(properties, 'name'),
    notes: inLanguages(properties, 'note'),
    geometry,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(isHeight ? { heightM: height } : {}),
    ...(id === undefined ? {} : { id }),
    ...(name === undefined ? {} : { name }),
    ...(note === undefined ? {} : { note }),
    ...(source === undefined ? {} : { source }),
    ...(stop === undefined ? {} : { stop }),
  }
}

/** `name:fr`, `name:en` … by language, sorted. */
function inLanguages(properties: unknown, key: string): Readonly<Record<string, string>> {
  if (typeof properties !== 'object' || properties === null) return {}
  return Object.fromEntries(
    Object.entries(properties)
      .filter((entry): entry is [string, string] => entry[0].startsWith(`${key}:`) && typeof entry[1] === 'string')
      .map(([name, text]) => [name.slice(key.length + 1), text] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  )
}

function foundText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
