import { useId } from 'preact/hooks'
import type { BuiltMedium, MediumWords } from '#domain/built-pack/built-medium.ts'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import { hrefOf } from '../screen/address.ts'
import { mediumScreen } from '../screen/medium-screen.ts'
import type { MediumOwner } from '../screen/screen-context.ts'
import { useScreen } from '../screen/use-screen.ts'
import { ListRow } from './list-row.tsx'
import { Picture } from './picture.tsx'
import './medium-list.css'

export interface MediumListProps {
  readonly pack: PackReader
  readonly media: readonly BuiltMedium[] | undefined
  readonly words: Readonly<Record<string, MediumWords>> | undefined
  /** Id of the stop, or with `of` of the person, trail or exhibition that has them. */
  readonly owner: string
  readonly of?: MediumOwner
}

/** What one opens from here: comparisons, films, games. A kind that this surface has no screen for is left out. */
export function MediumList({ pack, media, words, owner, of }: MediumListProps) {
  const { session, shows } = useScreen()
  const { translate } = session
  const titleId = useId()
  const shown = (media ?? []).filter(({ type }) => shows?.(mediumScreen(type)) ?? true)
  if (shown.length === 0) return null
  return (
    <div class="medium-list" role="group" aria-labelledby={titleId}>
      <h2 id={titleId}>{translate('kit:more')}</h2>
      <ul>
        {shown.map(({ type, id, poster }) => {
          const own = words?.[id]
          const kind = translate(`kit:kind-${type}`)
          return (
            <li key={id}>
              <ListRow
                href={hrefOf({
                  screen: mediumScreen(type),
                  pack: pack.pack.id,
                  stop: owner,
                  medium: id,
                  ...(of === undefined ? {} : { of }),
                })}
                leading={
                  poster === undefined ? undefined : (
                    <span class="medium-list-poster">
                      <Picture
                        image={poster}
                        alt=""
                        urlOf={(source) => pack.source.urlOf(source.path)}
                        sizes="88px"
                        fit="cover"
                      />
                    </span>
                  )
                }
                title={own?.title ?? kind}
                lang={own?.title === undefined ? undefined : own.language}
                detail={own?.title === undefined ? undefined : kind}
              />
            </li>
          )
        })}
      </ul>
    </div>
  )
}
