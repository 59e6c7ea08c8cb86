import type { CatalogueEntry } from '#domain/built-pack/catalogue.ts'
import type { PartId } from '#domain/built-pack/manifest.ts'
import { type Language, type LanguageTag, versionsOf } from '#domain/language/language.ts'
import { CheckRow } from '#kit/elements/check-row.tsx'
import { useSession } from '#kit/screen/use-screen.ts'

export interface LanguageRowsProps {
  readonly entry: CatalogueEntry
  readonly chosen: readonly LanguageTag[]
  readonly onChange: (chosen: readonly LanguageTag[]) => void
}

/** Each language with its versions below it; what a version does not tell itself comes along in its language. */
export function LanguageRows({ entry, chosen, onChange }: LanguageRowsProps) {
  const { translate, format } = useSession()
  const sizeOf = (...parts: readonly PartId[]) => parts.reduce((sum, part) => sum + (entry.bytes[part] ?? 0), 0)
  const rowProps = ({ tag }: Language) => ({
    checked: chosen.includes(tag),
    onChange: (checked: boolean) => {
      onChange(checked ? [...chosen, tag] : chosen.filter((other) => other !== tag))
    },
  })
  const sizeIn = (tag: LanguageTag) => format.bytes(sizeOf(`text:${tag}`, `audio:${tag}`))
  return (
    <>
      {entry.languages
        .filter(({ kind }) => kind === 'standard')
        .map((language) => {
          const { tag, name } = language
          const isSpoken = sizeOf(`audio:${tag}`) > 0
          return (
            <div key={tag}>
              <CheckRow
                {...rowProps(language)}
                words={name}
                lang={tag}
                detail={translate(isSpoken ? 'take-along:text-and-voice' : 'take-along:text-only', {
                  size: sizeIn(tag),
                })}
              />
              {versionsOf(tag, entry.languages).map((version) => (
                <div key={version.tag} class="take-along-version">
                  <CheckRow
                    {...rowProps(version)}
                    words={translate(`kit:version-${version.kind}`)}
                    detail={translate('take-along:version-detail', {
                      count: version.toldStops ?? 0,
                      language: format.languageName(tag),
                      size: sizeIn(version.tag),
                    })}
                  />
                </div>
              ))}
            </div>
          )
        })}
    </>
  )
}
