import { useSignal, useSignalEffect } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { ScreenContext } from '#kit/screen/screen-context.ts'
import { ScreenContextProvider } from '#kit/screen/use-screen.ts'

export interface PlayerBarProps {
  readonly context: ScreenContext
}

export interface PlayerPlaceProps {
  readonly context: ScreenContext
  readonly load: () => Promise<ComponentType<PlayerBarProps> | null>
}

/** The lower edge, where the player stands from the first sound on. Its height is known to every screen as `--player-block-size`. */
export function PlayerPlace({ context, load }: PlayerPlaceProps) {
  const place = useRef<HTMLDivElement>(null)
  const bar = useSignal<{ readonly Bar: ComponentType<PlayerBarProps> } | null>(null)
  const { player, walk, session } = context

  useSignalEffect(() => {
    const wanted = player.state.value.track !== null || walk.active.value !== null || walk.arrival.value !== null
    if (wanted && bar.peek() === null) void bring()
  })
  const bring = async () => {
    const Bar = await load()
    if (Bar !== null) bar.value = { Bar }
  }
  useEffect(() => {
    if (place.current === null) return
    const measured = place.current
    const observer = new ResizeObserver(() => {
      document.documentElement.style.setProperty('--player-block-size', `${measured.offsetHeight}px`)
    })
    observer.observe(measured)
    return () => {
      observer.disconnect()
    }
  }, [])

  const Bar = bar.value?.Bar
  return (
    <div
      class="player-place"
      ref={place}
      role="region"
      aria-label={session.translate('kit:player')}
      hidden={Bar === undefined}
    >
      <ScreenContextProvider value={context}>
        {Bar === undefined ? null : <Bar context={context} />}
      </ScreenContextProvider>
    </div>
  )
}
