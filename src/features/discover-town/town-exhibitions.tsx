import type { PackText } from '#domain/built-pack/built-text.ts'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import { Chip } from '#kit/elements/chip.tsx'
import { LanguageNote } from '#kit/elements/language-note.tsx'
import { Picture } from '#kit/elements/picture.tsx'
import { hrefOf } from '#kit/screen/address.ts'
import { useSession } from '#kit/screen/use-screen.ts'

export interface TownExhibitionsProps {
  readonly pack: PackReader
  readonly text: PackText
}

/** The exhibitions of a town; nothing where it has none. */
export function TownExhibitions({ pack: { pack, source }, text }: TownExhibitionsProps) {
  const { translate } = useSession()
  if (pack.exhibitions === undefined) return null
  return (
    <section aria-labelledby="exhibitions-title" class="discover-town-trails">
      <h2 id="exhibitions-title">{translate('discover-town:exhibitions')}</h2>
      <ul class="discover-town-list">
        {pack.exhibitions.map(({ id, cover, exhibitCount }) => {
          const words = text.exhibitions?.[id]
          return (
            <li key={id} class="trail-row trail-row-beside">
              {cover === undefined ? null : (
                <div class="trail-row-picture">
                  <Picture
                    image={cover}
                    alt=""
                    fit="cover"
                    sizes="(min-width: 36rem) 13rem, 7rem"
                    urlOf={({ path }) => source.urlOf(path)}
                  />
                </div>
              )}
              <div class="trail-row-words">
                <h3 lang={words?.language} dir="auto">
                  <a href={hrefOf({ screen: 'visit-exhibition', pack: pack.id, exhibition: id })}>
                    {words?.title ?? id}
                  </a>
                </h3>
                {words === undefined ? null : (
                  <>
                    <p lang={words.language} dir="auto">
                      {words.summary}
                    </p>
                    <LanguageNote language={words.language} />
                  </>
                )}
                <ul class="trail-row-facts">
                  <li>
                    <Chip icon="list">{translate('discover-town:stops', { count: exhibitCount })}</Chip>
                  </li>
                </ul>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
