import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { IconName } from '#kit/elements/icon-paths.ts'
import { Icon } from '#kit/elements/icon.tsx'
import type { MediumRoute } from '#kit/screen/screen-context.ts'
import type { Session } from '#kit/screen/session.ts'
import { useLoaded } from '#kit/screen/use-loaded.ts'
import { gamesOf, type SharedGame } from '../together/games-of.ts'
import { Paged } from './paged.tsx'
import './discover-tiles.css'

/** Screens of the whole pack, which a tile opens. */
export type PackScreen = 'find-stop' | 'enter-code' | 'meet-people' | 'stamp-book'

export interface DiscoverTilesProps {
  readonly session: Session
  readonly pack: PackReader
  readonly onOpen: (screen: PackScreen) => void
  readonly onPullLens: () => void
  /** Missing while this person has no card. */
  readonly onGather: (() => void) | undefined
  /** Missing where the pack tells of one time only. */
  readonly onYears?: (() => void) | undefined
  /** What others play now. */
  readonly playing: readonly MediumRoute[]
  readonly onPlay: (game: SharedGame) => void
}

const ICONS: Readonly<Record<PackScreen, IconName>> = {
  'find-stop': 'search',
  'enter-code': 'keypad',
  'meet-people': 'people',
  'stamp-book': 'check',
}

/** What else there is, a tile each. What this pack has nothing for is left out. */
export function DiscoverTiles({
  session,
  pack,
  playing,
  onOpen,
  onPlay,
  onPullLens,
  onGather,
  onYears,
}: DiscoverTilesProps) {
  const { translate } = session
  const language = session.contentLanguage.value
  const games = useLoaded(async (signal) => gamesOf(pack, language, signal), [pack, language])
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
  // All at once: a tile that came later would push another from under a finger.
  if (screens === undefined || games === undefined) return <div />
  return (
    <Paged translate={translate} along="block">
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
        <Tile icon="locate" words={translate('table:gather')} onPress={onGather} />
        {pack.pack.map === undefined ? null : <Tile icon="map" words={translate('table:lens')} onPress={onPullLens} />}
        {games.length === 0 ? null : (
          <li class="discover-heading" aria-hidden="true">
            {translate('table:play-together')}
          </li>
        )}
        {games.map((game) => {
          const { route, medium } = game
          const isPlayed = playing.some((one) => one.stop === route.stop && one.medium === route.medium)
          // One game lies in the middle at a time; quizzes lie before each.
          if (!isPlayed && medium.type === 'puzzle' && playing.some(({ screen }) => screen === 'play-puzzle'))
            return null
          const title = game.title ?? translate(medium.type === 'quiz' ? 'table:quiz' : 'table:jigsaw')
          return (
            <Tile
              key={`${route.stop}/${route.medium}`}
              {...(isPlayed ? { icon: 'people' as const } : {})}
              marked={isPlayed}
              words={isPlayed ? translate('table:join', { title }) : title}
              label={translate(isPlayed ? 'table:join' : 'table:play-together-title', { title })}
              onPress={() => {
                onPlay(game)
              }}
            />
          )
        })}
      </ul>
    </Paged>
  )
}

interface TileProps {
  readonly icon?: IconName
  readonly words: string
  /** Where the words alone do not say what it is. */
  readonly label?: string
  readonly marked?: boolean
  /** Missing: there is nothing to press for. */
  readonly onPress: (() => void) | undefined
}

function Tile({ icon, words, label, marked = false, onPress }: TileProps) {
  return (
    <li>
      <button
        type="button"
        class="discover-tile"
        aria-label={label}
        data-marked={marked}
        disabled={onPress === undefined}
        onClick={onPress}
      >
        {icon === undefined ? null : <Icon name={icon} />}
        <span dir="auto">{words}</span>
      </button>
    </li>
  )
}
