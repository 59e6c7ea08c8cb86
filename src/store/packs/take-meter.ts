import type { ManifestFile } from '#domain/built-pack/manifest.ts'
import type { TakeProgress } from '#domain/built-pack/pack-source.ts'
import { totalBytes } from './wanted-files.ts'

const REPORT_EVERY_MS = 100

/** Adds up what many objects at once report, and passes on a sum that never goes back, at most ten times a second. */
export class TakeMeter {
  readonly #bytes = new Map<string, number>()
  readonly #totalBytes: number
  readonly #totalFiles: number
  #doneFiles = 0
  #highestBytes = 0
  #reportedAtMs = Number.NEGATIVE_INFINITY

  constructor(
    wanted: readonly ManifestFile[],
    missing: readonly ManifestFile[],
    readonly onProgress: (progress: TakeProgress) => void,
  ) {
    this.#totalBytes = totalBytes(wanted)
    this.#totalFiles = wanted.length
    const absent = new Set(missing.map(({ sha256 }) => sha256))
    for (const file of wanted) if (!absent.has(file.sha256)) this.finish(file)
    this.#report()
  }

  /** `bytes` of this object are here or under way. */
  advance({ sha256 }: ManifestFile, bytes: number): void {
    this.#bytes.set(sha256, bytes)
    if (performance.now() - this.#reportedAtMs >= REPORT_EVERY_MS) this.#report()
  }

  finish(file: ManifestFile): void {
    this.#doneFiles += 1
    this.#bytes.set(file.sha256, file.bytes)
    if (this.#doneFiles === this.#totalFiles || performance.now() - this.#reportedAtMs >= REPORT_EVERY_MS)
      this.#report()
  }

  #report(): void {
    this.#reportedAtMs = performance.now()
    const bytes = [...this.#bytes.values()].reduce((sum, each) => sum + each, 0)
    this.#highestBytes = Math.max(this.#highestBytes, bytes)
    this.onProgress({
      doneBytes: this.#highestBytes,
      totalBytes: this.#totalBytes,
      doneFiles: this.#doneFiles,
      totalFiles: this.#totalFiles,
    })
  }
}
