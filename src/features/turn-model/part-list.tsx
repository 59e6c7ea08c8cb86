import { type ModelPart, stands } from '#domain/built-pack/built-scene.ts'
import type { LoadedMedium } from '#kit/screen/load-medium.ts'
import type { Translate } from '#kit/screen/session.ts'

export interface PartListProps {
  readonly loaded: LoadedMedium<'model'>
  /** The year that is shown; undefined for today, null where no time is chosen. */
  readonly year: number | undefined | null
  readonly translate: Translate
}

/** The parts in words: when each stood, how sure its form is and how that is drawn, whether it stands at the time shown. */
export function PartList({ loaded: { medium, words, direction }, year, translate }: PartListProps) {
  if (medium.parts.length === 0) return null
  return (
    <section class="turn-model-parts">
      <h2>{translate('turn-model:parts')}</h2>
      <ul>
        {medium.parts.map((part) => {
          const own = words.parts[part.id]
          const isThere = year === null || stands(part, year)
          const facts = [
            years(part, translate),
            translate(`turn-model:${part.certainty}`),
            isThere ? '' : translate('turn-model:not-there'),
          ]
          return (
            <li key={part.id} class={isThere ? undefined : 'turn-model-gone'}>
              <span class={`turn-model-swatch turn-model-${part.certainty}`} aria-hidden="true" />
              <div>
                <h3 lang={words.language} dir={direction}>
                  {own?.title ?? part.id}
                </h3>
                <p class="turn-model-facts">{facts.filter((fact) => fact !== '').join(' · ')}</p>
                {own?.text === undefined ? null : (
                  <p lang={words.language} dir={direction}>
                    {own.text}
                  </p>
                )}
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function years({ from, to, about }: ModelPart, translate: Translate): string {
  const say = (year: number) => (about ? translate('turn-model:about', { year: String(year) }) : String(year))
  if (from !== undefined && to !== undefined) return translate('turn-model:years', { from: say(from), to: say(to) })
  if (from !== undefined) return translate('turn-model:since', { from: say(from) })
  return to === undefined ? '' : translate('turn-model:until', { to: say(to) })
}
