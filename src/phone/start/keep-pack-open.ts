import { openReader, type PackReader } from '#domain/built-pack/pack-reader.ts'
import type { PackShelf } from '#domain/built-pack/pack-source.ts'

export type OpenPack = (pack: string, signal: AbortSignal) => Promise<PackReader>

/**
 * Opens packs, and keeps the last one open from screen to screen, so that going from stop to stop asks nothing again.
 * `dress` adds what the surface knows to a pack just opened. It is opened anew when what the device holds of it has changed: taken along, brought up to date, a language added, removed.
 */
export function keepPackOpen(
  shelf: Pick<PackShelf, 'installed' | 'open'>,
  dress: (reader: PackReader) => PackReader = (reader) => reader,
): OpenPack {
  let last: { readonly pack: string; readonly held: string; readonly reader: PackReader } | null = null

  const heldOf = async (pack: string): Promise<string> => {
    const installed = (await shelf.installed()).find(({ id }) => id === pack)
    return installed === undefined ? '' : [installed.manifest, ...installed.parts].join(' ')
  }
  return async (pack, signal) => {
    const held = await heldOf(pack)
    if (last !== null && last.pack === pack && last.held === held) return last.reader
    const reader = dress(await openReader(await shelf.open(pack, { signal }), { signal }))
    signal.throwIfAborted()
    last = { pack, held, reader }
    return reader
  }
}
