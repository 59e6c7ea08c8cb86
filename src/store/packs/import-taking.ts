import { PackUnreachable } from '#domain/built-pack/pack-errors.ts'
import type { takePack } from './take-pack.ts'

/** What brings a pack, fetched when the first is taken: no first screen needs it. @throws PackUnreachable */
export async function importTaking(pack: string): Promise<{ readonly takePack: typeof takePack }> {
  try {
    return await import('./take-pack.ts')
  } catch (error) {
    if (error instanceof TypeError) throw new PackUnreachable(pack)
    throw error
  }
}
