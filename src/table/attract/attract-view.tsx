import { Picture } from '#kit/elements/picture.tsx'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import { interfaceLanguageFor } from '#kit/language/interface-language.ts'
import type { TableWords } from '../start/table-words.ts'
import type { Attract } from './open-attract.ts'
import './attract.css'

export interface AttractViewProps {
  readonly attract: Attract
  readonly words: TableWords
  readonly pack: PackReader
}

/** When nobody is there: one place after the other, for whoever stands at either long side, in one language after the other. */
export function AttractView({ attract: { plate, said }, words: table, pack }: AttractViewProps) {
  const shown = plate.value
  if (shown === null) return null
  return (
    <div class="attract" aria-hidden="true">
      {(['near', 'far'] as const).map((side) => {
        const words = shown.words[side === 'near' ? 0 : 1]
        return (
          <figure key={`${side}${shown.stop}`} class={`attract-plate attract-${side}`}>
            {shown.image === null ? null : (
              <Picture
                image={shown.image}
                alt=""
                fit="cover"
                eager
                sizes="700px"
                urlOf={({ path }) => pack.source.urlOf(path)}
              />
            )}
            <figcaption lang={words?.language} dir="auto">
              <strong>{words?.title}</strong>
              <span>{(side === 'near' ? said.value : null) ?? words?.summary}</span>
              {words === undefined || words.events.length === 0 ? null : (
                <span class="attract-today">
                  {table.in(interfaceLanguageFor([words.language]))('table:today', {
                    events: words.events.join(' · '),
                  })}
                </span>
              )}
            </figcaption>
          </figure>
        )
      })}
    </div>
  )
}
