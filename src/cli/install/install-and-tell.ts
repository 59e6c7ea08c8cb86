import { existsSync, statSync } from 'node:fs'
import { PackNotTrusted } from '#domain/built-pack/pack-errors.ts'
import { FOLDER_URL } from '#store/packs/folder-offer.ts'
import { askFolder } from '#store/packs/ask-folder.ts'
import { PublishedTree } from '#store/packs/published-tree.ts'
import { FetchFailed } from '#store/packs/receive.ts'
import { PINNED_KEYS, readPinned } from '../keys/pinned-keys.ts'
import { chooseLanguage } from '../report/report-language.ts'
import { BUILD_WORDS, sizeInWords } from '../tools/build-words.ts'
import { folderOnDisk } from './folder-on-disk.ts'
import { installPack, rollBack } from './install-pack.ts'
import { INSTALL_WORDS } from './install-words.ts'

/** Options of `beffroi install` as typed. */
export interface InstallCommandOptions {
  readonly into: string
  readonly pack?: readonly string[]
  readonly back?: boolean
  readonly lang?: string
}

/** Installs what a stick, folder or address offers, one pack after the other, and tells how each went. Gives 1 where one failed. */
export async function installAndTell(from: string | undefined, options: InstallCommandOptions): Promise<number> {
  const language = chooseLanguage(options.lang, process.env)
  const words = INSTALL_WORDS[language]
  if (options.back === true && options.pack !== undefined) return goBack(options.into, options.pack, language)
  if (from === undefined || options.back === true) return refuse(words.noFrom)
  const isAddress = /^https?:\/\//.test(from)
  if (!isAddress && !(existsSync(from) && statSync(from).isDirectory())) return refuse(words.noFolder(from))
  const tree = isAddress
    ? new PublishedTree(from.endsWith('/') ? from : `${from}/`)
    : new PublishedTree(FOLDER_URL, askFolder(folderOnDisk(from), FOLDER_URL))
  const packs = options.pack ?? (await offered(tree))
  if (packs.length === 0) return refuse(words.noPacks(from))
  const roots = await readPinned(PINNED_KEYS)
  let exitCode = 0
  for (const pack of packs) {
    try {
      const done = await installPack(tree, options.into, pack, { roots })
      console.log(words.installed(done, sizeInWords(done.fetchedBytes, BUILD_WORDS[language])))
    } catch (cause) {
      const reason = words.reasons[nameOf(cause)]
      if (reason === undefined) throw cause
      exitCode = refuse(words.failed(pack, reason))
    }
  }
  return exitCode
}

async function goBack(site: string, packs: readonly string[], language: 'fr' | 'en'): Promise<number> {
  const words = INSTALL_WORDS[language]
  let exitCode = 0
  for (const pack of packs) {
    const sequence = await rollBack(site, pack)
    if (sequence === undefined) exitCode = refuse(words.noWayBack(pack))
    else console.log(words.back(pack, sequence))
  }
  return exitCode
}

async function offered(tree: PublishedTree): Promise<readonly string[]> {
  try {
    return (await tree.catalogue({})).map(({ id }) => id)
  } catch (cause) {
    if (cause instanceof FetchFailed) return []
    throw cause
  }
}

function nameOf(cause: unknown): string {
  if (cause instanceof PackNotTrusted) return cause.why
  return cause instanceof Error ? cause.name : ''
}

function refuse(sentence: string): number {
  console.error(sentence)
  return 1
}
