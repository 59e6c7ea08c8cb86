import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { LanguageTag } from '#domain/language/language.ts'

/**
 * Reads one of each kind of what a table shows, so that a version that cannot be read fails here, where the keeper puts the one before back,
 * and not under a visitor's finger.
 * @throws PackFileMissing, PackDamaged, or whatever a file of the wrong form leads to
 */
export async function proveReadable(pack: PackReader, language: LanguageTag): Promise<void> {
  const [{ ids }, { titles }] = await Promise.all([pack.stops(), pack.titles(language)])
  if (ids.length !== titles.length) throw new RangeError(`${ids.length} stops have ${titles.length} titles`)
  const [first] = ids
  if (first === undefined) return
  const [stop, text] = await Promise.all([pack.stop(first), pack.stopText(language, first)])
  if (stop === undefined || text === undefined) throw new RangeError(`Stop ${first} cannot be read`)
}
