import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { IconName } from '#kit/elements/icon-paths.ts'
import { Icon } from '#kit/elements/icon.tsx'
import type { Session } from '#kit/screen/session.ts'
import { useLoaded } from '#kit/screen/use-loaded.ts'
import './discover-tiles.css'

/** Screens of the whole pack, which a tile opens. */
export type PackScreen = 'find-stop' | 'enter-code' | 'meet-people' | 'stamp-book'

export interface DiscoverTilesProps {
  readonly session: Session
  readonly pack: PackReader
  readonly onOpen: (screen: PackScreen) => void
  readonly onPullLens: () => void
  /** Missing where the pack tells of one time only. */
  readonly onYears?: (() => void) | undefined
}

const ICONS: Readonly<Record<PackScreen, IconName>> = {
  'find-stop': 'search',
  'enter-code': 'keypad',
  'meet-people': 'people',
  'stamp-book': 'check',
}

/** What else there is, a tile each. What this pack has nothing for is left out. */
export function DiscoverTiles({ session: { translate }, pack, onOpen, onPullLens, onYears }: DiscoverTilesProps) {
  const screens = useLoaded(
    async (signal) => {
      const [{ codes }, people] = await Promise.all([pack.stops({ signal }), pack.people({ signal })])
      const all: PackScreen[] = ['find-stop']
      if (codes.some((code) => code !== null)) all.push('enter-code')
      if (people.length > 0) all.push('meet-people')
      all.push('stamp-book')
      return all
    },
    [pack],
  )
  if (screens === undefined) return <div />
  return (
    <ul class="discover-tiles" aria-label={translate('table:discover')}>
      {screens.map((screen) => (
        <Tile
          key={screen}
          icon={ICONS[screen]}
          words={translate(`table:open-${screen}`)}
          onPress={() => {
            onOpen(screen)
          }}
        />
      ))}
      {onYears === undefined ? null : <Tile icon="clock" words={translate('table:years')} onPress={onYears} />}
      {pack.pack.map === undefined ? null : <Tile icon="map" words={translate('table:lens')} onPress={onPullLens} />}
    </ul>
  )
}

interface TileProps {
  readonly icon: IconName
  readonly words: string
  readonly onPress: () => void
}

function Tile({ icon, words, onPress }: TileProps) {
  return (
    <li>
      <button type="button" class="discover-tile" onClick={onPress}>
        <Icon name={icon} />
        <span>{words}</span>
      </button>
    </li>
  )
}
