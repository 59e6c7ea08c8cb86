import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '#kit/screen/session.ts'
import { RESTING_RULES } from '../contacts/resting.ts'
import type { Edge } from '../seats/seat-places.ts'

/** What a table's keeper sets; everything has a sane value without it. */
export interface TableSettings {
  /** Real size of the picture area, millimetres: text and targets are sized by it. */
  readonly widthMm: number
  readonly heightMm: number
  /** Two to eight. */
  readonly seats: number
  /** Pack to show; null takes the first on offer. */
  readonly pack: string | null
  /** In the order in which a free seat offers them. */
  readonly languages: readonly InterfaceLanguage[]
  /** Where phones find the same content: an absolute address that ends with `/`; null is this table's own server. */
  readonly phoneAddress: string | null
  /** WebSocket with TUIO packets; null uses the browser's own touches. */
  readonly tuioAddress: string | null
  /** Nothing touched at a seat for this long: it asks whether somebody is still there, milliseconds. */
  readonly quietMs: number
  /** How long it asks; at least 20 000 (WCAG 2.2.1). */
  readonly askMs: number
  /** Edges at which people can stand; a table against a wall has fewer. */
  readonly edges: readonly Edge[]
  /** Of everything that sounds, 0 to 1. */
  readonly volume: number
  /** Each seat is heard on a channel of its own, where the sound card has as many. */
  readonly seatChannels: boolean
  /** When nobody is there: stories begin now and then; nothing moves by itself (RGAA 13.8). */
  readonly attractVoices: boolean
  readonly stillPictures: boolean
  /** What a fingertip and a sleeve are on this glass: see `RestingRules`. */
  readonly fingerMm: number
  readonly sleeveRatio: number
  /** When the table is to be seen, in OpenStreetMap's syntax; empty is always. The keeper reads them. */
  readonly hours: string
  /** Hours of the day between which the light is full, and what is left of it outside them, 0.1 to 1. */
  readonly lightFromHour: number
  readonly lightToHour: number
  readonly eveningLight: number
  /** What staff read; null is the first of `languages`. */
  readonly staffLanguage: InterfaceLanguage | null
}

export const EDGES: readonly Edge[] = ['bottom', 'top', 'left', 'right']

/** A 65-inch table for six. */
export const DEFAULT_TABLE: TableSettings = {
  widthMm: 1430,
  heightMm: 805,
  seats: 6,
  pack: null,
  languages: INTERFACE_LANGUAGES,
  phoneAddress: null,
  tuioAddress: null,
  quietMs: 75_000,
  askMs: 25_000,
  edges: EDGES,
  volume: 1,
  seatChannels: false,
  attractVoices: true,
  stillPictures: false,
  ...RESTING_RULES,
  hours: '',
  lightFromHour: 7,
  lightToHour: 21,
  eveningLight: 1,
  staffLanguage: null,
}

const LEAST_ASK_MS = 20_000
const KEY = 'beffroi-table'

/** Settings kept on the table, with what the address asks for over them: `/table/?seats=4&mm=1430x805&pack=douai`. */
export function readTableSettings(kept: Storage, query: URLSearchParams): TableSettings {
  return tableSettingsFrom(parsed(kept.getItem(KEY)), query)
}

/** What is kept, wherever, with what the address asks for over it; whatever cannot be meant is as it is made. */
export function tableSettingsFrom(kept: Readonly<Record<string, unknown>>, query: URLSearchParams): TableSettings {
  return { ...DEFAULT_TABLE, ...known(kept), ...known(fromQuery(query)) }
}

function fromQuery(query: URLSearchParams): Readonly<Record<string, unknown>> {
  const [widthMm, heightMm] = (query.get('mm') ?? '').split('x').map(Number)
  return {
    widthMm,
    heightMm,
    seats: query.has('seats') ? Number(query.get('seats')) : undefined,
    pack: query.get('pack') ?? undefined,
    languages: query.get('languages')?.split(','),
    phoneAddress: query.get('phone') ?? undefined,
    tuioAddress: query.get('tuio') ?? undefined,
    quietMs: query.has('quiet') ? Number(query.get('quiet')) * 1000 : undefined,
  }
}

/** Only what can be meant: a table must open, whatever was written into its settings. */
function known(from: Readonly<Record<string, unknown>>): Partial<TableSettings> {
  const number = (name: keyof TableSettings, least: number, most: number) => {
    const value = from[name]
    return typeof value === 'number' && value >= least && value <= most ? { [name]: value } : {}
  }
  const address = (name: keyof TableSettings, form: RegExp) => {
    const value = from[name]
    return typeof value === 'string' && form.test(value) ? { [name]: value } : {}
  }
  const truth = (name: keyof TableSettings) => (typeof from[name] === 'boolean' ? { [name]: from[name] } : {})
  const { languages, pack, edges, hours, staffLanguage } = from
  const open = Array.isArray(edges) ? EDGES.filter((edge) => edges.includes(edge)) : []
  const staffSpeaks = INTERFACE_LANGUAGES.find((tag) => tag === staffLanguage)
  const spoken = Array.isArray(languages) ? INTERFACE_LANGUAGES.filter((tag) => languages.includes(tag)) : []
  const inOrder = Array.isArray(languages) ? spoken.sort((a, b) => languages.indexOf(a) - languages.indexOf(b)) : []
  return {
    ...number('widthMm', 300, 4000),
    ...number('heightMm', 200, 3000),
    ...number('seats', 2, 8),
    ...number('quietMs', 5000, 3_600_000),
    ...number('askMs', LEAST_ASK_MS, 600_000),
    ...number('volume', 0, 1),
    ...number('fingerMm', 8, 80),
    ...number('sleeveRatio', 1.2, 10),
    ...number('lightFromHour', 0, 24),
    ...number('lightToHour', 0, 24),
    ...number('eveningLight', 0.1, 1),
    ...(open.length > 0 ? { edges: open } : {}),
    ...truth('seatChannels'),
    ...truth('attractVoices'),
    ...truth('stillPictures'),
    ...(typeof hours === 'string' ? { hours } : {}),
    ...(staffSpeaks === undefined ? {} : { staffLanguage: staffSpeaks }),
    ...address('phoneAddress', /^https?:\/\/.+\/$/),
    ...address('tuioAddress', /^wss?:\/\//),
    ...(typeof pack === 'string' && pack !== '' ? { pack } : {}),
    ...(inOrder.length > 0 ? { languages: inOrder } : {}),
  }
}

function parsed(text: string | null): Readonly<Record<string, unknown>> {
  if (text === null) return {}
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    // Somebody else's words under our name: the table opens as it is made.
    return {}
  }
}
