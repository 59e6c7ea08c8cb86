import { useId } from 'preact/hooks'
import type { BuiltStop } from '#domain/built-pack/built-pack.ts'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { StopText } from '#domain/built-pack/built-text.ts'
import { ListRow } from '#kit/elements/list-row.tsx'
import { Picture } from '#kit/elements/picture.tsx'
import { hrefOf } from '#kit/screen/address.ts'
import { mediumScreen } from '#kit/screen/medium-screen.ts'
import type { ScreenContext } from '#kit/screen/screen-context.ts'

export interface StopMoreProps {
  readonly context: ScreenContext
  readonly pack: PackReader
  readonly stop: BuiltStop
  readonly text: StopText
}

/** What one opens from here: comparisons, games. A kind that this surface has no screen for is left out. */
export function StopMore({ context, pack, stop, text }: StopMoreProps) {
  const { translate } = context.session
  const shown = (stop.more ?? []).filter(({ type }) => context.shows?.(mediumScreen(type)) ?? true)
  const titleId = useId()
  if (shown.length === 0) return null
  return (
    <section class="visit-stop-more" aria-labelledby={titleId}>
      <h2 id={titleId}>{translate('visit-stop:more')}</h2>
      <ul>
        {shown.map(({ type, id, poster }) => {
          const words = text.more?.[id]
          const kind = translate(`visit-stop:kind-${type}`)
          return (
            <li key={id}>
              <ListRow
                href={hrefOf({ screen: mediumScreen(type), pack: pack.pack.id, stop: stop.id, medium: id })}
                leading={
                  poster === undefined ? undefined : (
                    <span class="visit-stop-poster">
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
                title={words?.title ?? kind}
                lang={words?.title === undefined ? undefined : words.language}
                detail={words?.title === undefined ? undefined : kind}
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
