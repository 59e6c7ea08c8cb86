import type { LanguageTag } from '../language/language.ts'
import type { CatalogueEntry } from './catalogue.ts'
import type { PackSignature } from '../trust/judge-version.ts'
import type { Manifest, PartId } from './manifest.ts'

export interface Cancellable {
  readonly signal?: AbortSignalLike
}

/** The part of AbortSignal that rooms without a page may know. */
export interface AbortSignalLike {
  readonly aborted: boolean
  throwIfAborted(): void
}

/** One version of one pack, open for reading: from the device where it is installed, else from the network. */
export interface PackSource {
  readonly manifest: Manifest
  readonly manifestSha256: string
  /** True when every byte of `core` and of the taken parts is on the device. */
  readonly installed: boolean
  /**
   * The parsed JSON of a file, its bytes checked against the manifest.
   * @throws PackFileMissing when neither device nor network has it
   */
  readJson<Value>(path: string, options?: Cancellable): Promise<Value>
  /** The bytes of a file in memory, checked against the manifest. @throws PackFileMissing */
  readBytes(path: string, options?: Cancellable): Promise<Uint8Array>
  /** Address for `<img>` and `<audio>`: same origin; the service worker answers it from the device when it can, with ranges. */
  urlOf(path: string): string
}

/** A pack that is on the device, whole. */
export interface InstalledPack {
  readonly id: string
  readonly sequence: number
  readonly manifest: string
  readonly parts: readonly PartId[]
  readonly bytes: number
  /** When it was committed, milliseconds since 1970. */
  readonly atMs: number
  /** Who signed it; the device holds this pack's later versions to that. Missing where it is not signed. */
  readonly signature?: PackSignature
}

/** A pack that was taken and of which the browser has lost something since. Taking the same parts again brings just that. */
export interface DamagedPack extends InstalledPack {
  /** Bytes of the files that are gone; all of the pack's where the list of its files is gone. */
  readonly missingBytes: number
  /** Names of the files that are gone; none where their list is. */
  readonly missingPaths: readonly string[]
}

/** What taking a pack along would cost. */
export interface TakePlan {
  readonly manifestSha256: string
  readonly sequence: number
  /** Bytes of the chosen parts altogether. */
  readonly totalBytes: number
  /** Bytes of them that are not on the device yet. */
  readonly missingBytes: number
  /** Who signed it; missing where it is not signed. */
  readonly signature?: PackSignature
  /** What the browser says is free, when it says anything. */
  readonly freeBytes?: number
}

export interface TakeProgress {
  readonly doneBytes: number
  readonly totalBytes: number
  readonly doneFiles: number
  readonly totalFiles: number
}

/** Files of a folder that a visitor has chosen: a stick, a copy of a published site. */
export interface ChosenFolder {
  /** The file at these names below the folder; undefined where there is none. */
  file(path: readonly string[]): Promise<FileLike | undefined>
}

/** The part of a browser's `File` that rooms without a page may know. */
export interface FileLike {
  readonly size: number
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> }
}

/** What a chosen folder offers: installed exactly as from the network. */
export interface FolderOffer extends Pick<PackShelf, 'plan' | 'take'> {
  /** @throws PackUnknown where the folder is no copy of a published site */
  catalogue(options?: Cancellable): Promise<readonly CatalogueEntry[]>
}

/** The device's shelf of packs, as the screens know it. Every promise rejects with a named Error that a screen turns into a sentence. */
export interface PackShelf {
  /** The packs on offer: from the network, else the copy kept from last time; installed packs are always among them. */
  catalogue(options?: Cancellable): Promise<readonly CatalogueEntry[]>
  /** The packs of which every file that was taken is still on the device. */
  installed(): Promise<readonly InstalledPack[]>
  /**
   * The packs that were taken and are not whole any more. By the presence of their files, which costs a start nothing; where `thorough`
   * every byte is hashed, and a file that does not match counts as gone from then on.
   */
  damaged?(options?: { readonly thorough?: boolean }): Promise<readonly DamagedPack[]>
  /** The installed version if there is one, else the newest on the network. @throws PackUnknown, PackUnreachable */
  open(pack: string, options?: Cancellable): Promise<PackSource>
  /** Newest version's cost for these parts. @throws PackUnknown, PackUnreachable, PackNotTrusted */
  plan(pack: string, parts: readonly PartId[], options?: Cancellable): Promise<TakePlan>
  /**
   * Brings the newest version onto the device, or nothing: the old one stays readable until every byte of the new one has matched its hash.
   * Files already there are not fetched again, so aborting and calling again goes on where it stopped.
   * @throws NotEnoughSpace, DownloadInterrupted, PackDamaged, PackNotTrusted, or AbortError when `signal` aborts
   */
  take(
    pack: string,
    parts: readonly PartId[],
    options: Cancellable & { readonly onProgress: (progress: TakeProgress) => void },
  ): Promise<InstalledPack>
  /** The packs of a folder the visitor has chosen, to be taken as from the network. */
  offerOf?(folder: ChosenFolder): Promise<FolderOffer>
  remove(pack: string): Promise<void>
  /** Drops what an unfinished download has brought so far; an installed version stays. */
  discardUnfinished(pack: string): Promise<void>
  /** Bytes used by packs on this device, and what the browser grants. */
  usage(): Promise<{ readonly usedBytes: number; readonly quotaBytes?: number; readonly persistent: boolean }>
}

/** The parts that go along without asking for a language: everything essential, and the map. */
export function essentialParts(language: LanguageTag): readonly PartId[] {
  return ['core', 'map', `text:${language}`, `audio:${language}`]
}

/** Of these parts the exhibitions', each with its voices in one language. */
export function exhibitionParts(language: LanguageTag, parts: readonly string[]): readonly PartId[] {
  return parts.filter((part): part is `exhibition:${string}` => {
    const [kind, id, voice = language] = part.split(':')
    return kind === 'exhibition' && id !== undefined && voice === language
  })
}
