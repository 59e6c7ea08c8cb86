import type { Cancellable } from '#domain/built-pack/pack-source.ts'

/** The real signal behind the part of it that the domain may know. */
export function abortSignalOf(options: Cancellable | undefined): AbortSignal | undefined {
  return options?.signal instanceof AbortSignal ? options.signal : undefined
}
