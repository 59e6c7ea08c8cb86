import type { Signal } from '@preact/signals'
import type { IconName } from '#kit/elements/icon-paths.ts'
import { Icon } from '#kit/elements/icon.tsx'
import type { Session } from '#kit/screen/session.ts'
import { nameOf } from './language-choice.tsx'
import type { Panel } from './person-view.tsx'
import { SeatMark } from './seat-mark.tsx'
import './tools.css'

export interface SeatToolsProps {
  readonly seat: number
  readonly session: Session
  readonly panel: Signal<Panel>
  /** Others play something that one may join. */
  readonly isInvited: boolean
  readonly onZoom: (seat: number, steps: number) => void
  readonly onTakeHome: (seat: number) => void
  readonly onFinish: () => void
}

/** What one person can set, at the very edge. */
export function SeatTools({ seat, session, panel, isInvited, onZoom, onTakeHome, onFinish }: SeatToolsProps) {
  const { translate, settings, interfaceLanguage } = session
  const { textScale, contrast } = settings.value
  const set = (change: Partial<typeof settings.value>) => {
    settings.value = { ...settings.value, ...change }
  }
  const toggle = (wanted: Panel) => () => {
    panel.value = panel.peek() === wanted ? 'places' : wanted
  }
  return (
    <div class="seat-tools" role="group" aria-label={translate('table:seat', { number: seat + 1 })}>
      <SeatMark seat={seat} />
      <Tool
        icon="language"
        words={nameOf(interfaceLanguage.value)}
        label={translate('table:language')}
        pressed={panel.value === 'languages'}
        onPress={toggle('languages')}
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
          onZoom(seat, -1)
        }}
      />
      <Tool
        sign="+"
        label={translate('table:zoom-in')}
        onPress={() => {
          onZoom(seat, 1)
        }}
      />
      <Tool
        icon="search"
        words={translate('table:discover')}
        pressed={panel.value === 'more'}
        marked={isInvited}
        onPress={toggle('more')}
      />
      <Tool
        icon="share"
        words={translate('table:take-home')}
        main
        onPress={() => {
          onTakeHome(seat)
        }}
      />
      <Tool icon="close" words={translate('table:finish')} onPress={onFinish} />
    </div>
  )
}

interface ToolProps {
  readonly icon?: IconName
  readonly sign?: string
  readonly words?: string
  readonly label?: string
  readonly pressed?: boolean
  /** Something new waits behind it. */
  readonly marked?: boolean
  readonly main?: boolean
  readonly onPress: () => void
}

function Tool({ icon, sign, words, label, pressed, marked = false, main = false, onPress }: ToolProps) {
  return (
    <button
      type="button"
      class={`seat-tool${main ? ' seat-tool-main' : ''}`}
      aria-label={label}
      aria-pressed={pressed}
      data-marked={marked}
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
