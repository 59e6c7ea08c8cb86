import type { BuiltPack } from '#domain/built-pack/built-pack.ts'
import type { InstalledPack } from '#domain/built-pack/pack-source.ts'
import { versionsOf } from '#domain/language/language.ts'
import { languageInWords } from '#kit/language/language-in-words.ts'
import { useSession } from '#kit/screen/use-screen.ts'

export interface AboutPackProps {
  readonly pack: BuiltPack
  /** Bytes of each part, which tell in which languages there are voices. */
  readonly bytes: Readonly<Record<string, number>>
  /** The version on the device; null where none is. */
  readonly installed: InstalledPack | null
}

/** Who made the pack, in which languages it speaks, and what must be said of its map. */
export function AboutPack({ pack, bytes, installed }: AboutPackProps) {
  const session = useSession()
  const { translate, format } = session
  const standard = pack.languages.filter(({ kind }) => kind === 'standard')
  const versions = standard.flatMap(({ tag }) => versionsOf(tag, pack.languages))
  const spoken = standard.filter(({ tag }) => (bytes[`audio:${tag}`] ?? 0) > 0)
  const read = standard.filter((language) => !spoken.includes(language))
  const names = (languages: typeof spoken) =>
    new Intl.ListFormat(session.interfaceLanguage.value, { type: 'conjunction' }).format(
      languages.map(({ tag }) => languageInWords({ translate, format }, tag, pack.languages)),
    )
  const trustWords = ({ signature }: InstalledPack) =>
    signature === undefined
      ? translate('discover-town:unsigned')
      : translate('discover-town:signed', { date: format.date(signature.atMs) })
  return (
    <footer class="about-pack">
      <h2>{translate('discover-town:about')}</h2>
      {spoken.length === 0 ? null : <p>{translate('discover-town:spoken', { languages: names(spoken) })}</p>}
      {read.length === 0 ? null : <p>{translate('discover-town:read-too', { languages: names(read) })}</p>}
      {versions.length === 0 ? null : <p>{translate('discover-town:versions', { languages: names(versions) })}</p>}
      <p>
        {translate('discover-town:publisher', { name: `\u2068${pack.publisher.name}\u2069` })} ·{' '}
        <bdi>{pack.licence}</bdi>
      </p>
      {pack.map === undefined ? null : (
        <p>
          <bdi>{pack.map.attribution}</bdi>
          {pack.map.schematic ? ` · ${translate('discover-town:schematic')}` : null}
        </p>
      )}
      {installed === null ? null : <p>{trustWords(installed)}</p>}
    </footer>
  )
}
