import type { z } from 'zod'
import type { LanguageTag } from '#domain/language/language.ts'
import type { AuthoredEntry, AuthoredWords } from './authored-tree.ts'
import { idSchema, languageTagSchema } from '../schema/field.ts'
import { nearest } from './nearest.ts'
import type { PackReading } from './pack-reading.ts'
import { asId, readFields } from './read-fields.ts'
import { readJsonFile } from './read-json-file.ts'
import { readWords } from './read-words.ts'

/** A kind of folder: `stops/<id>/stop.json` and `<lang>.md` beside it. */
export interface FolderKind<Value extends z.ZodType, Words extends z.ZodType> {
  readonly root: string
  readonly json: string
  readonly schema: Value
  readonly words: Words
}

type Entries<Value extends z.ZodType, Words extends z.ZodType> = ReadonlyMap<
  string,
  AuthoredEntry<z.output<Value>, AuthoredWords<z.output<Words>>>
>

/** Every folder of one kind. Those whose JSON cannot be read are told and named in `unreadable`. */
export async function readFolders<Value extends z.ZodType, Words extends z.ZodType>(
  reading: PackReading,
  kind: FolderKind<Value, Words>,
  unreadable: Set<string>,
): Promise<Entries<Value, Words>> {
  const entries = new Map<string, AuthoredEntry<z.output<Value>, AuthoredWords<z.output<Words>>>>()
  for (const [id, names] of foldersIn(reading.sizes, kind.root)) {
    const folder = `${kind.root}/${id}`
    reportFolderName(reading, folder, id, kind.json)
    const words = await readWordsIn(reading, kind.words, folder, names, unreadable)
    const value = await readEntryJson(reading, kind, folder, names)
    if (value === undefined) unreadable.add(folder)
    else entries.set(id, { id, file: `${folder}/${kind.json}`, value, words })
  }
  return entries
}

/** Markdown files in a folder whose name is a language tag. */
export async function readWordsIn<Words extends z.ZodType>(
  reading: PackReading,
  schema: Words,
  folder: string,
  names: readonly string[],
  unreadable: Set<string>,
): Promise<ReadonlyMap<LanguageTag, AuthoredWords<z.output<Words>>>> {
  const words = new Map<LanguageTag, AuthoredWords<z.output<Words>>>()
  for (const name of names) {
    const language = languageOf(name)
    if (language === null) continue
    const file = folder === '' ? name : `${folder}/${name}`
    const read = await readWords(reading, schema, file)
    if (read === null) unreadable.add(file)
    else words.set(language, read)
  }
  return words
}

/** The language of `fr.md` or `fr-x-facile.md`; null for any other file. */
export function languageOf(name: string): LanguageTag | null {
  const tag = name.endsWith('.md') ? name.slice(0, -'.md'.length) : ''
  return languageTagSchema.safeParse(tag).success ? tag : null
}

/** The names of the files that lie in each folder below `root`, deeper ones with their path. */
export function foldersIn(files: ReadonlyMap<string, number>, root: string): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>()
  for (const file of files.keys()) {
    if (!file.startsWith(`${root}/`)) continue
    const [id, ...rest] = file.slice(root.length + 1).split('/')
    if (id === undefined || rest.length === 0) continue
    const names = folders.get(id)
    if (names === undefined) folders.set(id, [rest.join('/')])
    else names.push(rest.join('/'))
  }
  return folders
}

function reportFolderName({ report, sizes }: PackReading, folder: string, id: string, json: string): void {
  if (idSchema.safeParse(id).success) return
  const file = sizes.has(`${folder}/${json}`) ? `${folder}/${json}` : folder
  const better = asId(id)
  report('bad-folder-name', file, '', { name: id, ...(better === '' ? {} : { better }) })
}

async function readEntryJson<Value extends z.ZodType, Words extends z.ZodType>(
  reading: PackReading,
  kind: FolderKind<Value, Words>,
  folder: string,
  names: readonly string[],
): Promise<z.output<Value> | undefined> {
  const file = `${folder}/${kind.json}`
  if (!names.includes(kind.json)) {
    const found = nearest(kind.json, names)
    reading.report('entry-json-missing', file, '', {
      folder,
      expected: kind.json,
      ...(found === undefined ? {} : { found }),
    })
    return undefined
  }
  const raw = await readJsonFile(reading, file)
  return raw === undefined ? undefined : readFields(kind.schema, raw, file, reading.report)
}
