import { PackUnreachable } from '#domain/built-pack/pack-errors.ts'
import type { takePack } from './take-pack.ts'

/**
 * The code that takes a pack along, fetched when one is: no first screen waits for it.
 * @throws PackUnreachable when it is neither on the device nor on the network
 */
export async function loadTaking(pack: string): Promise<{ readonly takePack: typeof takePack }> {
  try {
    return await import('./take-pack.ts')
  } catch {
    throw new PackUnreachable(pack)
  }
}
