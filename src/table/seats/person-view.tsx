import { useSignal } from '@preact/signals'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import { Icon } from '#kit/elements/icon.tsx'
import type { IconName } from '#kit/elements/icon-paths.ts'
import type { InterfaceLanguage } from '#kit/screen/session.ts'
import { CardBoundary } from '../cards/card-boundary.tsx'
import type { Seat, Table } from '../start/open-table.ts'
import { LanguageChoice, nameOf } from './language-choice.tsx'
import type { Person } from './person.ts'
import { PlacesRibbon } from './places-ribbon.tsx'
import { SeatMark } from './seat-mark.tsx'
import { StillThere } from './still-there.tsx'
import './tools.css'

export interface PersonViewProps {
  readonly seat: Seat
  readonly person: Person
  readonly table: Table
  readonly pack: PackReader
  readonly languages: readonly InterfaceLanguage[]
  readonly askMs: number
  readonly onZoom: (seat: number, steps: number) => void
  readonly onOpenStop: (seat: number, stop: string) => void
  readonly onTakeHome: (seat: number) => void
}

/** What one person has at the edge: all places, and what they can set. Nothing of it is further away than an arm. */
export function PersonView({ seat, person, table, pack, languages, askMs, ...on }: PersonViewProps) {
  const { session } = person
  const { translate, settings, interfaceLanguage, direction } = session
  const isChoosing = useSignal(false)
  const { index } = seat.place
  const { textScale, contrast } = settings.value
  const set = (change: Partial<typeof settings.value>) => {
    settings.value = { ...settings.value, ...change }
  }
  return (
    <div
      class="seat-strip seat-person"
      lang={interfaceLanguage.value}
      dir={direction.value}
      data-contrast={contrast}
      style={{ '--text-scale': textScale }}
    >
      {isChoosing.value ? (
        <LanguageChoice
          languages={languages}
          current={interfaceLanguage.value}
          onChoose={(language) => {
            session.chooseLanguage(language)
            isChoosing.value = false
          }}
        />
      ) : (
        <CardBoundary otherwise={<div />}>
          <PlacesRibbon
            pack={pack}
            session={session}
            onOpen={(stop) => {
              on.onOpenStop(index, stop)
            }}
          />
        </CardBoundary>
      )}
      <div class="seat-tools" role="group" aria-label={translate('table:seat', { number: index + 1 })}>
        <SeatMark seat={index} />
        <Tool
          icon="language"
          words={nameOf(interfaceLanguage.value)}
          label={translate('table:language')}
          pressed={isChoosing.value}
          onPress={() => {
            isChoosing.value = !isChoosing.value
          }}
        />
        <Tool
          icon="text"
          label={translate(textScale > 1 ? 'table:text-normal' : 'table:text-larger')}
          pressed={textScale > 1}
          onPress={() => {
            set({ textScale: textScale > 1 ? 1 : 1.5 })
          }}
        />
        <Tool
          icon="moon"
          label={translate(contrast === 'high' ? 'table:contrast-normal' : 'table:contrast-high')}
          pressed={contrast === 'high'}
          onPress={() => {
            set({ contrast: contrast === 'high' ? 'normal' : 'high' })
          }}
        />
        <Tool
          sign="−"
          label={translate('table:zoom-out')}
          onPress={() => {
            on.onZoom(index, -1)
          }}
        />
        <Tool
          sign="+"
          label={translate('table:zoom-in')}
          onPress={() => {
            on.onZoom(index, 1)
          }}
        />
        <Tool
          icon="share"
          words={translate('table:take-home')}
          main
          onPress={() => {
            on.onTakeHome(index)
          }}
        />
        <Tool
          icon="close"
          words={translate('table:finish')}
          onPress={() => {
            table.tell(index, { kind: 'left' })
          }}
        />
      </div>
      {seat.state.value.kind === 'asking' ? (
        <StillThere
          translate={translate}
          askMs={askMs}
          onStay={() => {
            table.tell(index, { kind: 'touched', atMs: performance.now() })
          }}
        />
      ) : null}
    </div>
  )
}

interface ToolProps {
  readonly icon?: IconName
  readonly sign?: string
  readonly words?: string
  readonly label?: string
  readonly pressed?: boolean
  readonly main?: boolean
  readonly onPress: () => void
}

function Tool({ icon, sign, words, label, pressed, main = false, onPress }: ToolProps) {
  return (
    <button
      type="button"
      class={`seat-tool${main ? ' seat-tool-main' : ''}`}
      aria-label={label}
      aria-pressed={pressed}
      onClick={onPress}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      {sign === undefined ? null : (
        <span class="seat-tool-sign" aria-hidden="true">
          {sign}
        </span>
      )}
      {words === undefined ? null : <span>{words}</span>}
    </button>
  )
}
