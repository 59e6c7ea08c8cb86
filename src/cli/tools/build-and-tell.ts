import { statSync } from 'node:fs'
import { MapUnreadable, PictureUnreadable } from '#pack/build/build-tools.ts'
import { PackTooLarge } from '#pack/build/pack-output.ts'
import { SoundUnreadable } from '#pack/build/sound-duration.ts'
import { KeysUnusable } from '../keys/keys-folder.ts'
import { KEYS_WORDS } from '../keys/keys-words.ts'
import { buildFolder, type BuildPlaces, type ExaminedPack } from './build-folder.ts'
import { SiteBusy } from './build-lock.ts'
import { buildReport } from './build-report.ts'
import type { BuildWords } from './build-words.ts'
import type { ProgressLine } from './progress-line.ts'
import { SignedBefore } from './site-folder.ts'

/** What a build needs to know and whom it tells. */
export interface BuildScene {
  readonly places: BuildPlaces
  readonly words: BuildWords
  readonly progress: ProgressLine
  /** Reads and checks a folder and prints what `check` found, if anything. */
  readonly examine: (folder: string) => Promise<ExaminedPack>
  readonly say: (line: string) => void
}

export type BuiltFolder =
  | { readonly kind: 'built'; readonly pack: string; readonly changed: boolean }
  /** `check` found an error. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'failed'; readonly because: string }

/** Checks and builds one folder and tells how it went. Only a programmer's mistake or a failing disk throws. */
export async function buildAndTell(folder: string, scene: BuildScene): Promise<BuiltFolder> {
  const { places, words, progress, say } = scene
  try {
    progress.show(words.checking(folder), { done: 0, total: 0 })
    const examined = await scene.examine(folder)
    progress.clear()
    const outcome = await buildFolder(examined, places, (done) => {
      progress.show(examined.tree.folder, done)
    })
    progress.clear()
    if (outcome.kind === 'refused') {
      say(words.refused(folder))
      return { kind: 'refused' }
    }
    for (const line of buildReport(outcome.finished, outcome.published, words)) say(line)
    if (outcome.openKey !== undefined) say(KEYS_WORDS[words.language].openKey(outcome.openKey))
    return { kind: 'built', pack: outcome.finished.entry.id, changed: outcome.published.changed }
  } catch (cause) {
    progress.clear()
    const sentence = sentenceOf(cause, folder, words)
    if (sentence === undefined) throw cause
    say(sentence)
    return { kind: 'failed', because: sentence }
  }
}

/** What to tell a curator of something that can go wrong beyond `check`. */
function sentenceOf(cause: unknown, folder: string, words: BuildWords): string | undefined {
  if (cause instanceof SiteBusy) return words.locked(cause.folder)
  if (cause instanceof KeysUnusable) return KEYS_WORDS[words.language].unusable(cause)
  if (cause instanceof SignedBefore) return KEYS_WORDS[words.language].signedBefore(cause.pack)
  if (cause instanceof PackTooLarge) return words.failed(folder, words.tooLarge(cause.what, cause.count, cause.limit))
  if (cause instanceof PictureUnreadable || cause instanceof MapUnreadable || cause instanceof SoundUnreadable)
    return words.failed(folder, cause.message)
  if (cause instanceof Error && 'code' in cause && cause.code === 'ENOSPC') return words.failed(folder, cause.message)
  if (cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')) {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return words.notAPack(folder)
    // An editor that saves by renaming, or a folder being copied: the next build finds it.
    return words.failed(folder, words.vanished('path' in cause ? String(cause.path) : cause.message))
  }
  return undefined
}
