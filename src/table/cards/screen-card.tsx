import { useEffect, useMemo, useRef } from 'preact/hooks'
import { routeOf } from '#kit/screen/address.ts'
import type { Route, ScreenContext } from '#kit/screen/screen-context.ts'
import { searchFieldIn } from '../keyboard/typing.ts'
import type { LoadedFeatures } from '../start/load-features.ts'

export interface ScreenCardProps {
  readonly context: ScreenContext
  readonly route: Route
  readonly features: LoadedFeatures
  readonly onNavigate: (route: Route) => void
  /** Told of the card's element, and until when it stands. */
  readonly onHost: (card: HTMLElement, signal: AbortSignal) => void
  /** A field that one came to write into. */
  readonly onField: (field: HTMLInputElement) => void
}

/** A feature's own screen on a card, with the feature's own player below while its stop is heard. */
export function ScreenCard({ context, route, features, onNavigate, onHost, onField }: ScreenCardProps) {
  const Screen = features.screens.get(route.screen)
  const { PlayerBar } = features
  const screen = useRef<HTMLDivElement>(null)
  const host = useRef<HTMLDivElement>(null)
  const life = useMemo(() => new AbortController(), [route])
  useEffect(
    () => () => {
      life.abort()
    },
    [life],
  )
  useEffect(() => {
    host.current?.scrollTo({ top: 0 })
  }, [route])
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      followLink(event, onNavigate)
    }
    screen.current?.addEventListener('click', follow, { signal: life.signal })
    if (screen.current !== null) onHost(screen.current, life.signal)
  }, [life])
  useEffect(() => {
    // Who asks for the search wants to write.
    if (route.screen !== 'find-stop' || host.current === null) return
    const { current } = host
    const write = async () => {
      const field = await searchFieldIn(current, life.signal)
      if (field !== null) onField(field)
    }
    void write()
  }, [life])
  const { track } = context.player.state.value
  const isHeard = track !== null && route.screen === 'visit-stop' && track.stop === route.stop
  useEffect(() => {
    // In a noisy hall the words matter more than the picture: they come up when the voice begins.
    const words = isHeard ? host.current?.querySelector<HTMLElement>('.visit-stop-words') : null
    if (host.current !== null && words) host.current.scrollTo({ top: words.offsetTop - host.current.offsetTop })
  }, [isHeard])
  return (
    <div class="card-screen" ref={screen}>
      <div class="card-scroll" ref={host}>
        {Screen === undefined ? null : <Screen context={context} route={route} signal={life.signal} />}
      </div>
      {isHeard && PlayerBar !== null ? (
        <div class="card-player">
          <PlayerBar context={context} route={route} signal={life.signal} />
        </div>
      ) : null}
    </div>
  )
}

/** A link leads on within the card, or nowhere: nothing leads out of a table. */
function followLink(event: MouseEvent, onNavigate: (route: Route) => void): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  if (link === null) return
  event.preventDefault()
  const route = routeOf(link.getAttribute('href') ?? '')
  if (route !== null && link.getAttribute('href')?.startsWith('#') === true) onNavigate(route)
}
