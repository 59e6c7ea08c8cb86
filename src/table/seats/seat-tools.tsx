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
  /** 0 to 1; a tap takes the next of `VOLUMES`. */
  readonly volume: Signal<number>
  readonly panel: Signal<Panel>
  /** Others play something that one may join. */
  readonly isInvited: boolean
  /** The pack has a map, which lies in the middle. */
  readonly hasMap: boolean
  readonly onTakeHome: (seat: number) => void
  readonly onFinish: () => void
}

/** Each with what a tap does from it. */
const VOLUMES: readonly (readonly [share: number, icon: IconName, next: string])[] = [
  [1, 'speaker', 'sound-lower'],
  [0.4, 'speaker-low', 'sound-off'],
  [0, 'muted', 'sound-normal'],
]

/** What one person can set, at the very edge. */
export function SeatTools({ seat, session, volume, panel, isInvited, hasMap, onTakeHome, onFinish }: SeatToolsProps) {
  const { translate, settings, interfaceLanguage } = session
  const { textScale, contrast } = settings.value
  const set = (change: Partial<typeof settings.value>) => {
    settings.value = { ...settings.value, ...change }
  }
  const toggle = (wanted: Panel) => () => {
    panel.value = panel.peek() === wanted ? 'places' : wanted
  }
  const loudness = VOLUMES.findIndex(([share]) => share === volume.value)
  const [, speaker, louder] = VOLUMES[loudness] ?? [1, 'speaker', 'sound-lower']
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
        icon={speaker}
        label={translate(`table:${louder}`)}
        pressed={loudness > 0}
        onPress={() => {
          volume.value = VOLUMES[(loudness + 1) % VOLUMES.length]?.[0] ?? 1
        }}
      />
      {hasMap ? (
        <Tool icon="map" label={translate('table:move-map')} pressed={panel.value === 'map'} onPress={toggle('map')} />
      ) : null}
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
  readonly icon: IconName
  readonly words?: string
  readonly label?: string
  readonly pressed?: boolean
  /** Something new waits behind it. */
  readonly marked?: boolean
  readonly main?: boolean
  readonly onPress: () => void
}

function Tool({ icon, words, label, pressed, marked = false, main = false, onPress }: ToolProps) {
  return (
    <button
      type="button"
      class={`seat-tool${main ? ' seat-tool-main' : ''}`}
      aria-label={label}
      aria-pressed={pressed}
      data-marked={marked}
      onClick={onPress}
    >
      <Icon name={icon} />
      {words === undefined ? null : <span>{words}</span>}
    </button>
  )
}
