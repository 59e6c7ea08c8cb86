import { Button } from '#kit/elements/button.tsx'
import { hrefOf } from '#kit/screen/address.ts'
import type { ScreenContext } from '#kit/screen/screen-context.ts'
import type { Arrival } from '#kit/screen/walk.ts'

export interface ArrivalCardProps {
  readonly context: ScreenContext
  readonly arrival: Arrival
}

/** The visitor stands before a stop: listen now, or walk on. The live region has said it already. */
export function ArrivalCard({ context, arrival }: ArrivalCardProps) {
  const { walk, session, player } = context
  const { translate } = session
  const waits = arrival.do === 'play' && player.state.value.status === 'playing'
  const pack = walk.active.value?.pack.pack.id
  return (
    <section class="arrival-card" aria-label={translate('listen:arrival')}>
      <p class="arrival-card-here">{translate(waits ? 'listen:here-after-this' : 'listen:here')}</p>
      <p class="arrival-card-title" lang={arrival.language} dir="auto">
        {arrival.title}
      </p>
      <div class="arrival-card-ways">
        {arrival.do === 'notify' && pack !== undefined ? (
          <Button
            kind="main"
            icon="text"
            wide
            href={hrefOf({ screen: 'visit-stop', pack, stop: arrival.stop })}
            onClick={() => {
              walk.putArrivalAside()
            }}
          >
            {translate('listen:look')}
          </Button>
        ) : (
          <Button
            kind="main"
            icon="listen"
            wide
            onClick={() => {
              walk.acceptArrival()
            }}
          >
            {translate('listen:listen')}
          </Button>
        )}
        <Button
          onClick={() => {
            walk.putArrivalAside()
          }}
        >
          {translate('listen:later')}
        </Button>
      </div>
    </section>
  )
}
