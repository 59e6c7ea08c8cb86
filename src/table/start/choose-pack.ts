import { PackUnknown } from '#domain/built-pack/pack-errors.ts'
import type { PackShelf, PackSource } from '#domain/built-pack/pack-source.ts'

/** The pack the keeper chose, else the first on offer. @throws PackUnknown, PackUnreachable */
export async function choosePack(shelf: PackShelf, wanted: string | null, signal: AbortSignal): Promise<PackSource> {
  const pack = wanted ?? (await shelf.catalogue({ signal }))[0]?.id
  if (pack === undefined) throw new PackUnknown('')
  return shelf.open(pack, { signal })
}
