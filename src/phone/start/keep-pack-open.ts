import { openReader, type PackReader } from '#domain/built-pack/pack-reader.ts'
import type { PackShelf, PackSource } from '#domain/built-pack/pack-source.ts'

export type OpenPack = (pack: string, signal: AbortSignal) => Promise<PackReader>

/**
 * Opens packs, and keeps the last one open from screen to screen, so that going from stop to stop asks nothing again.
 * It is opened anew when what the device holds of it has changed: taken along, brought up to date, a language added, removed.
 * `onSource` learns which files a pack has before the first of them is read.
 */
export function keepPackOpen(
  shelf: Pick<PackShelf, 'installed' | 'open'>,
  onSource: (source: PackSource) => void = () => undefined,
): OpenPack {
  let last: { readonly pack: string; readonly held: string; readonly reader: PackReader } | null = null

  const heldOf = async (pack: string): Promise<string> => {
    const installed = (await shelf.installed()).find(({ id }) => id === pack)
    return installed === undefined ? '' : [installed.manifest, ...installed.parts].join(' ')
  }
  return async (pack, signal) => {
    const held = await heldOf(pack)
    if (last !== null && last.pack === pack && last.held === held) return last.reader
    const source = await shelf.open(pack, { signal })
    onSource(source)
    const reader = await openReader(source, { signal })
    signal.throwIfAborted()
    last = { pack, held, reader }
    return reader
  }
}
