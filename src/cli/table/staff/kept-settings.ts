import { readFile } from 'node:fs/promises'
import { unlessMissing } from '../../tools/unless-missing.ts'
import { writeWhole } from '../../tools/write-whole.ts'

/** Settings of a table, as its page knows them: the keeper keeps them and reads two of them, `pack` and `hours`. */
export type Settings = Readonly<Record<string, unknown>>

/** What staff have set; nothing where that cannot be read: a table opens all the same. */
export async function readSettings(file: string): Promise<Settings> {
  const text = await unlessMissing(readFile(file, 'utf8'))
  try {
    return settingsFrom(text === undefined ? {} : (JSON.parse(text) as unknown)) ?? {}
  } catch (error) {
    if (error instanceof SyntaxError) return {}
    throw error
  }
}

export async function writeSettings(file: string, settings: Settings): Promise<void> {
  await writeWhole(file, Buffer.from(`${JSON.stringify(settings, null, 2)}\n`))
}

/** Undefined for what is no list of settings. */
export function settingsFrom(value: unknown): Settings | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
}
