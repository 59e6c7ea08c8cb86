import type { ReadonlySignal } from '@preact/signals'
import { Picture } from '#kit/elements/picture.tsx'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { Plate } from './plates.ts'
import './attract.css'

export interface AttractViewProps {
  readonly plate: ReadonlySignal<Plate | null>
  readonly pack: PackReader
}

/** When nobody is there: one place after the other, for whoever stands at either long side, in one language after the other. */
export function AttractView({ plate, pack }: AttractViewProps) {
  const shown = plate.value
  if (shown === null) return null
  return (
    <div class="attract" aria-hidden="true">
      {(['near', 'far'] as const).map((side) => {
        const words = shown.words[side === 'near' ? 0 : 1]
        return (
          <figure key={`${side}${shown.stop}`} class={`attract-plate attract-${side}`}>
            <Picture
              image={shown.image}
              alt=""
              fit="cover"
              eager
              sizes="700px"
              urlOf={({ path }) => pack.source.urlOf(path)}
            />
            <figcaption lang={words?.language} dir="auto">
              <strong>{words?.title}</strong>
              <span>{words?.summary}</span>
            </figcaption>
          </figure>
        )
      })}
    </div>
  )
}
