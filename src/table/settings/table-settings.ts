import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '#kit/screen/session.ts'

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
}

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
}

const LEAST_ASK_MS = 20_000
const KEY = 'beffroi-table'

/** Settings kept on the table, with what the address asks for over them: `/table/?seats=4&mm=1430x805&pack=douai`. */
export function readTableSettings(kept: Storage, query: URLSearchParams): TableSettings {
  return { ...DEFAULT_TABLE, ...known(parsed(kept.getItem(KEY))), ...known(fromQuery(query)) }
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
  const { languages, pack } = from
  const spoken = Array.isArray(languages) ? INTERFACE_LANGUAGES.filter((tag) => languages.includes(tag)) : []
  const inOrder = Array.isArray(languages) ? spoken.sort((a, b) => languages.indexOf(a) - languages.indexOf(b)) : []
  return {
    ...number('widthMm', 300, 4000),
    ...number('heightMm', 200, 3000),
    ...number('seats', 2, 8),
    ...number('quietMs', 5000, 3_600_000),
    ...number('askMs', LEAST_ASK_MS, 600_000),
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
