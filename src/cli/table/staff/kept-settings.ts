import { readFile } from 'node:fs/promises'
import { unlessMissing } from '../../tools/unless-missing.ts'
import { writeWhole } from '../../tools/write-whole.ts'

/** Settings of a table, as its page knows them: the keeper keeps them and reads two of them, `pack` and `hours`. */
export type Settings = Readonly<Record<string, unknown>>

/** The settings of a table on its disk. */
export interface SettingsFile {
  /** What staff have set; nothing where that cannot be read: a table opens all the same. */
  read(): Promise<Settings>
  /** One write after the other; resolves with what was there before. */
  write(settings: Settings): Promise<Settings>
}

export function openSettingsFile(path: string): SettingsFile {
  let turn: Promise<unknown> = Promise.resolve()
  const read = async (): Promise<Settings> => {
    const text = await unlessMissing(readFile(path, 'utf8'))
    try {
      return settingsFrom(text === undefined ? {} : (JSON.parse(text) as unknown)) ?? {}
    } catch (error) {
      if (error instanceof SyntaxError) return {}
      throw error
    }
  }
  const write = async (settings: Settings): Promise<Settings> => {
    const before = await read()
    await writeWhole(path, Buffer.from(`${JSON.stringify(settings, null, 2)}\n`))
    return before
  }
  return {
    read,
    write(settings) {
      const done = turn.then(() => write(settings))
      turn = done.catch(() => undefined)
      return done
    },
  }
}

/** Undefined for what is no list of settings. */
export function settingsFrom(value: unknown): Settings | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
}
