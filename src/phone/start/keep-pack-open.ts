import { openReader, type PackReader } from '#domain/built-pack/pack-reader.ts'
import type { PackShelf, PackSource } from '#domain/built-pack/pack-source.ts'

export type OpenPack = (pack: string, signal: AbortSignal) => Promise<PackReader>

/**
 * Opens packs, and keeps the last one open from screen to screen, so that going from stop to stop asks nothing again.
 * It is opened anew when what the device holds of it has changed: taken along, brought up to date, a language added, removed.
 */
export function keepPackOpen(
  shelf: Pick<PackShelf, 'installed' | 'open'>,
  {
    onSource = () => undefined,
    walked = () => null,
    dress = (reader) => reader,
  }: {
    /** Learns which files a pack has before the first of them is read. */
    readonly onSource?: (source: PackSource) => void
    /** A walk keeps the version it began with: while this gives one of the pack, an update is not shown. */
    readonly walked?: () => PackReader | null
    /** Adds what the surface knows to a pack just opened. */
    readonly dress?: (reader: PackReader) => PackReader
  } = {},
): OpenPack {
  let last: { readonly pack: string; readonly held: string; readonly reader: PackReader } | null = null

  return async (pack, signal) => {
    const installed = (await shelf.installed()).find(({ id }) => id === pack)
    const running = walked()
    if (running?.pack.id === pack && installed !== undefined && installed.manifest !== running.source.manifestSha256)
      return running
    const held = installed === undefined ? '' : [installed.manifest, ...installed.parts].join(' ')
    if (last !== null && last.pack === pack && last.held === held) return last.reader
    const source = await shelf.open(pack, { signal })
    onSource(source)
    const reader = dress(await openReader(source, { signal }))
    signal.throwIfAborted()
    last = { pack, held, reader }
    return reader
  }
}
