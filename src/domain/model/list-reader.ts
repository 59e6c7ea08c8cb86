import { type GlbJson, isRecord } from './read-glb.ts'

/** One entry of a list of a description. */
export type Row = Readonly<Record<string, unknown>>

/** Reads the lists of a description, each once. */
export class ListReader {
  readonly #json: GlbJson
  readonly #read = new Map<string, readonly Row[] | null>()

  constructor(json: GlbJson) {
    this.#json = json
  }

  /** The entries of a list; none where it is missing, null where it is no list of objects. */
  rows(name: string): readonly Row[] | null {
    const known = this.#read.get(name)
    if (known !== undefined) return known
    const rows = this.rowsOf(this.#json[name])
    this.#read.set(name, rows)
    return rows
  }

  rowsOf(list: unknown): readonly Row[] | null {
    if (list === undefined) return []
    return Array.isArray(list) && list.every(isRecord) ? list : null
  }
}
