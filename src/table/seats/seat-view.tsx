import type { ReadonlySignal } from '@preact/signals'
import { directionOf } from '#kit/language/interface-language.ts'
import type { InterfaceLanguage, Translate } from '#kit/screen/session.ts'
import type { Seat, Table } from '../start/open-table.ts'
import type { TableWords } from '../start/table-words.ts'
import { LanguageChoice } from './language-choice.tsx'
import { PersonView, type PersonViewProps } from './person-view.tsx'
import { SeatMark } from './seat-mark.tsx'
import { TouchingHand } from './touching-hand.tsx'
import './seat.css'
import './strip.css'

export interface SeatViewProps extends Omit<PersonViewProps, 'seat' | 'person'> {
  readonly seat: Seat
  readonly table: Table
  readonly words: TableWords
  readonly languages: readonly InterfaceLanguage[]
  /** Which language the table speaks to nobody in particular, changing every few seconds. */
  readonly spoken: ReadonlySignal<InterfaceLanguage>
}

/** One stretch of the edge: a mark to touch, a greeting, or what its person has before them. It faces whoever stands there. */
export function SeatView({ seat, words, languages, spoken, ...props }: SeatViewProps) {
  const { place, state, person } = seat
  const { at, turn, width, index } = place
  const here = person.value
  const kind = here === null ? state.value.kind : 'active'
  return (
    <section
      class="seat"
      data-state={kind}
      data-seat={index}
      data-number={index}
      aria-label={words.in(spoken.value)('table:seat', { number: index + 1 })}
      style={{
        insetBlockStart: 0,
        left: 0,
        transform: `translate(${at.x}px,${at.y}px) rotate(${turn}rad)`,
        '--seat-width': `${width}px`,
        '--seat-colour': `var(--seat-${index % 8})`,
      }}
    >
      {here !== null ? (
        <PersonView seat={seat} person={here} languages={languages} {...props} />
      ) : state.value.kind === 'greeting' ? (
        <Greeting
          words={words}
          languages={languages}
          onChoose={(language) => {
            void props.table.choose(index, language, performance.now())
          }}
          seat={index}
        />
      ) : (
        <FreeSeat
          translate={words.in(spoken.value)}
          language={spoken.value}
          seat={index}
          onTouch={() => {
            props.table.tell(index, { kind: 'touched', atMs: performance.now() })
          }}
        />
      )}
    </section>
  )
}

function FreeSeat({
  translate,
  language,
  seat,
  onTouch,
}: {
  readonly translate: Translate
  readonly language: InterfaceLanguage
  readonly seat: number
  readonly onTouch: () => void
}) {
  return (
    <button type="button" class="seat-free" onClick={onTouch}>
      <TouchingHand />
      <span key={language} class="seat-free-words" lang={language} dir={directionOf(language)}>
        {translate('table:touch-here')}
      </span>
      <SeatMark seat={seat} />
    </button>
  )
}

function Greeting({
  words,
  languages,
  onChoose,
  seat,
}: {
  readonly words: TableWords
  readonly languages: readonly InterfaceLanguage[]
  readonly onChoose: (language: InterfaceLanguage) => void
  readonly seat: number
}) {
  return (
    <div class="seat-strip seat-greeting">
      <p class="seat-greeting-words">
        <SeatMark seat={seat} />
        {languages.map((language) => (
          <span key={language} lang={language} dir={directionOf(language)}>
            {words.in(language)('table:welcome')}
          </span>
        ))}
      </p>
      <LanguageChoice languages={languages} current={null} onChoose={onChoose} />
    </div>
  )
}
