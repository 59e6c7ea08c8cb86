import { StorageFailed } from '#domain/built-pack/pack-errors.ts'
import { DatabaseUnavailable } from '../database/kept-database.ts'
import { ObjectDamaged, StoreFull } from '../objects/object-store.ts'

/**
 * Lets only errors out that screens know. What a broken worker, file system or database throws is one of them: StorageFailed.
 * An abort that `signal` asked for stays what it is.
 */
export async function namingFailures<Value>(work: () => Promise<Value>, signal?: AbortSignal): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    if (signal?.aborted === true || !isOfTheStore(error)) throw error
    throw new StorageFailed({ cause: error })
  }
}

/** What a store or a database throws, and no screen knows. */
export function isOfTheStore(error: unknown): boolean {
  return (
    error instanceof DOMException ||
    error instanceof StoreFull ||
    error instanceof ObjectDamaged ||
    error instanceof DatabaseUnavailable
  )
}
